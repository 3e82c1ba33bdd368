package org.newsgraph.extract.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.Block;
import org.newsgraph.model.Event;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Timex;
import org.newsgraph.model.Words;

/**
 * Dates the events whose own sentence gives no day: tellings of one happening share theirs, verbs
 * that are joined share theirs, a past tense goes on with the day that the narrative has reached,
 * and what the first sentences tell in a present tense is of the day of publication.
 */
final class Timeline {

  /** The sentences of a report that tell the news itself. */
  private static final int LEAD = 8;

  private final AnnotatedDocument document;
  private final LocalDate published;
  private final Map<String, Map<LocalDate, Set<Words>>> days;
  private final RunningDay running;

  private Timeline(AnnotatedDocument document, List<Event> events, List<Timex> times) {
    this.document = document;
    this.published = document.clean().metadata().published();
    this.days = days(events);
    this.running = new RunningDay(times, document.clean());
  }

  /**
   * Returns the events with days filled in.
   *
   * @param document the document
   * @param events in document order, with happenings
   * @param times the document's expressions of time
   */
  static List<Event> complete(AnnotatedDocument document, List<Event> events, List<Timex> times) {
    return new Timeline(document, events, times).complete(events);
  }

  private List<Event> complete(List<Event> events) {
    Map<Integer, List<Event>> bySentence =
        events.stream()
            .collect(
                Collectors.groupingBy(
                    e -> e.sentence().start(), LinkedHashMap::new, Collectors.toList()));
    List<Event> out = new ArrayList<>();
    for (Sentence s : document.sentences()) {
      running.enter(s);
      List<Telling> told =
          bySentence.getOrDefault(s.span().start(), List.of()).stream()
              .map(e -> Telling.of(s, e))
              .toList();
      List<Telling> dated = told.stream().map(this::withHappening).toList();
      List<Telling> joined = dated.stream().map(t -> withJoined(t, dated)).toList();
      joined.stream().filter(t -> t.day() != null).forEach(running::tell);
      joined.forEach(t -> out.add(withNarrative(t).event()));
    }
    return out;
  }

  /** The days that the tellings of a happening give, each with the words that give it. */
  private static Map<String, Map<LocalDate, Set<Words>>> days(List<Event> events) {
    Map<String, Map<LocalDate, Set<Words>>> out = new HashMap<>();
    for (Event e : events) {
      if (e.time().day() != null) {
        Set<Words> words =
            out.computeIfAbsent(e.happening(), k -> new HashMap<>())
                .computeIfAbsent(e.time().day(), k -> new HashSet<>());
        Optional.ofNullable(e.time().words()).ifPresent(words::add);
      }
    }
    return out;
  }

  /** The day of an event's happening, if all tellings that give a day give the same one. */
  private Optional<LocalDate> dayOfHappening(Event event) {
    Map<LocalDate, Set<Words>> told = days.getOrDefault(event.happening(), Map.of());
    return told.size() != 1
        ? Optional.empty()
        : told.entrySet().stream()
            .filter(d -> !d.getValue().contains(event.time().words()))
            .map(Map.Entry::getKey)
            .findFirst();
  }

  /**
   * What is told as going on is of another day than what happened before; so is what the same words
   * only bound ("attacked on Friday after clashes").
   */
  private Telling withHappening(Telling told) {
    boolean ongoing = told.tense() == ClauseTense.PRESENT && !told.perfect();
    return RunningDay.isVague(told.sentence()) || told.isBackground()
        ? told
        : dayOfHappening(told.event())
            .filter(day -> !ongoing || day.equals(published))
            .map(told::on)
            .orElse(told);
  }

  /** "stormed the prison and freed the inmates": one day. */
  private static Telling withJoined(Telling told, List<Telling> others) {
    Set<LocalDate> found =
        others.stream()
            .filter(o -> o != told && o.clause() == told.clause() && o.tense() == told.tense())
            .map(Telling::day)
            .filter(d -> d != null)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    boolean sure = told.clause() >= 0 && found.size() == 1 && told.tense() != ClauseTense.MODAL;
    return sure ? told.on(found.iterator().next()) : told;
  }

  private Telling withNarrative(Telling told) {
    if (told.day() != null || RunningDay.isVague(told.sentence())) {
      return told;
    }
    Sentence s = told.sentence();
    if (told.tense() == ClauseTense.PAST) {
      return running.day(s).map(told::on).orElse(told);
    }
    boolean news =
        told.tense() == ClauseTense.PRESENT
            && told.takesPlace()
            && s.index() < LEAD
            && s.block().post() < 0
            && s.block().kind() != Block.Kind.CAPTION
            && told.event().type() != EventType.TerritorialControl;
    return news ? Optional.ofNullable(published).map(told::on).orElse(told) : told;
  }
}
