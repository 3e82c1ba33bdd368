package org.newsgraph.merge.happening;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.newsgraph.model.EventTime;

/**
 * When a happening was, as its tellings say together.
 *
 * @param day the day that all exact tellings agree on
 * @param earliest first possible day
 * @param latest last possible day
 */
record HappeningTime(
    Optional<LocalDate> day, Optional<LocalDate> earliest, Optional<LocalDate> latest) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /** Returns the time of the asserted tellings, or of all when none is asserted. */
  static HappeningTime of(List<Telling> tellings) {
    List<EventTime> times =
        tellings.stream().filter(Telling::asserted).map(t -> t.event().time()).toList();
    return times.isEmpty()
        ? ofTimes(tellings.stream().map(t -> t.event().time()).toList())
        : ofTimes(times);
  }

  private static HappeningTime ofTimes(List<EventTime> times) {
    TreeSet<LocalDate> days = new TreeSet<>();
    times.stream().filter(t -> t.day() != null).forEach(t -> days.add(t.day()));
    if (days.size() == 1) {
      Optional<LocalDate> day = Optional.of(days.first());
      return new HappeningTime(day, day, day);
    }
    if (!days.isEmpty()) {
      return new HappeningTime(
          Optional.empty(), Optional.of(days.first()), Optional.of(days.last()));
    }
    return bounds(times);
  }

  /** Returns the bounds that all tellings allow; the widest ones, if they contradict. */
  private static HappeningTime bounds(List<EventTime> times) {
    TreeSet<LocalDate> earliest = new TreeSet<>();
    TreeSet<LocalDate> latest = new TreeSet<>();
    times.stream().filter(t -> t.earliest() != null).forEach(t -> earliest.add(t.earliest()));
    times.stream().filter(t -> t.latest() != null).forEach(t -> latest.add(t.latest()));
    boolean agree =
        earliest.isEmpty() || latest.isEmpty() || !earliest.last().isAfter(latest.first());
    return new HappeningTime(
        Optional.empty(),
        earliest.isEmpty()
            ? Optional.empty()
            : Optional.of(agree ? earliest.last() : earliest.first()),
        latest.isEmpty() ? Optional.empty() : Optional.of(agree ? latest.first() : latest.last()));
  }

  /** Returns the part of a key that tells the time: the day or the first possible day. */
  Optional<String> slug() {
    return day.or(() -> earliest).or(() -> latest).map(LocalDate::toString);
  }

  /** Returns the time in words; empty when nothing is known. */
  Optional<String> words() {
    if (day.isPresent()) {
      return day.map(DAY::format);
    }
    if (earliest.isPresent() && latest.isPresent()) {
      return earliest.equals(latest)
          ? earliest.map(DAY::format)
          : Optional.of(DAY.format(earliest.get()) + " to " + DAY.format(latest.get()));
    }
    return earliest
        .map(d -> "since " + DAY.format(d))
        .or(() -> latest.map(d -> "by " + DAY.format(d)));
  }
}
