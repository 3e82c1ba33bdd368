package org.newsgraph.extract.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Predicate;

/** The meaning of an expression that names a period, before it is resolved. */
sealed interface When {

  /** Returns the period, or nothing if the setting does not determine it. */
  Optional<Period> in(Setting setting);

  /** Which of the occurrences of something that comes back is meant. */
  enum Choice {
    PLAIN,
    LAST,
    THIS,
    NEXT,
    PREVIOUS,
    FOLLOWING
  }

  /** A period that needs no setting. */
  record Fixed(Period period) implements When {
    @Override
    public Optional<Period> in(Setting setting) {
      return Optional.of(period);
    }
  }

  /** A period some units away from now, or from the period mentioned before. */
  record Offset(Granularity granularity, long count, boolean fromNarrative) implements When {
    @Override
    public Optional<Period> in(Setting setting) {
      return (fromNarrative ? setting.then(granularity) : setting.now(granularity))
          .map(p -> p.shift(count));
    }
  }

  /** Years away; where the text compares quarters of business years, the quarter is meant. */
  record YearsAway(long count, boolean fromNarrative) implements When {
    @Override
    public Optional<Period> in(Setting setting) {
      return setting
          .narrative()
          .quarter()
          .filter(q -> count == -1)
          .map(q -> q.shift(4 * count))
          .or(() -> new Offset(Granularity.YEAR, count, fromNarrative).in(setting));
    }
  }

  /** The quarter that a business report is about. */
  record ReportedQuarter() implements When {
    @Override
    public Optional<Period> in(Setting setting) {
      return setting.narrative().quarter();
    }
  }

  /** A part of another period: July of last year, the third quarter of 1989. */
  record Within(Cycle cycle, When frame) implements When {
    @Override
    public Optional<Period> in(Setting setting) {
      return frame.in(setting).flatMap(p -> cycle.in(cycle.turn().floor(p.start())));
    }
  }

  /** The last period of a kind that the text mentioned: the same day, the quarter. */
  record Mentioned(Granularity granularity) implements When {
    @Override
    public Optional<Period> in(Setting setting) {
      return setting.narrative().latest(granularity).map(p -> p.to(granularity));
    }
  }

  /** One occurrence of something that comes back: July, last Friday. */
  record Recurring(Cycle cycle, Choice choice) implements When {

    private static final int FAR = 10;
    private static final long SOON_DAYS = 120;
    private static final long SHORTLY_DAYS = 60;
    private static final long NEXT_MONTH_DAYS = 31;

    @Override
    public Optional<Period> in(Setting setting) {
      return switch (choice) {
        case PREVIOUS -> setting.then(Granularity.DAY).flatMap(p -> before(p.start()));
        case FOLLOWING -> setting.then(Granularity.DAY).flatMap(p -> after(p.last()));
        default -> setting.anchor().flatMap(day -> choose(day, setting.outlook()));
      };
    }

    private Optional<Period> choose(LocalDate anchor, Outlook outlook) {
      return switch (choice) {
        case LAST -> before(anchor);
        case NEXT -> after(anchor);
        case THIS -> cycle.in(cycle.turn().floor(anchor));
        default -> plain(anchor, outlook);
      };
    }

    /**
     * Past-biased, but a day of a month lies shortly ahead rather than far behind: nobody leaves
     * out the year of a day ten months ago. So with the month that comes next. Reports expected for
     * a quarter are about the last one.
     */
    private Optional<Period> plain(LocalDate anchor, Outlook outlook) {
      Optional<Period> past = search(anchor, -1, p -> !p.start().isAfter(anchor));
      boolean business = cycle instanceof Cycle.Part p && p.granularity() != Granularity.SEASON;
      if (outlook == Outlook.AHEAD && !business) {
        return search(anchor, 1, p -> !p.last().isBefore(anchor));
      }
      boolean month = cycle instanceof Cycle.MonthOfYear;
      if (!(cycle instanceof Cycle.DayOfYear) && !month && outlook != Outlook.AHEAD) {
        return past;
      }
      Optional<Period> next = after(anchor);
      long allowed = month ? NEXT_MONTH_DAYS : outlook == Outlook.BEHIND ? SHORTLY_DAYS : SOON_DAYS;
      long ahead = distance(anchor, next);
      return ahead <= allowed && ahead < distance(anchor, past) ? next : past;
    }

    private static long distance(LocalDate anchor, Optional<Period> period) {
      return period
          .map(p -> Math.abs(ChronoUnit.DAYS.between(anchor, p.start())))
          .orElse(Long.MAX_VALUE);
    }

    private Optional<Period> before(LocalDate day) {
      return search(day, -1, p -> p.last().isBefore(day));
    }

    private Optional<Period> after(LocalDate day) {
      return search(day, 1, p -> p.start().isAfter(day));
    }

    private Optional<Period> search(LocalDate from, int step, Predicate<Period> wanted) {
      Granularity turn = cycle.turn();
      for (int i = -1; i <= FAR; i++) {
        LocalDate start = turn.plus(turn.floor(from), (long) step * i);
        Optional<Period> found = cycle.in(start).filter(wanted);
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }
  }
}
