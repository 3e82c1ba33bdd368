package org.newsgraph.server.page.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.report.StoredGraph;
import org.newsgraph.server.page.Links;
import org.newsgraph.server.page.Words;

/**
 * A name that was taken for an actor or place.
 *
 * @param name the name
 * @param reasons why, each once
 * @param found the words, of each document where they were found
 * @param more in how many further documents
 */
public record NameUse(String name, List<String> reasons, List<Words> found, int more) {

  /** So many decisions are looked at. */
  private static final int MOST_DECISIONS = 300;

  /** So many places are shown for each name. */
  private static final int MOST_FOUND = 8;

  private static final Map<String, String> REASONS =
      Map.ofEntries(
          Map.entry("user-judgement", "a user said so"),
          Map.entry("same-reference", "same entry of the reference data"),
          Map.entry("same-name", "same name"),
          Map.entry("spelling", "another spelling"),
          Map.entry("acronym", "acronym of the name"),
          Map.entry("full-name", "same full name"),
          Map.entry("name-parts", "same surname, given names that fit"),
          Map.entry("same-office", "same office, similar name"),
          Map.entry("lone-name", "surname alone, supported by its surroundings"),
          Map.entry("own-name", "nobody else is called so"),
          Map.entry("description", "a description, which stands for itself"));

  /** Copies the lists. */
  public NameUse {
    reasons = List.copyOf(reasons);
    found = List.copyOf(found);
  }

  /** Returns the names that were taken for something, sorted. */
  static List<NameUse> of(StoredGraph graph, Links links, Node entity) {
    Map<String, List<Node>> byName = new TreeMap<>();
    graph.subjects(Ng.entity, entity).stream()
        .limit(MOST_DECISIONS)
        .forEach(
            decision ->
                byName
                    .computeIfAbsent(
                        graph.text(decision, Ng.name).orElse(""), k -> new ArrayList<>())
                    .add(decision));
    return byName.entrySet().stream().map(e -> of(graph, links, e.getKey(), e.getValue())).toList();
  }

  private static NameUse of(StoredGraph graph, Links links, String name, List<Node> decisions) {
    List<String> reasons =
        decisions.stream().map(decision -> reason(graph, decision)).distinct().sorted().toList();
    List<Words> found =
        decisions.stream()
            .limit(MOST_FOUND)
            .flatMap(decision -> words(graph, links, decision, name))
            .toList();
    return new NameUse(name, reasons, found, Math.max(0, decisions.size() - MOST_FOUND));
  }

  /** Returns one stretch of the evidence: where it is the name itself, else what stands for it. */
  private static Stream<Words> words(StoredGraph graph, Links links, Node decision, String name) {
    List<Words> evidence = links.evidence(decision);
    return Stream.concat(
            evidence.stream().filter(words -> words.text().equals(name)), evidence.stream())
        .limit(1);
  }

  private static String reason(StoredGraph graph, Node decision) {
    String rule = graph.text(decision, Ng.rule).orElse("");
    double sure = graph.text(decision, Ng.confidence).map(Double::valueOf).orElse(0.0);
    return String.format(
        Locale.ROOT, "%s (%.0f %% sure)", REASONS.getOrDefault(rule, rule), 100 * sure);
  }
}
