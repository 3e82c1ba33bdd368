package org.newsgraph.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Candidate;
import org.newsgraph.model.Citation;
import org.newsgraph.model.CitationKind;
import org.newsgraph.model.DocumentInfo;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Event;
import org.newsgraph.model.EventPlace;
import org.newsgraph.model.EventTime;
import org.newsgraph.model.EventType;
import org.newsgraph.model.ExcludedWords;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Figure;
import org.newsgraph.model.FigureRole;
import org.newsgraph.model.Identity;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.Modality;
import org.newsgraph.model.Office;
import org.newsgraph.model.Participant;
import org.newsgraph.model.ParticipantRole;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Span;
import org.newsgraph.model.Timex;
import org.newsgraph.model.TimexType;
import org.newsgraph.model.Words;

final class ExtractionJsonTest {

  private static final LocalDate DAY = LocalDate.of(2020, 2, 29);

  @Test
  void reading_what_was_written_gives_the_same_extraction() throws IOException {
    Extraction full = full();

    assertThat(ExtractionReader.read(new ByteArrayInputStream(bytes(full)))).isEqualTo(full);
  }

  @Test
  void gaps_survive_too() throws IOException {
    Extraction sparse = sparse();

    assertThat(ExtractionReader.read(new ByteArrayInputStream(bytes(sparse)))).isEqualTo(sparse);
  }

  @Test
  void a_field_with_nothing_to_say_is_null_or_empty_never_missing() throws IOException {
    String json = new String(bytes(sparse()), StandardCharsets.UTF_8);

    assertThat(json)
        .contains("\"published\" : null", "\"identity\" : null", "\"lat\" : null", "\"iri\" : null")
        .contains("\"citations\" : [ ]", "\"speaker\" : null", "\"cue\" : null", "\"of\" : null");
  }

  private static byte[] bytes(Extraction extraction) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExtractionWriter.write(extraction, out);
    return out.toByteArray();
  }

  private static Words words(int start, String text) {
    return new Words(new Span(start, start + text.codePointCount(0, text.length())), text);
  }

  private static Extraction full() {
    Candidate country =
        new Candidate(
            "iso:ZZ",
            "Zedland",
            EntityType.Place,
            1,
            "exact",
            1.5,
            -2.25,
            "ZZ",
            List.of(),
            List.of("http://example.org/z"),
            "own");
    Candidate city =
        new Candidate(
            "geonames:1",
            "Ort",
            EntityType.Place,
            0.75,
            "exact",
            1.0,
            2.0,
            "ZZ",
            List.of(country),
            List.of(),
            "own");
    Entity place =
        new Entity(
            "e1",
            EntityType.Place,
            "Ort \uD83D\uDE00",
            List.of(new Mention(words(3, "Ort \uD83D\uDE00"), MentionKind.name)),
            List.of(),
            List.of(city),
            new Identity("http://localhost:3030/place/ort", "Ort", "gazetteer", 0.9));
    Entity person =
        new Entity(
            "e2",
            EntityType.Person,
            "Ida Berg",
            List.of(new Mention(words(20, "Ida Berg"), MentionKind.name)),
            List.of(new Office("mayor", "e1", words(14, "Mayor"))),
            List.of(),
            null);
    Event event =
        new Event(
            "v1",
            EventType.Killing,
            words(40, "killed"),
            new Span(0, 80),
            List.of(new Participant(ParticipantRole.target, "e2", words(20, "Ida Berg"))),
            List.of(new EventPlace("e1", words(3, "Ort \uD83D\uDE00"))),
            new EventTime(DAY, DAY, DAY, words(50, "Saturday")),
            List.of(new Figure(FigureRole.killed, 2, null, true, 5, words(60, "two"))),
            Modality.asserted,
            "h1",
            "http://localhost:3030/event/x");
    return new Extraction(
        new DocumentInfo(
            "a/b.txt", "00ff", 99, new Metadata("t", "p", "a", DAY, "http://u", "en", "r")),
        List.of(place, person),
        List.of(event),
        List.of(
            new Quotation(
                "q1",
                words(5, "x"),
                "e2",
                words(20, "Ida Berg"),
                words(30, "said"),
                "e1",
                true,
                List.of("v1"))),
        List.of(new Timex(words(50, "Saturday"), TimexType.DATE, "2020-02-29", DAY, DAY)),
        List.of(
            new Citation("c1", CitationKind.tweet, words(5, "x"), "Ida", "e2", DAY, "http://t")),
        List.of(new ExcludedWords(words(90, "Donate"), "donation appeal")));
  }

  private static Extraction sparse() {
    Entity bare =
        new Entity(
            "e1",
            EntityType.Group,
            "rebels",
            List.of(new Mention(words(0, "rebels"), MentionKind.nominal)),
            List.of(),
            List.of(),
            null);
    Event event =
        new Event(
            "v1",
            EventType.Attack,
            words(7, "attacked"),
            new Span(0, 20),
            List.of(),
            List.of(),
            EventTime.UNKNOWN,
            List.of(new Figure(FigureRole.other, null, 3, false, null, words(16, "3"))),
            Modality.possible,
            "h1",
            null);
    return new Extraction(
        new DocumentInfo("b.txt", "00", 20, Metadata.EMPTY),
        List.of(bare),
        List.of(event),
        List.of(new Quotation("q1", words(0, "rebels"), null, null, null, null, false, List.of())),
        List.of(new Timex(words(2, "b"), TimexType.DURATION, null, null, null)),
        List.of(),
        List.of());
  }
}
