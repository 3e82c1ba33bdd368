package org.newsgraph.rdf;

import java.util.List;
import java.util.TreeMap;
import org.newsgraph.model.Candidate;
import org.newsgraph.model.CanonicalEntity;
import org.newsgraph.model.Disagreement;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Happening;
import org.newsgraph.model.IdentityDecision;
import org.newsgraph.model.Office;
import org.newsgraph.model.Ref;
import org.newsgraph.model.Story;
import org.newsgraph.model.TextReuse;

/** What the documents of {@link Sample} tell together. */
public final class SampleStory {

  private SampleStory() {}

  /** Returns what both tell together. */
  public static Story of() {
    String one = "north/report one";
    String two = "second";
    TreeMap<Ref, String> entities = new TreeMap<>();
    entities.put(new Ref(one, "e1"), "actor/rebels-one");
    entities.put(new Ref(one, "e2"), "place/tolm");
    entities.put(new Ref(one, "e3"), "actor/ilse-varn");
    entities.put(new Ref(two, "e1"), "actor/rebels-two");
    entities.put(new Ref(two, "e2"), "place/tolm");
    entities.put(new Ref(two, "e4"), "actor/aftonpost");
    TreeMap<Ref, String> events = new TreeMap<>();
    List<Ref> seizures = List.of(new Ref(one, "v1"), new Ref(two, "v1"));
    List<Ref> killings = List.of(new Ref(one, "v2"), new Ref(two, "v2"));
    seizures.forEach(r -> events.put(r, "event/seizure-tolm"));
    killings.forEach(r -> events.put(r, "event/killing-tolm"));
    return new Story(
        entities,
        events,
        canonical(one, two),
        List.of(
            new Happening(
                "event/killing-tolm",
                EventType.Killing,
                "Killing in Tolm",
                null,
                Sample.DAY,
                Sample.DAY.plusDays(1),
                killings,
                killings,
                "event/seizure-tolm",
                2,
                2),
            new Happening(
                "event/seizure-tolm",
                EventType.Seizure,
                "Seizure of Tolm",
                Sample.DAY,
                Sample.DAY,
                Sample.DAY,
                seizures,
                seizures.subList(0, 1),
                null,
                1,
                1)),
        List.of(
            new Disagreement(
                "disagreement/killing-tolm/killed/1",
                Disagreement.Kind.ValueDisagreement,
                "event/killing-tolm",
                "killed",
                "about 40",
                "12",
                killings.subList(0, 1),
                killings.subList(1, 2),
                false)),
        List.of(reuse(one, two)),
        List.of(
            new IdentityDecision(
                "identity/second/e2",
                "place/tolm",
                new Ref(two, "e2"),
                "Tolm",
                "same name",
                0.9,
                List.of(Sample.words(Sample.second().document(), "Tolm")),
                false)),
        List.of());
  }

  private static TextReuse reuse(String one, String two) {
    return new TextReuse(
        two,
        one,
        0.25,
        false,
        List.of(Sample.words(Sample.second().document(), "seized Tolm")),
        List.of(Sample.words(Sample.first().document(), "seized Tolm")));
  }

  private static List<CanonicalEntity> canonical(String one, String two) {
    Candidate entry =
        new Candidate(
            "geonames:12",
            "Tolm",
            EntityType.Place,
            0.9,
            "name",
            10.5,
            -20.25,
            "XX",
            List.of(),
            List.of("https://sws.geonames.org/12/"),
            "GeoNames, CC BY 4.0");
    return List.of(
        entity("actor/aftonpost", EntityType.Media, "Aftonpost", new Ref(two, "e4")),
        new CanonicalEntity(
            "actor/ilse-varn",
            EntityType.Person,
            "Ilse Varn",
            List.of("Varn"),
            List.of(new Office("mayor", "place/tolm", null)),
            null,
            null,
            null,
            List.of(),
            null,
            List.of(new Ref(one, "e3"))),
        entity("actor/rebels-one", EntityType.Group, "rebels", new Ref(one, "e1")),
        entity("actor/rebels-two", EntityType.Group, "Rebels", new Ref(two, "e1")),
        new CanonicalEntity(
            "place/northland",
            EntityType.Place,
            "Northland",
            List.of(),
            List.of(),
            null,
            null,
            null,
            List.of(),
            null,
            List.of()),
        new CanonicalEntity(
            "place/tolm",
            EntityType.Place,
            "Tolm",
            List.of(),
            List.of(),
            10.5,
            -20.25,
            "place/northland",
            List.of("https://sws.geonames.org/12/"),
            entry,
            List.of(new Ref(one, "e2"), new Ref(two, "e2"))));
  }

  private static CanonicalEntity entity(String key, EntityType type, String label, Ref member) {
    return new CanonicalEntity(
        key, type, label, List.of(), List.of(), null, null, null, List.of(), null, List.of(member));
  }
}
