package org.newsgraph.server.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.irix.IRIs;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.web.HttpSC;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.server.page.Pages;
import org.newsgraph.server.sparql.AnswerFormat.Kind;
import org.newsgraph.store.PlainTriples;
import org.newsgraph.store.QuerySyntax;

/**
 * The query operation of the SPARQL 1.1 Protocol. Unlike Fuseki's own it answers 406 for a format
 * that it does not have, writes triple terms as {@link PlainTriples} where the format cannot carry
 * them, and notes when the time limit has cut an answer.
 */
public final class SparqlQueries extends SPARQL_QueryDataset {

  private static final String FORMAT = "org.newsgraph.format";

  private final Pages pages;

  /**
   * Makes the operation.
   *
   * @param pages shows answers to those who ask for a page
   */
  public SparqlQueries(Pages pages) {
    this.pages = pages;
  }

  @Override
  protected void execute(String text, HttpAction action) {
    action.getRequest().setAttribute(Requests.QUERY, text);
    requireCorrect(text);
    long start = System.nanoTime();
    try {
      super.execute(text, action);
    } catch (QueryCancelledException e) {
      Requests.markCut(action.getRequest());
      throw e;
    } catch (StackOverflowError e) {
      throw Requests.bad("the query " + QuerySyntax.TOO_DEEP);
    } finally {
      action.getRequest().setAttribute(Requests.NANOSECONDS, System.nanoTime() - start);
    }
  }

  private static void requireCorrect(String text) {
    if (text.isBlank()) {
      throw Requests.bad("the query is empty");
    }
    try {
      QueryFactory.create(text, Fuseki.BaseParserSPARQL, Syntax.syntaxARQ);
    } catch (QueryException e) {
      throw Requests.bad(fault("query", e));
    } catch (StackOverflowError e) {
      throw Requests.bad("the query " + QuerySyntax.TOO_DEEP);
    }
  }

  /** Tells in one line where a query or update is wrong, and what is wrong there. */
  static String fault(String kind, QueryException e) {
    NewsgraphException fault = QuerySyntax.fault(kind, e);
    String[] place = fault.place().split(":");
    String where = place.length == 3 ? "line " + place[1] + ", column " + place[2] + ": " : "";
    return where + fault.getMessage();
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    super.validateQuery(action, query);
    if (query.isJsonType()) {
      throw Requests.bad("a query is SELECT, ASK, CONSTRUCT or DESCRIBE");
    }
    requireOwn(query);
    boolean isRows = query.isSelectType() || query.isAskType();
    Kind kind = isRows ? Kind.ROWS : Kind.GRAPH;
    action.getRequest().setAttribute(FORMAT, Requests.format(action, kind));
  }

  /** Refuses calls of other servers, those too that may fail in silence. */
  private static void requireOwn(Query query) {
    if (query.getQueryPattern() == null) {
      return;
    }
    Walker.walk(
        Algebra.compile(query),
        new OpVisitorBase() {
          @Override
          public void visit(OpService call) {
            throw Requests.refused("SERVICE is off: no other server is asked");
          }
        },
        new ExprVisitorBase());
  }

  @Override
  protected Pair<DatasetGraph, Query> decideDataset(
      HttpAction action, Query query, String queryLog) {
    HttpServletRequest request = action.getRequest();
    Stream.of(HttpNames.paramDefaultGraphURI, HttpNames.paramNamedGraphURI)
        .flatMap(p -> Stream.ofNullable(request.getParameterValues(p)).flatMap(Arrays::stream))
        .filter(iri -> !IRIs.check(iri))
        .findFirst()
        .ifPresent(
            iri -> {
              throw Requests.bad("not an IRI of a graph: " + iri);
            });
    return super.decideDataset(action, query, queryLog);
  }

  @Override
  protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
    AnswerFormat format = (AnswerFormat) action.getRequest().getAttribute(FORMAT);
    ServletOps.setNoCache(action);
    action.setResponseContentType(format.mediaType() + ";charset=utf-8");
    action.setResponseStatus(HttpSC.OK_200);
    try {
      write(action, result, format, prologue);
    } catch (TooLargeException e) {
      throw Requests.notAcceptable(e.getMessage());
    } catch (QueryCancelledException e) {
      throw e;
    } catch (RiotException e) {
      throw cannotCarry(format, e);
    } catch (JenaException e) {
      if (format.carriesTripleTerms()) {
        throw e;
      }
      throw cannotCarry(format, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ServletOps.success(action);
  }

  private static RuntimeException cannotCarry(AnswerFormat format, RuntimeException cause) {
    return Requests.notAcceptable(
        format.mediaType() + " cannot carry this answer: " + cause.getMessage());
  }

  private void write(
      HttpAction action, QueryExecResult result, AnswerFormat format, Prologue prologue)
      throws IOException {
    OutputStream out = action.getResponseOutputStream();
    if (format == AnswerFormat.HTML) {
      String query = (String) action.getRequest().getAttribute(Requests.QUERY);
      pages.answer(action.getResponse(), query, prologue.getPrefixMapping(), result);
    } else if (result.isRowSet()) {
      new RowsWriter(format, out).write(result.rowSet());
    } else if (result.isBoolean()) {
      new RowsWriter(format, out).write(result.booleanResult());
    } else {
      DatasetGraph answer =
          result.isGraph() ? DatasetGraphFactory.wrap(result.graph()) : result.dataset();
      Map<String, String> prefixes =
          new LinkedHashMap<>(prologue.getPrefixMapping().getNsPrefixMap());
      new GraphWriter(format, prefixes, out).write(answer::stream);
    }
  }
}
