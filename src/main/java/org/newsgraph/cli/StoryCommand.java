package org.newsgraph.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.report.ReportJson;
import org.newsgraph.report.Timeline;
import org.newsgraph.report.TimelineEntry;
import org.newsgraph.report.TimelineText;
import org.newsgraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code newsgraph story}. */
@Command(
    name = "story",
    mixinStandardHelpOptions = true,
    description = {
      "Tells what happened, in the order of time: who did what to whom, where, the numbers with their",
      "range, how many sources tell it and how many of them are independent, and where they disagree.",
      "A name is any that the sources use, in whatever case, or an IRI."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  newsgraph story",
      "  newsgraph story --place Aleppo --from 2016-12-01 --to 2016-12-31",
      "  newsgraph story --actor Hezbollah --format json > hezbollah.json"
    })
final class StoryCommand implements Callable<Integer> {

  @Option(
      names = "--place",
      paramLabel = "NAME",
      description = "Only what happened there, or in a place within it.")
  private String place;

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      description = "Only what this person or group did or underwent.")
  private String actor;

  @Option(
      names = "--from",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "Only what can have happened on this day (YYYY-MM-DD) or later.")
  private LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "Only what can have happened on this day or earlier.")
  private LocalDate to;

  @Mixin private ReportFormat format;

  @Mixin private StoreOption db;

  private final Terminal terminal;

  StoryCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (from != null && to != null && to.isBefore(from)) {
      throw new NewsgraphException(ErrorCode.USAGE, "--to", "lies before --from");
    }
    try (Store store = Store.open(db.directory())) {
      print(Timeline.of(store, new Timeline.Filter(place, actor, from, to)));
    }
    return 0;
  }

  private void print(List<TimelineEntry> entries) {
    if (format.json()) {
      terminal.out().println(ReportJson.of(entries));
    } else {
      TimelineText.lines(entries, terminal.width()).forEach(terminal.out()::println);
    }
    terminal.out().flush();
    if (entries.isEmpty()) {
      terminal.say("newsgraph: no happening fits");
    }
  }

  /** Names a day that is none as wrong usage. */
  static final class DayConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException("no day of the form YYYY-MM-DD: " + text);
      }
    }
  }
}
