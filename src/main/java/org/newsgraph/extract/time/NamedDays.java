package org.newsgraph.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.newsgraph.extract.lexis.Lexemes;
import org.newsgraph.extract.lexis.Phrases;
import org.newsgraph.extract.lexis.TableFile;

/** Days known by a name: {@code Christmas Eve}, {@code 9/11}. */
final class NamedDays implements Rule {

  private record Day(int month, int day, Optional<Integer> year) {}

  private final Phrases<Day> names = new Phrases<>();

  NamedDays() {
    this(TableFile.read(NamedDays.class, "days.tsv", "month", "day", "year", "words"));
  }

  NamedDays(TableFile file) {
    file.rows().forEach(this::read);
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
        names.add(name, new Day(date.getMonthValue(), date.getDayOfMonth(), told));
      }
    } catch (NumberFormatException | DateTimeException e) {
      throw row.invalid("no such day");
    }
  }

  @Override
  public Optional<Match> at(Lexemes words, int i) {
    return names
        .at(words, i)
        .filter(n -> !words.at(i + n.size()).tag().startsWith("NNP"))
        .flatMap(n -> match(words, i, i + n.size(), n.meaning()));
  }

  private static Optional<Match> match(Lexemes words, int i, int end, Day name) {
    Cycle cycle = new Cycle.DayOfYear(name.month(), name.day(), Optional.empty());
    if (name.year().isPresent()) {
      return Match.date(i, end, new When.Within(cycle, Years.fixed(name.year().get())));
    }
    return Years.after(words, end)
        .map(f -> Match.date(i, f.end(), new When.Within(cycle, f.year())))
        .orElseGet(() -> Match.date(i, end, new When.Recurring(cycle, When.Choice.PLAIN)));
  }
}
