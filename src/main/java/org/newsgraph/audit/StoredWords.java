package org.newsgraph.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.newsgraph.model.PageBox;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Nif;
import org.newsgraph.report.StoredGraph;

/**
 * A mention as the store has it. What the store does not tell is -1 or empty, which no text bears
 * out.
 *
 * @param mention its IRI
 * @param begin first code point of the text
 * @param end last code point, exclusive
 * @param byteStart first byte in the file
 * @param byteEnd last byte, exclusive
 * @param boxes where they stand on pages, in the order of pages; none of what has bytes
 * @param words the quoted words
 */
record StoredWords(
    String mention,
    int begin,
    int end,
    long byteStart,
    long byteEnd,
    List<PageBox> boxes,
    String words) {

  private static final List<Node> PROPERTIES =
      List.of(Nif.beginIndex, Nif.endIndex, Ng.byteStart, Ng.byteEnd, Ng.box, Nif.anchorOf);

  private static final Comparator<StoredWords> ORDER =
      Comparator.comparingInt(StoredWords::begin)
          .thenComparing(StoredWords::end)
          .thenComparing(StoredWords::mention);

  /** Returns one mention. */
  static StoredWords of(StoredGraph graph, Node mention) {
    return of(
        mention,
        property ->
            graph.values(mention, property).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .toList());
  }

  /** Returns all mentions of a document in the order of its text, whatever graph they lie in. */
  static List<StoredWords> in(StoredGraph graph, Node document) {
    Set<StoredWords> out = new LinkedHashSet<>();
    Graph own = graph.document(document);
    Set<Node> seen = ownMentions(own, document);
    out.addAll(scan(own, seen));
    for (Node mention : graph.subjects(Nif.referenceContext, document)) {
      if (!seen.contains(mention)) {
        out.add(of(graph, mention));
      }
    }
    List<StoredWords> sorted = new ArrayList<>(out);
    sorted.sort(ORDER);
    return sorted;
  }

  private static Set<Node> ownMentions(Graph graph, Node document) {
    return graph.stream(Node.ANY, Nif.referenceContext, document)
        .map(t -> t.getSubject())
        .collect(Collectors.toSet());
  }

  /** Reads property by property, as the index has them: many times faster than one by one. */
  private static List<StoredWords> scan(Graph graph, Set<Node> mentions) {
    Map<Node, Map<Node, List<String>>> values = new HashMap<>();
    for (Node property : PROPERTIES) {
      graph.stream(Node.ANY, property, Node.ANY)
          .filter(t -> t.getObject().isLiteral())
          .forEach(
              t ->
                  values
                      .computeIfAbsent(t.getSubject(), k -> new HashMap<>())
                      .computeIfAbsent(property, k -> new ArrayList<>(1))
                      .add(t.getObject().getLiteralLexicalForm()));
    }
    return mentions.stream()
        .map(m -> of(m, p -> values.getOrDefault(m, Map.of()).getOrDefault(p, List.of())))
        .toList();
  }

  private static StoredWords of(Node mention, Function<Node, List<String>> values) {
    Function<Node, String> value = p -> values.apply(p).stream().findFirst().orElse(null);
    String words = value.apply(Nif.anchorOf);
    return new StoredWords(
        mention.getURI(),
        index(value.apply(Nif.beginIndex)),
        index(value.apply(Nif.endIndex)),
        number(value.apply(Ng.byteStart)),
        number(value.apply(Ng.byteEnd)),
        boxes(values.apply(Ng.box)),
        words == null ? "" : words);
  }

  /** Returns the boxes; what is none stands on no page. */
  private static List<PageBox> boxes(List<String> told) {
    List<PageBox> out = new ArrayList<>();
    for (String text : told) {
      try {
        out.add(PageBox.parse(text));
      } catch (IllegalArgumentException e) {
        out.add(new PageBox(0, 0, 0, 0, 0));
      }
    }
    out.sort(null);
    return List.copyOf(out);
  }

  private static int index(String text) {
    long number = number(text);
    return number > Integer.MAX_VALUE ? -1 : (int) number;
  }

  private static long number(String text) {
    boolean fits = text != null && text.matches("[0-9]{1,18}");
    return fits ? Long.parseLong(text) : -1;
  }
}
