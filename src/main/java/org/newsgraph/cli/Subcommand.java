package org.newsgraph.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;

/** The commands of the program, in the order in which its help lists them. */
enum Subcommand {
  BUILD(BuildCommand.class),
  SERVE(ServeCommand.class),
  EXTRACT(ExtractCommand.class),
  QUERY(QueryCommand.class),
  STORY(StoryCommand.class),
  COMPARE(CompareCommand.class),
  AUDIT(AuditCommand.class),
  EXPORT(ExportCommand.class),
  LOAD(LoadCommand.class),
  COMPACT(CompactCommand.class),
  VALIDATE(ValidateCommand.class),
  STATUS(StatusCommand.class),
  BACKUP(BackupCommand.class),
  RESTORE(RestoreCommand.class),
  PASSWORD(PasswordCommand.class),
  HELP(CommandLine.HelpCommand.class);

  private final Class<?> type;

  Subcommand(Class<?> type) {
    this.type = type;
  }

  /**
   * Adds to a command line what it needs to understand its words: the command that the first one
   * names, else all of them. To look at the options of all takes a quarter of the time of a query.
   */
  static void addTo(CommandLine line, String... words) {
    for (Subcommand needed : needed(words)) {
      line.addSubcommand(needed.type);
    }
  }

  private static Set<Subcommand> needed(String... words) {
    Optional<Subcommand> named =
        Arrays.stream(values())
            .filter(c -> words.length > 0 && c.word().equals(words[0]) && c != HELP)
            .findFirst();
    return named.<Set<Subcommand>>map(EnumSet::of).orElseGet(() -> EnumSet.allOf(Subcommand.class));
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
