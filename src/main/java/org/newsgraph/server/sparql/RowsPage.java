package org.newsgraph.server.sparql;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * A page with the answer to a query, for those who follow a link with a query in it.
 *
 * @param prefixes of the query; they shorten IRIs
 */
record RowsPage(PrefixMapping prefixes) {

  /** So many rows are shown. */
  static final int SHOWN = 1000;

  String html(boolean truth) {
    return page("<p>" + (truth ? "yes" : "no") + "</p>\n");
  }

  String html(RowSet rows) {
    StringBuilder table = new StringBuilder("<table>\n<thead><tr>");
    List<Var> variables = rows.getResultVars();
    variables.forEach(
        v -> table.append("<th scope=\"col\">").append(escape(v.getVarName())).append("</th>"));
    table.append("</tr></thead>\n<tbody>\n");
    int count = 0;
    for (; rows.hasNext() && count < SHOWN; count++) {
      table.append(row(variables, rows.next()));
    }
    String more =
        rows.hasNext()
            ? "<p>These are the first " + SHOWN + " rows; ask for csv for all.</p>\n"
            : "";
    return page("<p>" + count + " rows</p>\n" + table + "</tbody>\n</table>\n" + more);
  }

  private String row(List<Var> variables, Binding row) {
    return variables.stream()
        .map(v -> row.contains(v) ? term(row.get(v)) : "")
        .collect(Collectors.joining("</td><td>", "<tr><td>", "</td></tr>\n"));
  }

  private String term(Node node) {
    if (node.isLiteral()) {
      return escape(node.getLiteralLexicalForm());
    }
    if (node.isTripleTerm()) {
      Triple t = node.getTriple();
      return term(t.getSubject()) + " " + term(t.getPredicate()) + " " + term(t.getObject());
    }
    if (!node.isURI()) {
      return escape(node.toString());
    }
    String iri = node.getURI();
    boolean isWeb = iri.startsWith("http://") || iri.startsWith("https://");
    String shown = escape(prefixes.shortForm(iri));
    return isWeb ? "<a href=\"" + escape(iri) + "\">" + shown + "</a>" : shown;
  }

  private static String page(String body) {
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Answer - newsgraph</title>
        </head>
        <body>
        <main>
        <h1>Answer</h1>
        %s</main>
        </body>
        </html>
        """
        .formatted(body);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
