package org.newsgraph.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.extract.mention.Segment.Kind;
import org.newsgraph.model.EntityType;
import org.newsgraph.reference.GazetteerEntry.Feature;
import org.newsgraph.reference.GazetteerMatch;
import org.newsgraph.reference.GazetteerMatch.How;
import org.newsgraph.reference.NameKey;
import org.newsgraph.reference.ReferenceData;

/**
 * Finds the place inside the name of an organization or facility: {@code Toronto} in {@code Toronto
 * Transit Commission}. The forces and ministries of a country are not split.
 */
final class NestedPlaces {

  private static final int GREAT = 100_000;
  private static final Set<EntityType> HOLDERS =
      Set.of(EntityType.Organization, EntityType.Facility);

  private final ReferenceData reference;

  NestedPlaces(ReferenceData reference) {
    this.reference = reference;
  }

  /** Returns the nested places of the typed names. */
  List<Name> find(List<NameGroup> groups) {
    Set<String> places =
        groups.stream()
            .filter(g -> g.type() == EntityType.Place)
            .map(g -> NameKey.exact(g.text()))
            .collect(Collectors.toSet());
    List<Name> out = new ArrayList<>();
    for (NameGroup group : groups) {
      if (HOLDERS.contains(group.type()) && group.words().size() > 1) {
        group.names().stream()
            .filter(n -> n.segment().kind() == Kind.NAME && n.type().isEmpty())
            .forEach(n -> nested(n.segment(), places).ifPresent(out::add));
      }
    }
    return out;
  }

  private Optional<Name> nested(Segment name, Set<String> places) {
    Optional<Name> first = longest(name, name.first(), name.last() - 1, places);
    if (first.isPresent()) {
      return first;
    }
    for (int i = name.first() + 1; i < name.last(); i++) {
      if (name.sentence().token(i).text().equals("of")) {
        return longest(name, i + 1, name.last(), places);
      }
    }
    return Optional.empty();
  }

  private Optional<Name> longest(Segment name, int first, int last, Set<String> places) {
    for (int end = Math.min(last, first + 2); end >= first; end--) {
      Segment part = new Segment(name.sentence(), first, end, Kind.NAME);
      boolean other = places.contains(NameKey.exact(part.text()));
      if (SentenceMarks.isCapital(part.text()) && (other || isGreat(part.text()))) {
        return Optional.of(Name.of(part, EntityType.Place));
      }
    }
    return Optional.empty();
  }

  private boolean isGreat(String name) {
    boolean listed = reference.actors().find(name).isEmpty() && !reference.isStop(name);
    return listed && reference.gazetteer().find(name).stream().anyMatch(NestedPlaces::isGreat);
  }

  private static boolean isGreat(GazetteerMatch match) {
    Feature feature = match.entry().feature();
    boolean name = match.how() == How.NAME;
    boolean unit = feature == Feature.ADMIN1 && name;
    boolean town = match.entry().isSettlement() && match.entry().population() >= GREAT;
    return (feature == Feature.COUNTRY && match.how() != How.FOLD) || unit || (town && name);
  }
}
