package org.newsgraph.pipeline.partition;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsgraph.model.Citation;
import org.newsgraph.model.Document;
import org.newsgraph.model.Entity;
import org.newsgraph.model.Event;
import org.newsgraph.model.EventPlace;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Figure;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Participant;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.SourceName;
import org.newsgraph.model.TextCheck;
import org.newsgraph.model.Timex;
import org.newsgraph.model.Words;

/**
 * Looks whether an extraction that comes from elsewhere fits its document: the stages after it rely
 * on that.
 */
final class ExtractionCheck {

  private static final Set<String> NO_NAMES = Set.of("", ".", "..");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private ExtractionCheck() {}

  /** Returns what does not fit, if anything does not. */
  static Optional<String> fault(ExtractedDocument extracted) {
    Document document = extracted.document();
    Extraction extraction = extracted.extraction();
    if (extraction.document().length() != document.length()) {
      return Optional.of("the length is not that of the text");
    }
    Optional<String> odd = TextCheck.fault(document.text()).map(f -> "the text holds " + f);
    if (odd.isPresent()) {
      return odd;
    }
    if (!isPath(document.file())) {
      return Optional.of("the name of its file is no path below a folder");
    }
    if (!HASH.matcher(document.sha256()).matches()) {
      return Optional.of("the hash of its file is none");
    }
    Optional<String> words =
        words(extraction)
            .filter(Objects::nonNull)
            .filter(w -> !stands(w, document))
            .findFirst()
            .map(w -> "\"" + w.text() + "\" does not stand at " + w.start() + "," + w.end());
    return words.or(
        () ->
            references(extraction).map(id -> "the id \"" + id + "\" is used, but nothing has it"));
  }

  private static boolean isPath(String file) {
    return TextCheck.fault(file).isEmpty()
        && Arrays.stream(SourceName.pathOf(file).split("/", -1)).noneMatch(NO_NAMES::contains);
  }

  private static boolean stands(Words words, Document document) {
    return words.end() <= document.length() && document.slice(words.span()).equals(words.text());
  }

  private static Stream<Words> words(Extraction x) {
    return Stream.of(
            x.entities().stream().flatMap(ExtractionCheck::words),
            x.events().stream().flatMap(ExtractionCheck::words),
            x.quotations().stream().flatMap(q -> Stream.of(q.content(), q.speaker(), q.cue())),
            x.times().stream().map(Timex::words),
            x.citations().stream().map(Citation::words),
            x.excluded().stream().map(e -> e.words()))
        .flatMap(s -> s);
  }

  private static Stream<Words> words(Entity entity) {
    return Stream.concat(
        entity.mentions().stream().map(Mention::words),
        entity.offices().stream().map(o -> o.words()));
  }

  private static Stream<Words> words(Event event) {
    return Stream.of(
            Stream.of(event.trigger(), event.time().words()),
            event.participants().stream().map(Participant::words),
            event.places().stream().map(EventPlace::words),
            event.figures().stream().map(Figure::words))
        .flatMap(s -> s);
  }

  /** Returns an id that is used without being given, if there is one. */
  private static Optional<String> references(Extraction x) {
    Set<String> ids = new HashSet<>();
    x.entities().forEach(e -> ids.add(e.id()));
    x.events().forEach(e -> ids.add(e.id()));
    x.citations().forEach(c -> ids.add(c.id()));
    List<Stream<String>> used =
        List.of(
            x.events().stream().flatMap(e -> e.participants().stream()).map(Participant::entity),
            x.events().stream().flatMap(e -> e.places().stream()).map(EventPlace::entity),
            x.quotations().stream().flatMap(q -> Stream.of(q.speakerEntity(), q.via())),
            x.quotations().stream().map(Quotation::events).flatMap(List::stream),
            x.citations().stream().map(Citation::authorEntity));
    return used.stream().flatMap(s -> s).filter(id -> id != null && !ids.contains(id)).findFirst();
  }
}
