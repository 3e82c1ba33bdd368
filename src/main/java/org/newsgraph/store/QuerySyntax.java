package org.newsgraph.store;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.rdf.vocabulary.Prefixes;

/** Parses queries, and tells in one line where one is wrong. */
public final class QuerySyntax {

  /** What is said of a query that is nested so deeply that the stack overflows. */
  public static final String TOO_DEEP = "is nested too deeply";

  /** Jena's exception holds the token before the fault; its message names the fault itself. */
  private static final Pattern POSITION =
      Pattern.compile("(?: at )?[Ll]ine (\\d+), column (\\d+)[.:]? ?");

  /** Jena tells a token as {@code " <KIND> "words ""}. */
  private static final Pattern TOKEN = Pattern.compile("\" (?:<\\w+>|\"[^\"]+\") \"(.+?) ?\"\"");

  /** Jena passes on the name of what a regular expression failed with. */
  private static final Pattern CLASS = Pattern.compile("\\b(?:[a-z]+\\.)+[A-Z]\\w+: ");

  private QuerySyntax() {}

  /**
   * Parses a query. The usual prefixes need not be declared.
   *
   * @param place where it comes from: a file's name, or {@code query}
   * @param text the query
   * @param base base of its relative IRIs
   * @throws NewsgraphException QUERY_SYNTAX with line and column
   */
  public static Query parse(String place, String text, String base) {
    if (text.isBlank()) {
      throw new NewsgraphException(ErrorCode.QUERY_SYNTAX, place + ":1:1", "the query is empty");
    }
    try {
      Query query = new Query();
      Prefixes.map().forEach(query::setPrefix);
      return QueryFactory.parse(query, text, base, Syntax.syntaxARQ);
    } catch (QueryException e) {
      throw fault(place, e);
    } catch (StackOverflowError e) {
      throw tooDeep(place, e);
    }
  }

  /** Tells that a query has more groups within groups than can be parsed or answered. */
  static NewsgraphException tooDeep(String place, StackOverflowError e) {
    return new NewsgraphException(ErrorCode.QUERY_SYNTAX, place, TOO_DEEP, e);
  }

  /**
   * Tells where a query is wrong, and what is wrong there.
   *
   * @param place where the query comes from
   * @param e what the parser says
   * @return QUERY_SYNTAX, whose place ends in {@code :LINE:COLUMN} where they are known
   */
  public static NewsgraphException fault(String place, QueryException e) {
    // the parser turns an overflow of the stack into a fault without a message
    if (e.getMessage() == null || e.getCause() instanceof StackOverflowError) {
      return new NewsgraphException(ErrorCode.QUERY_SYNTAX, place, TOO_DEEP, e);
    }
    String line = e.getMessage().lines().map(String::strip).findFirst().orElse("not a query");
    Matcher position = POSITION.matcher(line);
    boolean isTold = position.find() && !position.group(1).equals("0");
    String where = isTold ? ":" + position.group(1) + ":" + position.group(2) : "";
    String said = CLASS.matcher(position.replaceFirst("")).replaceAll("");
    String what = TOKEN.matcher(said).replaceFirst("\"$1\"");
    return new NewsgraphException(ErrorCode.QUERY_SYNTAX, place + where, what, e);
  }
}
