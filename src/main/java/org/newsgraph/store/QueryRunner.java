package org.newsgraph.store;

import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

/** Asks a store or a server, and writes the answer. Thread-safe. */
public final class QueryRunner {

  static {
    JenaSystem.init();
  }

  private final String base;
  private final Function<Query, QueryExec> target;
  private final Optional<Store> store;

  private QueryRunner(String base, Function<Query, QueryExec> target, Optional<Store> store) {
    this.base = base;
    this.target = target;
    this.store = store;
  }

  /** Asks a store; relative IRIs of a query are resolved against the store's base. */
  public static QueryRunner over(Store store) {
    return new QueryRunner(
        store.base(),
        query -> QueryExec.dataset(store.dataset()).query(query).build(),
        Optional.of(store));
  }

  /**
   * Asks a newsgraph server; relative IRIs of a query are resolved against the base of its store.
   *
   * @param server its address, such as {@code http://localhost:3030/}
   * @throws NewsgraphException SERVER_FAILED if nothing answers there
   */
  public static QueryRunner over(String server) {
    String address = server.endsWith("/") ? server : server + "/";
    return new QueryRunner(
        RemoteBase.of(address), query -> remote(address + "sparql", query), Optional.empty());
  }

  private static QueryExec remote(String endpoint, Query query) {
    // Jena writes IRIs relative to a base, but the base itself only if it was set in so many words
    query.setBaseURI(query.getBaseURI());
    return QueryExecHTTP.newBuilder().endpoint(endpoint).query(query).build();
  }

  /**
   * Runs a query and writes its answer.
   *
   * @param place where the query comes from: a file's name, or {@code query}
   * @param text the query
   * @param format the wanted format; empty for a table or Turtle
   * @param out where to write; it is flushed, not closed
   * @throws NewsgraphException QUERY_SYNTAX with line and column, USAGE if the format does not fit
   *     the kind of query, SERVER_FAILED if a server does not answer
   */
  public void run(String place, String text, Optional<ResultFormat> format, OutputStream out) {
    Query query = QuerySyntax.parse(place, text, base);
    ResultFormat chosen = format.orElseGet(() -> ResultFormat.defaultFor(query));
    if (!chosen.fits(query)) {
      throw new NewsgraphException(
          ErrorCode.USAGE,
          place,
          "the format " + chosen + " does not fit the answer of a " + kind(query) + " query");
    }
    try {
      store.ifPresentOrElse(
          s -> Txn.executeRead(s.dataset(), () -> answer(query, chosen, out)),
          () -> answer(query, chosen, out));
    } catch (TextIndexParseException e) {
      String reason = e.getMessage().lines().findFirst().orElse("not a search");
      throw new NewsgraphException(ErrorCode.QUERY_SYNTAX, place, "text:query: " + reason, e);
    } catch (StackOverflowError e) {
      throw QuerySyntax.tooDeep(place, e);
    }
  }

  private void answer(Query query, ResultFormat format, OutputStream out) {
    try (QueryExec execution = target.apply(query)) {
      new ResultWriter(base, format, out).write(query, execution);
    } catch (HttpException | QueryExceptionHTTP e) {
      throw new NewsgraphException(
          ErrorCode.SERVER_FAILED, base, "the server does not answer: " + e.getMessage(), e);
    }
  }

  private static String kind(Query query) {
    return query.queryType().name();
  }
}
