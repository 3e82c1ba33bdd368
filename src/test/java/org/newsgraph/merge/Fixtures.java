package org.newsgraph.merge;

import static org.newsgraph.merge.TestDocument.reference;

import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.model.Candidate;
import org.newsgraph.model.Disagreement;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Happening;
import org.newsgraph.model.Ref;
import org.newsgraph.model.Story;

/** An invented country at war, and short ways to ask a story. */
final class Fixtures {

  static final Candidate COUNTRY = reference("iso:XX", "Zubaria");
  static final Candidate PROVINCE = reference("iso:XX-MOR", "Morvan", COUNTRY);

  private Fixtures() {}

  /** A document that names a town, its province, two sides and a man. */
  static TestDocument document(String id, String published) {
    return undated(id).published(published);
  }

  /** The same without a day of publication. */
  static TestDocument undated(String id) {
    return TestDocument.of(id)
        .place("Belgar", "gn:1", PROVINCE, COUNTRY)
        .place("Kelmar", "gn:2", PROVINCE, COUNTRY)
        .place("Morvan", "iso:XX-MOR", COUNTRY)
        .place("Zubaria", "iso:XX")
        .named(EntityType.Group, "Red Dawn")
        .named(EntityType.ArmedForce, "Zubarian army")
        .named(EntityType.Person, "Selim Toran")
        .described(EntityType.Person, "prisoners")
        .described(EntityType.Person, "soldiers");
  }

  /** An attack by Red Dawn on Belgar. */
  static TestEvent attack(TestDocument document, String id) {
    return document.event(id, EventType.Attack).actor("Red Dawn").target("Belgar").at("Belgar");
  }

  /** Prisoners freed by Red Dawn at Belgar. */
  static TestEvent release(TestDocument document, String id) {
    return document
        .event(id, EventType.PrisonRelease)
        .actor("Red Dawn")
        .target("prisoners")
        .at("Belgar");
  }

  static Story story(TestDocument... documents) {
    return new Merger().merge(Stream.of(documents).map(TestDocument::build).toList());
  }

  static String happening(Story story, String document, String event) {
    return story.happeningKeys().get(new Ref(document, event));
  }

  static boolean one(Story story, String a, String eventA, String b, String eventB) {
    return happening(story, a, eventA).equals(happening(story, b, eventB));
  }

  static Happening get(Story story, String key) {
    return story.happenings().stream().filter(h -> h.key().equals(key)).findFirst().orElseThrow();
  }

  static List<Disagreement> of(Story story, Disagreement.Kind kind) {
    return story.disagreements().stream().filter(d -> d.kind() == kind).toList();
  }
}
