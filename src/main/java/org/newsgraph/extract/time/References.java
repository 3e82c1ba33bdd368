package org.newsgraph.extract.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extract.lexis.Lexemes;
import org.newsgraph.extract.lexis.TableFile;
import org.newsgraph.model.TimexType;

/** Phrases without a date: {@code now}, {@code recently}, {@code in the near future}. */
final class References implements Rule {

  private static final Set<String> VALUES = Set.of("PRESENT_REF", "PAST_REF", "FUTURE_REF");

  private record Phrase(List<String> words, String tag, String value) {}

  private final List<Phrase> phrases = new ArrayList<>();

  References() {
    this(TableFile.read(References.class, "references.tsv", "value", "tags", "words"));
  }

  References(TableFile file) {
    file.rows().forEach(this::read);
    phrases.sort(Comparator.comparingInt((Phrase p) -> -p.words().size()));
  }

  private void read(TableFile.Row row) {
    if (!VALUES.contains(row.get("value"))) {
      throw row.invalid("the value must be one of " + VALUES.stream().sorted().toList());
    }
    for (String phrase : row.list("words")) {
      phrases.add(new Phrase(List.of(phrase.split(" ")), row.get("tags"), row.get("value")));
    }
  }

  @Override
  public Optional<Match> at(Lexemes words, int i) {
    return phrases.stream()
        .filter(p -> words.follow(i, p.words()) && words.at(i).tag().startsWith(p.tag()))
        .findFirst()
        .map(p -> new Match(i, i + p.words().size(), constant(p.value())));
  }

  private static Meaning constant(String value) {
    return new Meaning.Constant(TimexType.DATE, value);
  }
}
