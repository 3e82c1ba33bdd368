package org.newsgraph.server.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Shows the answer to a SELECT or ASK query, to those who follow a link with a query in it or ask
 * without scripts.
 *
 * @param query the text of the query
 * @param prefixes of the query; they shorten IRIs
 * @param addresses tells where IRIs answer
 */
record AnswerPage(String query, PrefixMapping prefixes, Addresses addresses) {

  /** So many rows are shown. */
  static final int SHOWN = 1000;

  /** So many code points of a literal are shown: the text of a document may be one. */
  static final int LONGEST = 500;

  /** Longer addresses are not offered, since not every server and proxy takes them. */
  private static final int LONGEST_ADDRESS = 6000;

  private static final String SERVICE = "/sparql?format=";

  /**
   * A value.
   *
   * @param terms what stands in the cell, one after the other; several for a triple term
   * @param language of a literal, or empty
   */
  record Cell(List<Named> terms, String language) {

    static final Cell NONE = new Cell(List.of(), "");
  }

  /** Reads an answer; of many rows, the first. */
  View of(QueryExecResult result) {
    Map<String, Object> values = new HashMap<>();
    values.put("query", query);
    values.put("truth", "");
    values.put("columns", List.of());
    values.put("rows", List.of());
    values.put("isCut", false);
    values.put("longest", LONGEST);
    if (result.isBoolean()) {
      values.put("truth", result.booleanResult() ? "yes" : "no");
    } else {
      read(result.rowSet(), values);
    }
    String asked = URLEncoder.encode(query, StandardCharsets.UTF_8);
    boolean isShort = asked.length() <= LONGEST_ADDRESS;
    values.put("edit", isShort ? QueryPage.PATH + "?query=" + asked : "");
    values.put("formats", isShort ? formats(asked) : List.of());
    return View.of("answer", "Answer", values);
  }

  private static List<Named> formats(String asked) {
    return Stream.of("CSV", "TSV", "JSON", "XML")
        .map(name -> new Named(SERVICE + name.toLowerCase(Locale.ROOT) + "&query=" + asked, name))
        .toList();
  }

  private void read(RowSet rows, Map<String, Object> values) {
    List<Var> variables = rows.getResultVars();
    List<List<Cell>> shown = new ArrayList<>();
    while (rows.hasNext() && shown.size() < SHOWN) {
      Binding row = rows.next();
      shown.add(variables.stream().map(v -> cell(row.get(v))).toList());
    }
    values.put("columns", variables.stream().map(Var::getVarName).toList());
    values.put("rows", shown);
    values.put("isCut", rows.hasNext());
  }

  private Cell cell(Node node) {
    if (node == null) {
      return Cell.NONE;
    }
    return new Cell(terms(node).toList(), node.isLiteral() ? node.getLiteralLanguage() : "");
  }

  private Stream<Named> terms(Node node) {
    if (node.isURI()) {
      String iri = node.getURI();
      return Stream.of(new Named(addresses.of(iri), shortened(iri)));
    }
    if (node.isTripleTerm()) {
      Triple said = node.getTriple();
      return Stream.of(
              word("<<("),
              terms(said.getSubject()),
              terms(said.getPredicate()),
              terms(said.getObject()),
              word(")>>"))
          .flatMap(part -> part);
    }
    return word(node.isLiteral() ? cut(node.getLiteralLexicalForm()) : "_:" + node);
  }

  private static Stream<Named> word(String text) {
    return Stream.of(new Named("", text));
  }

  private String shortened(String iri) {
    String prefixed = prefixes.shortForm(iri);
    return prefixed.equals(iri) ? addresses.shortened(iri) : prefixed;
  }

  private static String cut(String text) {
    return text.length() <= LONGEST || text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
