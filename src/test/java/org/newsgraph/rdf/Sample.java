package org.newsgraph.rdf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.newsgraph.model.ByteIndex;
import org.newsgraph.model.Citation;
import org.newsgraph.model.CitationKind;
import org.newsgraph.model.Document;
import org.newsgraph.model.DocumentInfo;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Event;
import org.newsgraph.model.EventPlace;
import org.newsgraph.model.EventTime;
import org.newsgraph.model.EventType;
import org.newsgraph.model.ExcludedWords;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Figure;
import org.newsgraph.model.FigureRole;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.Modality;
import org.newsgraph.model.Office;
import org.newsgraph.model.Participant;
import org.newsgraph.model.ParticipantRole;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Sha256;
import org.newsgraph.model.Span;
import org.newsgraph.model.Timex;
import org.newsgraph.model.TimexType;
import org.newsgraph.model.Words;

/** Two invented documents and what they tell together. */
public final class Sample {

  /** Tells, besides others, what a mayor says; holds an astral character before all events. */
  public static final String FIRST =
      "\uFEFFNote 😀\r\n"
          + "Mayor Ilse Varn said \"rebels with a mortar seized Tolm on 3 May and"
          + " about 40 people were killed\".\r\nGive now!\r\n";

  /** Tells another number in its own voice. */
  public static final String SECOND =
      "Rebels seized Tolm. They killed 12 people, Aftonpost said.\n";

  static final LocalDate DAY = LocalDate.of(2031, 5, 3);

  private Sample() {}

  /** Returns both documents, the second one first. */
  public static List<ExtractedDocument> documents() {
    return List.of(second(), first());
  }

  private static Document document(String file, String text) {
    ByteIndex bytes = ByteIndex.of(text, StandardCharsets.UTF_8);
    return Document.of(file, text, bytes, Sha256.of(text), Metadata.EMPTY);
  }

  static Words words(Document document, String words) {
    int at = document.plain().indexOf(words);
    return new Words(new Span(at, at + words.length()), words);
  }

  private static Span sentence(Document document, String first, String last) {
    return words(document, first).span().union(words(document, last).span());
  }

  private static DocumentInfo info(Document document, Metadata metadata) {
    return new DocumentInfo(document.file(), document.sha256(), document.length(), metadata);
  }

  private static Entity entity(Document d, String id, EntityType type, String name, MentionKind k) {
    List<Mention> mentions = List.of(new Mention(words(d, name), k));
    return new Entity(id, type, name, mentions, List.of(), List.of(), null);
  }

  /** Returns the first document. */
  public static ExtractedDocument first() {
    Document d = document("north/report one.txt", FIRST);
    Entity rebels = entity(d, "e1", EntityType.Group, "rebels", MentionKind.nominal);
    Entity tolm = entity(d, "e2", EntityType.Place, "Tolm", MentionKind.name);
    Office mayor = new Office("mayor", "e2", words(d, "Mayor"));
    Words name = words(d, "Ilse Varn");
    Entity varn =
        new Entity(
            "e3",
            EntityType.Person,
            "Ilse Varn",
            List.of(new Mention(name, MentionKind.name)),
            List.of(mayor),
            List.of(),
            null);
    Span sentence = sentence(d, "Mayor", "killed");
    Words day = words(d, "3 May");
    Event seizure =
        new Event(
            "v1",
            EventType.Seizure,
            words(d, "seized"),
            sentence,
            List.of(
                new Participant(ParticipantRole.actor, "e1", words(d, "rebels")),
                new Participant(ParticipantRole.instrument, null, words(d, "a mortar"))),
            List.of(new EventPlace("e2", words(d, "Tolm"))),
            new EventTime(DAY, DAY, DAY, day),
            List.of(),
            Modality.asserted,
            "h1",
            null);
    Event killing = killing(d, "v2", sentence, "about 40 people", 40, 40, true);
    Words content =
        new Words(sentence(d, "rebels", "killed"), d.slice(sentence(d, "rebels", "killed")));
    Quotation quotation =
        new Quotation("q1", content, "e3", name, words(d, "said"), null, true, List.of("v1", "v2"));
    Extraction extraction =
        new Extraction(
            info(d, new Metadata("Tolm falls", "Nordblad", null, DAY, null, "en", null)),
            List.of(rebels, tolm, varn),
            List.of(seizure, killing),
            List.of(quotation),
            List.of(new Timex(day, TimexType.DATE, "2031-05-03", DAY, DAY)),
            List.of(),
            List.of(new ExcludedWords(words(d, "Give now!"), "donation appeal")));
    return new ExtractedDocument(d, extraction);
  }

  private static Event killing(
      Document d, String id, Span sentence, String words, Integer min, Integer max, boolean near) {
    Figure figure = new Figure(FigureRole.killed, min, max, near, null, words(d, words));
    return new Event(
        id,
        EventType.Killing,
        words(d, "killed"),
        sentence,
        List.of(),
        List.of(new EventPlace("e2", words(d, "Tolm"))),
        new EventTime(null, DAY, DAY.plusDays(1), null),
        List.of(figure),
        Modality.asserted,
        "h2",
        null);
  }

  /** Returns the second document. */
  public static ExtractedDocument second() {
    Document d = document("second.txt", SECOND);
    Entity rebels = entity(d, "e1", EntityType.Group, "Rebels", MentionKind.nominal);
    Entity tolm = entity(d, "e2", EntityType.Place, "Tolm", MentionKind.name);
    Entity paper = entity(d, "e4", EntityType.Media, "Aftonpost", MentionKind.name);
    Event seizure =
        new Event(
            "v1",
            EventType.Seizure,
            words(d, "seized"),
            sentence(d, "Rebels", "Tolm"),
            List.of(new Participant(ParticipantRole.actor, "e1", words(d, "Rebels"))),
            List.of(new EventPlace("e2", words(d, "Tolm"))),
            EventTime.UNKNOWN,
            List.of(),
            Modality.denied,
            "h1",
            null);
    Event killing = killing(d, "v2", sentence(d, "They", "said"), "12 people", 12, 12, false);
    Words content = words(d, "They killed 12 people");
    Quotation quotation =
        new Quotation("q1", content, null, null, words(d, "said"), "e4", false, List.of("v2"));
    Citation citation =
        new Citation("c1", CitationKind.outlet, words(d, "Aftonpost"), null, "e4", null, null);
    Extraction extraction =
        new Extraction(
            info(d, Metadata.EMPTY),
            List.of(rebels, tolm, paper),
            List.of(seizure, killing),
            List.of(quotation),
            List.of(),
            List.of(citation),
            List.of());
    return new ExtractedDocument(d, extraction);
  }
}
