package org.newsgraph.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.extract.figure.Quantity;
import org.newsgraph.extract.figure.QuantityFinder;
import org.newsgraph.extract.mention.EntityTable;
import org.newsgraph.extract.mention.MentionFinder;
import org.newsgraph.extract.time.TimeTagger;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.Entity;
import org.newsgraph.model.Event;
import org.newsgraph.model.Figure;
import org.newsgraph.model.ParticipantRole;
import org.newsgraph.model.Timex;
import org.newsgraph.reference.ReferenceData;
import org.newsgraph.testing.CaseTable;

/**
 * Events in sentences of our own. An expected item names type and trigger of an event and, after
 * {@code :}, those of its attributes that the case is about, separated by {@code &}: {@code actor=
 * target= instrument= place= day= figure= modality= happening=}; several fillers are joined by
 * {@code +}, {@code -} is none.
 */
class EventFinderTest {

  private static final ReferenceData REFERENCE = ReferenceData.load();

  static List<CaseTable.Case> cases() {
    return CaseTable.in("event");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsEvents(CaseTable.Case row) {
    List<Event> events = events(row.annotated());
    assertThat(events)
        .extracting(e -> e.type() + " " + e.trigger().text())
        .isEqualTo(row.expected().stream().map(x -> x.split(":")[0].strip()).toList());
    for (int i = 0; i < events.size(); i++) {
      assertAttributes(events.get(i), row.expected().get(i));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "40 feared dead after the blast in Karvel.",
        "Ten were killed and twelve were wounded in the attack.",
        "The rebels control 14 of the 17 districts.",
        "Gunmen attacked three villages on Monday.",
      })
  void a_number_names_nobody_and_a_set_of_places_is_no_place(String text) {
    AnnotatedDocument document = new CaseTable.Case("", text, null, List.of()).annotated();
    EntityTable entities = new MentionFinder(REFERENCE).find(document);
    List<Event> events = events(document, entities);
    assertThat(events).isNotEmpty();
    assertThat(entities.entities())
        .extracting(Entity::name)
        .noneMatch(n -> n.matches("(?i)(40|ten|twelve|14|three)\\b.*"));
  }

  private static void assertAttributes(Event event, String expected) {
    int colon = expected.indexOf(':');
    if (colon < 0) {
      return;
    }
    for (String attribute : expected.substring(colon + 1).split("&")) {
      String[] sides = attribute.strip().split("=", 2);
      assertThat(show(event, sides[0]))
          .as(sides[0] + " of " + expected)
          .isEqualTo(sides[1].strip());
    }
  }

  private static List<Event> events(AnnotatedDocument document) {
    return events(document, new MentionFinder(REFERENCE).find(document));
  }

  private static List<Event> events(AnnotatedDocument document, EntityTable entities) {
    List<Timex> times = new TimeTagger().tag(document);
    List<Quantity> quantities = new QuantityFinder().find(document, times);
    List<Event> told = new EventFinder(REFERENCE).find(document, entities, times, quantities);
    return Narrative.complete(
        document, HappeningGrouper.group(told, entities, document.clean()), times, entities);
  }

  private static String show(Event event, String attribute) {
    return switch (attribute) {
      case "actor", "target", "instrument" ->
          joined(
              event.participants().stream()
                  .filter(p -> p.role() == ParticipantRole.valueOf(attribute))
                  .map(p -> p.words().text())
                  .toList());
      case "place" -> joined(event.places().stream().map(p -> p.words().text()).toList());
      case "day" -> event.time().day() == null ? "-" : event.time().day().toString();
      case "figure" -> joined(event.figures().stream().map(EventFinderTest::show).toList());
      case "modality" -> event.modality().name();
      case "happening" -> event.happening();
      default -> throw new IllegalArgumentException("no such attribute: " + attribute);
    };
  }

  private static String show(Figure figure) {
    return figure.role() + " " + figure.min() + ".." + figure.max();
  }

  private static String joined(List<String> parts) {
    return parts.isEmpty() ? "-" : parts.stream().collect(Collectors.joining(" + "));
  }
}
