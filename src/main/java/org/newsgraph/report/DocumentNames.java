package org.newsgraph.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.newsgraph.merge.text.Similarity;
import org.newsgraph.model.Document;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.rdf.vocabulary.Ng;

/** Finds documents of a store by what users call them. */
final class DocumentNames {

  private static final int MOST_SUGGESTIONS = 3;
  private static final int FARTHEST = 6;

  /** Ways to name a document, the surest first; the one that is named comes second. */
  private static final List<BiPredicate<String, String>> WAYS =
      List.of(
          String::equals,
          (file, name) -> Document.idOf(file).equals(name),
          (file, name) -> Path.of(name).normalize().endsWith(Path.of(file)),
          (file, name) -> Path.of(file).endsWith(Path.of(name)),
          (file, name) -> Path.of(Document.idOf(file)).endsWith(Path.of(name)));

  private final StoredGraph graph;
  private final Map<String, Node> byFile = new TreeMap<>();

  DocumentNames(StoredGraph graph) {
    this.graph = graph;
    graph
        .instances(graph.all(), Ng.Document)
        .forEach(d -> graph.text(d, Ng.sourceFile).ifPresent(file -> byFile.put(file, d)));
  }

  /**
   * Returns the document of an IRI, a path or name of its source file, or an id.
   *
   * @throws NewsgraphException NAME_UNKNOWN if there is none, or several
   */
  Node find(String name) {
    if (name.contains("/") && graph.is(graph.node(name), Ng.Document)) {
      return graph.node(name);
    }
    for (BiPredicate<String, String> way : WAYS) {
      List<String> found = byFile.keySet().stream().filter(f -> way.test(f, name)).toList();
      if (found.size() > 1) {
        throw unknown(name, "is the name of several documents: " + String.join(", ", found));
      }
      if (found.size() == 1) {
        return byFile.get(found.get(0));
      }
    }
    throw unknown(name, "is no document of the store" + hint(name));
  }

  private static NewsgraphException unknown(String name, String message) {
    return new NewsgraphException(ErrorCode.NAME_UNKNOWN, name, message);
  }

  private String hint(String name) {
    String near =
        byFile.keySet().stream()
            .filter(file -> near(file, name))
            .limit(MOST_SUGGESTIONS)
            .collect(Collectors.joining(" or "));
    return near.isEmpty() ? "" : "; did you mean " + near + "?";
  }

  private static boolean near(String file, String name) {
    String last =
        Path.of(name).getFileName() == null ? name : Path.of(name).getFileName().toString();
    return file.contains(last)
        || Similarity.distance(file, last, FARTHEST) <= Math.min(FARTHEST, last.length() / 2);
  }
}
