package org.newsgraph.dev;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.json.ExtractionReader;
import org.newsgraph.merge.Merger;
import org.newsgraph.model.ByteIndex;
import org.newsgraph.model.CanonicalEntity;
import org.newsgraph.model.Disagreement;
import org.newsgraph.model.Document;
import org.newsgraph.model.Event;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Happening;
import org.newsgraph.model.Participant;
import org.newsgraph.model.Ref;
import org.newsgraph.model.Story;
import org.newsgraph.model.TextReuse;

/**
 * Merges extract JSONs and prints the story, for error analysis: {@code ShowStory JSONS DOCS}, with
 * the JSONs that {@link ExtractSets} wrote and the folder of their texts.
 */
public final class ShowStory {

  private final Story story;
  private final Map<Ref, Event> events = new HashMap<>();

  private ShowStory(List<ExtractedDocument> documents) {
    this.story = new Merger().merge(documents);
    for (ExtractedDocument document : documents) {
      document
          .extraction()
          .events()
          .forEach(e -> events.put(new Ref(document.document().id(), e.id()), e));
    }
  }

  /**
   * Runs the tool.
   *
   * @param args folder of extract JSONs, folder of texts
   */
  public static void main(String[] args) throws IOException {
    List<ExtractedDocument> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        documents.add(read(file, Path.of(args[1])));
      }
    }
    new ShowStory(documents).print();
  }

  private static ExtractedDocument read(Path json, Path texts) throws IOException {
    try (InputStream in = Files.newInputStream(json)) {
      Extraction extraction = ExtractionReader.read(in);
      String text = Files.readString(texts.resolve(extraction.document().file()));
      return new ExtractedDocument(
          Document.of(
              extraction.document().file(),
              text,
              ByteIndex.of(text, StandardCharsets.UTF_8),
              "",
              extraction.document().metadata()),
          extraction);
    }
  }

  private void print() {
    story.entities().stream().filter(e -> !e.members().isEmpty()).forEach(this::print);
    story.happenings().forEach(this::print);
    story.disagreements().forEach(ShowStory::print);
    story.reuse().forEach(ShowStory::print);
  }

  private void print(CanonicalEntity e) {
    String rules =
        story.decisions().stream()
            .filter(d -> d.entity().equals(e.key()))
            .map(d -> d.rule())
            .distinct()
            .collect(Collectors.joining(","));
    System.out.printf(
        "%s [%s] %s %s offices=%s ref=%s within=%s x%d (%s)%n",
        e.key(),
        e.type(),
        e.label(),
        e.altLabels(),
        e.offices().stream().map(o -> o.title() + "@" + o.of()).toList(),
        e.reference() == null ? "" : e.reference().key(),
        e.within(),
        e.members().size(),
        rules);
  }

  private void print(Happening h) {
    System.out.printf(
        "%n%s \"%s\" %s %s..%s sub=%s sources=%d independent=%d%n",
        h.key(),
        h.label(),
        h.type(),
        h.earliest(),
        h.latest(),
        h.subEventOf(),
        h.sources(),
        h.independentSources());
    for (Ref ref : h.members()) {
      Event e = events.get(ref);
      System.out.printf(
          "   %.3s %s %s %s \"%s\" %s @%s %s %s%n",
          ref.document(),
          e.id(),
          e.happening(),
          e.modality(),
          e.trigger().text(),
          e.participants().stream().map(p -> told(ref.document(), p)).toList(),
          e.places().stream()
              .map(p -> story.entityKeys().get(new Ref(ref.document(), p.entity())))
              .toList(),
          e.time().day() != null ? e.time().day() : e.time().earliest() + ".." + e.time().latest(),
          e.figures().stream()
              .map(f -> f.role() + " " + f.min() + "-" + f.max() + (f.approximate() ? "~" : ""))
              .toList());
    }
  }

  private String told(String document, Participant p) {
    String key =
        p.entity() == null
            ? p.words().text()
            : story.entityKeys().get(new Ref(document, p.entity()));
    return p.role() + "=" + key;
  }

  private static void print(Disagreement d) {
    System.out.printf(
        "%n%s %s: %s | %s compatible=%s about=%s %s | %s%n",
        d.kind(),
        d.property(),
        d.first(),
        d.second(),
        d.compatible(),
        d.about(),
        d.firstTellings(),
        d.secondTellings());
  }

  private static void print(TextReuse r) {
    System.out.printf(
        "%n%s of %s share=%.2f copy=%s %s%n",
        r.document(),
        r.other(),
        r.share(),
        r.copy(),
        r.spans().stream().map(w -> w.text()).toList());
  }
}
