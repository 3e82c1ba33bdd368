package org.newsgraph.merge.happening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsgraph.merge.identity.EntityIndex;
import org.newsgraph.merge.origin.Origins;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Happening;
import org.newsgraph.model.Ref;
import org.newsgraph.model.TextReuse;

/**
 * The happenings of a set of documents.
 *
 * @param told happenings with their tellings, sorted by key
 * @param keys canonical key of every telling
 */
public record Happenings(List<Told> told, SortedMap<Ref, String> keys) {

  /**
   * A happening with its tellings.
   *
   * @param happening the happening
   * @param tellings all tellings, sorted
   */
  public record Told(Happening happening, List<Telling> tellings) {

    /** Returns the tellings that tell it as so. */
    public List<Telling> asserted() {
      return tellings.stream().filter(Telling::asserted).toList();
    }
  }

  /**
   * Finds the happenings of documents.
   *
   * @param sorted extractions sorted by document id
   * @param reuse text that the documents share
   */
  public static Happenings find(
      List<Extraction> sorted, EntityIndex index, Origins origins, List<TextReuse> reuse) {
    List<String> documents = sorted.stream().map(e -> e.document().id()).toList();
    List<Profile> clustered =
        new HappeningClusterer(documents, index).cluster(Strands.of(sorted, index));
    List<Profile> profiles = new CopyJoiner(clustered, index).join(reuse);
    HappeningNames names = new HappeningNames(profiles, index);
    SubEvents subEvents = new SubEvents(profiles, index);
    List<Told> told = new ArrayList<>();
    SortedMap<Ref, String> keys = new TreeMap<>();
    for (Profile profile : profiles) {
      List<Telling> tellings =
          profile.tellings().stream().sorted(Comparator.comparing(Telling::ref)).toList();
      tellings.forEach(t -> keys.put(t.ref(), names.key(profile)));
      String whole = subEvents.whole(profile).map(names::key).orElse(null);
      told.add(new Told(happening(profile, tellings, names, whole, origins), tellings));
    }
    told.sort(Comparator.comparing(t -> t.happening().key()));
    return new Happenings(List.copyOf(told), keys);
  }

  private static Happening happening(
      Profile profile,
      List<Telling> tellings,
      HappeningNames names,
      String whole,
      Origins origins) {
    HappeningTime time = HappeningTime.of(tellings);
    List<Ref> asserted = tellings.stream().filter(Telling::asserted).map(Telling::ref).toList();
    return new Happening(
        names.key(profile),
        profile.type(),
        names.label(profile),
        time.day().orElse(null),
        time.earliest().orElse(null),
        time.latest().orElse(null),
        tellings.stream().map(Telling::ref).toList(),
        asserted,
        whole,
        (int) asserted.stream().map(Ref::document).distinct().count(),
        origins.independent(asserted));
  }
}
