package org.newsgraph.extract.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.extract.mention.EntityTable;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Event;
import org.newsgraph.model.EventTime;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Modality;
import org.newsgraph.model.ParticipantRole;

/** One happening while its tellings are being collected. */
final class HappeningDraft {

  /** Types that tell one act of violence between them: the bombing, the blast, the dead. */
  private static final Set<EventType> VIOLENCE =
      Set.of(
          EventType.Attack,
          EventType.Clash,
          EventType.AirStrike,
          EventType.Explosion,
          EventType.Killing,
          EventType.Injury,
          EventType.Arson);

  /** News looks back on earlier happenings of its own story over about two months. */
  private static final int BACKGROUND_DAYS = 60;

  /** What is taken makes the happening: a town's police station is not the town. */
  private static final Set<EventType> TAKEN = Set.of(EventType.Seizure, EventType.Recapture);

  private static final Set<EventType> HARM = Set.of(EventType.Killing, EventType.Injury);

  private final EntityTable entities;
  private final String id;
  private final EventType family;
  private final boolean told;
  private final LocalDate anchor;
  private final boolean background;
  private final Set<EventType> types = new TreeSet<>();
  private final Set<String> actors = new LinkedHashSet<>();
  private final Set<String> targets = new LinkedHashSet<>();
  private final Set<String> places = new LinkedHashSet<>();
  private final List<EventTime> times = new ArrayList<>();
  private int lastSentence;

  /** Starts a happening with its first telling. */
  HappeningDraft(Event first, int sentence, EntityTable entities, LocalDate anchor) {
    this.entities = entities;
    this.anchor = anchor;
    this.background = isBackground(first);
    this.id = first.id();
    this.family = family(first.type());
    this.told = isTold(first);
    add(first, sentence);
  }

  private static EventType family(EventType type) {
    return VIOLENCE.contains(type) ? EventType.Attack : type;
  }

  /**
   * Whether it is told as something that happened or may have happened, not as a plan or denied.
   */
  private static boolean isTold(Event event) {
    return event.modality() == Modality.asserted || event.modality() == Modality.possible;
  }

  /** What lies long before the news is no telling of what the news tells without a day. */
  private boolean isBackground(Event event) {
    LocalDate latest = event.time().latest();
    return anchor != null && latest != null && latest.isBefore(anchor.minusDays(BACKGROUND_DAYS));
  }

  /** Returns the id: that of the first telling. */
  String id() {
    return id;
  }

  /** Adds a telling. */
  void add(Event event, int sentence) {
    types.add(event.type());
    actors.addAll(participants(event, ParticipantRole.actor));
    targets.addAll(participants(event, ParticipantRole.target));
    places.addAll(places(event));
    if (!event.time().equals(EventTime.UNKNOWN)) {
      times.add(event.time());
    }
    lastSentence = sentence;
  }

  private static Set<String> participants(Event event, ParticipantRole role) {
    Set<String> out = new LinkedHashSet<>();
    event.participants().stream()
        .filter(p -> p.role() == role)
        .forEach(
            p ->
                out.add(
                    p.entity() == null
                        ? p.words().text().toLowerCase(java.util.Locale.ROOT)
                        : p.entity()));
    return out;
  }

  private static Set<String> places(Event event) {
    Set<String> out = new LinkedHashSet<>();
    event.places().stream().filter(p -> p.entity() != null).forEach(p -> out.add(p.entity()));
    return out;
  }

  /** Returns whether an event can at all be another telling of this happening. */
  boolean admits(Event event) {
    return family(event.type()) == family
        && isTold(event) == told
        && isBackground(event) == background
        && times.stream().noneMatch(t -> excludes(t, event.time()));
  }

  private static boolean excludes(EventTime a, EventTime b) {
    return a.earliest() != null && b.latest() != null && a.earliest().isAfter(b.latest())
        || b.earliest() != null && a.latest() != null && b.earliest().isAfter(a.latest());
  }

  /**
   * Returns how well an event fits: what it shares counts for it, what differs against it. The
   * weights were set by hand and checked on development documents.
   */
  double fit(Event event, int sentence) {
    return nearness(sentence)
        + targetFit(participants(event, ParticipantRole.target))
        + actorFit(participants(event, ParticipantRole.actor))
        + overlap(places(event), places, 1, -1)
        + (event.participants().isEmpty() ? 1 : 0)
        + typeFit(event.type());
  }

  private double nearness(int sentence) {
    int distance = sentence - lastSentence;
    return distance == 0 ? 2 : distance == 1 ? 1 : 0.5;
  }

  private double targetFit(Set<String> others) {
    if (others.isEmpty() || targets.isEmpty()) {
      return 0;
    }
    if (others.stream().anyMatch(targets::contains)) {
      return 2;
    }
    if (TAKEN.contains(family) && !facilities(others).equals(facilities(targets))) {
      return -3;
    }
    boolean sameKind =
        others.stream().anyMatch(o -> targets.stream().anyMatch(t -> kind(o) == kind(t)));
    return !sameKind ? 0 : named(others) && named(targets) ? -2 : -1;
  }

  /** Whether some of them, all or none are single buildings or sites. */
  private Set<Boolean> facilities(Set<String> ids) {
    Set<Boolean> out = new TreeSet<>();
    ids.forEach(i -> entities.get(i).map(e -> e.type() == EntityType.Facility).ifPresent(out::add));
    return out;
  }

  private double actorFit(Set<String> others) {
    if (others.stream().anyMatch(actors::contains)) {
      return 1;
    }
    return named(others) && named(actors) ? -1 : 0;
  }

  private static double overlap(Set<String> a, Set<String> b, double shared, double disjoint) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    return a.stream().anyMatch(b::contains) ? shared : disjoint;
  }

  private double typeFit(EventType type) {
    if (types.contains(type)) {
      return 0.5;
    }
    boolean explosive = types.contains(EventType.Explosion) || type == EventType.Explosion;
    boolean fire = types.contains(EventType.Arson) || type == EventType.Arson;
    return (explosive && !HARM.contains(type) ? -0.5 : 0) + (fire ? -1 : 0);
  }

  private int kind(String id) {
    return entities.get(id).map(e -> e.type().isPlace() ? 1 : 2).orElse(0);
  }

  private boolean named(Set<String> ids) {
    return ids.stream().anyMatch(i -> entities.get(i).filter(Entity::named).isPresent());
  }
}
