package org.newsgraph.extract.time;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.extract.lexis.Lexemes;
import org.newsgraph.extract.lexis.Phrases;
import org.newsgraph.extract.lexis.TableFile;
import org.newsgraph.model.TimexType;

/** Phrases without a date: {@code now}, {@code recently}, {@code in the near future}. */
final class References implements Rule {

  private static final Set<String> VALUES = Set.of("PRESENT_REF", "PAST_REF", "FUTURE_REF");

  /** A value, and what the tag of the first word must start with. */
  private record Reference(String tag, String value) {}

  private final Phrases<Reference> phrases = new Phrases<>();

  References() {
    this(TableFile.read(References.class, "references.tsv", "value", "tags", "words"));
  }

  References(TableFile file) {
    file.rows().forEach(this::read);
  }

  private void read(TableFile.Row row) {
    if (!VALUES.contains(row.get("value"))) {
      throw row.invalid("the value must be one of " + VALUES.stream().sorted().toList());
    }
    for (String phrase : row.list("words")) {
      phrases.add(phrase, new Reference(row.get("tags"), row.get("value")));
    }
  }

  @Override
  public Optional<Match> at(Lexemes words, int i) {
    return phrases.all(words, i).stream()
        .filter(p -> words.at(i).tag().startsWith(p.meaning().tag()))
        .findFirst()
        .map(p -> new Match(i, i + p.size(), constant(p.meaning().value())));
  }

  private static Meaning constant(String value) {
    return new Meaning.Constant(TimexType.DATE, value);
  }
}
