package org.newsgraph.fuzz;

import static org.newsgraph.fuzz.Oracle.hold;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.merge.Merger;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.Story;
import org.newsgraph.pipeline.ExtractionForm;
import org.newsgraph.rdf.Corpus;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.RdfMapper;

/** What must hold of the stored form and of the graph of a document. */
final class GraphOracle {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final RdfMapper RDF = new RdfMapper(new Iris(Iris.DEFAULT_BASE));

  private GraphOracle() {}

  /** Checks that a document survives being stored, can be merged, and has a sound graph. */
  static void check(ExtractedDocument extracted) {
    survives(extracted);
    List<ExtractedDocument> documents = List.of(extracted);
    Story story = new Merger().merge(documents);
    Set<Quad> seen = new HashSet<>();
    Set<Node> sound = new HashSet<>();
    Stream.concat(RDF.document(extracted, story), RDF.shared(Corpus.of(documents), story))
        .forEach(
            quad -> {
              hold(seen.add(quad), "no statement is made twice: %s", quad);
              for (Node node :
                  List.of(
                      quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())) {
                check(node, sound);
              }
            });
  }

  private static void survives(ExtractedDocument extracted) {
    try {
      byte[] stored = MAPPER.writeValueAsBytes(new ExtractionForm("f", extracted).toJson());
      ExtractionForm again = ExtractionForm.of(MAPPER.readTree(stored));
      hold(
          again.extracted().extraction().equals(extracted.extraction()),
          "an extraction is the same after it was stored");
      hold(
          again.extracted().document().text().equals(extracted.document().text()),
          "a text is the same after it was stored");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(Node node, Set<Node> sound) {
    if (!sound.add(node)) {
      return;
    }
    if (node.isTripleTerm()) {
      check(node.getTriple().getSubject(), sound);
      check(node.getTriple().getPredicate(), sound);
      check(node.getTriple().getObject(), sound);
    } else if (node.isURI()) {
      Oracle.isIri(node.getURI());
    } else if (node.isLiteral()) {
      hold(node.getLiteral().isWellFormed(), "a literal is well-formed: %s", node);
      Oracle.isUnicode(node.getLiteralLexicalForm(), "literal");
    } else {
      hold(false, "no node is blank: %s", node);
    }
  }
}
