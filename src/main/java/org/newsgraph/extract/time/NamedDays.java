package org.newsgraph.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extract.lexis.Lexemes;
import org.newsgraph.extract.lexis.TableFile;

/** Days known by a name: {@code Christmas Eve}, {@code 9/11}. */
final class NamedDays implements Rule {

  private record Name(List<String> words, int month, int day, Optional<Integer> year) {}

  private final List<Name> names = new ArrayList<>();

  NamedDays() {
    this(TableFile.read(NamedDays.class, "days.tsv", "month", "day", "year", "words"));
  }

  NamedDays(TableFile file) {
    file.rows().forEach(this::read);
    names.sort(Comparator.comparingInt((Name n) -> -n.words().size()));
  }

  private void read(TableFile.Row row) {
    try {
      String year = row.get("year");
      LocalDate date =
          LocalDate.of(
              year.isEmpty() ? 2000 : Integer.parseInt(year),
              Integer.parseInt(row.get("month")),
              Integer.parseInt(row.get("day")));
      Optional<Integer> told = year.isEmpty() ? Optional.empty() : Optional.of(date.getYear());
      for (String name : row.list("words")) {
        names.add(
            new Name(List.of(name.split(" ")), date.getMonthValue(), date.getDayOfMonth(), told));
      }
    } catch (NumberFormatException | DateTimeException e) {
      throw row.invalid("no such day");
    }
  }

  @Override
  public Optional<Match> at(Lexemes words, int i) {
    return names.stream()
        .filter(n -> words.follow(i, n.words()))
        .filter(n -> !words.at(i + n.words().size()).tag().startsWith("NNP"))
        .findFirst()
        .flatMap(n -> match(words, i, n));
  }

  private static Optional<Match> match(Lexemes words, int i, Name name) {
    Cycle cycle = new Cycle.DayOfYear(name.month(), name.day(), Optional.empty());
    int end = i + name.words().size();
    if (name.year().isPresent()) {
      return Match.date(i, end, new When.Within(cycle, Years.fixed(name.year().get())));
    }
    return Years.after(words, end)
        .map(f -> Match.date(i, f.end(), new When.Within(cycle, f.year())))
        .orElseGet(() -> Match.date(i, end, new When.Recurring(cycle, When.Choice.PLAIN)));
  }
}
