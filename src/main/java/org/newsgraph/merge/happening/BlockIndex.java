package org.newsgraph.merge.happening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.merge.identity.EntityIndex;

/**
 * Finds the few happenings that tellings could belong to, by kind, place and day, or by kind,
 * participant and day. What lies in none of the same blocks is never compared.
 */
final class BlockIndex {

  /** Larger blocks tell too little; tellings without a day do not look into them. */
  private static final int LARGEST_UNDATED = 60;

  private static final int LARGEST = 300;
  private static final int WIDEST_BOUNDS = 10;

  private final EntityIndex index;
  private final Map<String, Set<Integer>> blocks = new HashMap<>();

  BlockIndex(EntityIndex index) {
    this.index = index;
  }

  /** Registers what tellings add to a happening. */
  void add(int happening, Profile tellings) {
    String type = Types.family(tellings.type());
    List<String> times = times(tellings);
    for (String place : tellings.places()) {
      put(type + " at " + place, times, happening);
      put(type + " in " + place, times, happening);
      for (String outer : index.containing(place)) {
        if (!index.isCountry(outer)) {
          put(type + " in " + outer, times, happening);
        }
      }
    }
    participants(tellings).forEach(p -> put(type + " by " + p, times, happening));
  }

  private void put(String start, List<String> times, int happening) {
    for (String time : times) {
      blocks.computeIfAbsent(start + " " + time, k -> new LinkedHashSet<>(2)).add(happening);
    }
    blocks.computeIfAbsent(start + " *", k -> new LinkedHashSet<>(2)).add(happening);
  }

  /** Returns the happenings that tellings could belong to, in the order of their making. */
  Set<Integer> find(Profile tellings) {
    String type = Types.family(tellings.type());
    Set<Integer> out = new TreeSet<>();
    List<String> times = timesAround(tellings);
    for (String place : tellings.places()) {
      collect(type + " in " + place, times, out);
      for (String outer : index.containing(place)) {
        collect(type + " at " + outer, times, out);
      }
    }
    if (tellings.places().isEmpty() || Types.mutual(tellings.type())) {
      participants(tellings).forEach(p -> collect(type + " by " + p, times, out));
    }
    return out;
  }

  private void collect(String start, List<String> times, Set<Integer> out) {
    for (String time : times) {
      Set<Integer> block = blocks.getOrDefault(start + " " + time, Set.of());
      int largest = time.equals("*") ? LARGEST_UNDATED : LARGEST;
      if (block.size() <= largest) {
        out.addAll(block);
      }
    }
  }

  private Set<String> participants(Profile tellings) {
    Set<String> out = new TreeSet<>(tellings.actors());
    out.addAll(tellings.targets());
    out.removeIf(index::isPlace);
    return out;
  }

  /** Returns the days of tellings, or "?" when they tell none. */
  private static List<String> times(Profile tellings) {
    List<String> out = new ArrayList<>();
    tellings.days().forEach(d -> out.add(d.toString()));
    if (out.isEmpty()) {
      out.addAll(bounds(tellings));
    }
    return out.isEmpty() ? List.of("?") : out;
  }

  private static List<String> bounds(Profile tellings) {
    LocalDate from = tellings.earliest();
    LocalDate to = tellings.latest();
    boolean narrow = from != null && to != null && !from.plusDays(WIDEST_BOUNDS).isBefore(to);
    return narrow && !to.isBefore(from)
        ? from.datesUntil(to.plusDays(1)).map(LocalDate::toString).toList()
        : List.of();
  }

  /** Returns the times under which fitting happenings are registered. */
  private static List<String> timesAround(Profile tellings) {
    Set<String> out = new LinkedHashSet<>();
    for (LocalDate day : tellings.days()) {
      day.minusDays(1).datesUntil(day.plusDays(2)).forEach(d -> out.add(d.toString()));
    }
    if (out.isEmpty()) {
      out.addAll(bounds(tellings));
    }
    if (out.isEmpty()) {
      tellings
          .told()
          .forEach(
              d ->
                  d.minusDays(JoinRules.STORY_DAYS + 1L)
                      .datesUntil(d.plusDays(JoinRules.STORY_DAYS + 1L))
                      .forEach(x -> out.add(x.toString())));
    }
    if (out.isEmpty()) {
      return List.of("*");
    }
    out.add("?");
    return List.copyOf(out);
  }
}
