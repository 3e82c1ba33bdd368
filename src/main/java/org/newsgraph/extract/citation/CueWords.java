package org.newsgraph.extract.citation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.newsgraph.extract.lexis.TableFile;
import org.newsgraph.model.Token;

/** The words of {@code cues.tsv}, by class. */
final class CueWords {

  /** Classes of words; each is one line of the file. */
  enum Kind {
    REPORTS("reports"),
    HANDLED_BY("handled by"),
    TOLD("told"),
    SPOKE("spoke"),
    WORDS("words"),
    CARRIERS("carriers"),
    MEDIA("media"),
    STATEMENTS("statements"),
    OCCASIONS("occasions"),
    ISSUED("issued"),
    SAYS("says");

    private final String label;

    Kind(String label) {
      this.label = label;
    }
  }

  private static final String FILE = "cues.tsv";

  private final Map<String, Set<String>> words = new LinkedHashMap<>();

  CueWords() {
    TableFile file = TableFile.read(CueWords.class, FILE, "class", "words");
    for (TableFile.Row row : file.rows()) {
      if (words.put(row.get("class"), new LinkedHashSet<>(row.list("words"))) != null) {
        throw row.invalid("this class stands here twice: " + row.get("class"));
      }
    }
    for (Kind kind : Kind.values()) {
      if (!words.containsKey(kind.label)) {
        throw new org.newsgraph.model.NewsgraphException(
            org.newsgraph.model.ErrorCode.DATA_INVALID, FILE, "no class " + kind.label);
      }
    }
  }

  /** Returns whether the base form of a word is of a class. */
  boolean is(Kind kind, Token token) {
    return words.get(kind.label).contains(token.lemma());
  }
}
