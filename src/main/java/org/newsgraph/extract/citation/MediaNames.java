package org.newsgraph.extract.citation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.extract.lexis.TableFile;
import org.newsgraph.model.CitationKind;
import org.newsgraph.model.Sentence;

/** The names of {@code media.tsv}. */
final class MediaNames {

  private static final int LONGEST = 6;

  private final Map<String, CitationKind> kinds = new LinkedHashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();

  /** A name in a sentence: its tokens and kind. */
  record Found(int first, int last, CitationKind kind) {}

  MediaNames() {
    TableFile file = TableFile.read(MediaNames.class, "media.tsv", "kind", "names");
    for (TableFile.Row row : file.rows()) {
      CitationKind kind =
          switch (row.get("kind")) {
            case "agency" -> CitationKind.agency;
            case "outlet" -> CitationKind.outlet;
            default -> throw row.invalid("neither agency nor outlet: " + row.get("kind"));
          };
      row.list("names").forEach(name -> put(name, kind));
    }
  }

  private void put(String name, CitationKind kind) {
    kinds.putIfAbsent(name, kind);
    String[] words = name.split(" ");
    longest.merge(words[0], words.length, Math::max);
  }

  /** Returns whether a medium is an agency or an outlet. */
  CitationKind kindOf(String name) {
    String bare = name.replaceFirst("^[Tt]he ", "");
    CitationKind known = kinds.getOrDefault(bare, kinds.get(name));
    if (known != null) {
      return known;
    }
    boolean agency = bare.matches("(?i).*\\b(?:agency|wire|newswire)");
    return agency ? CitationKind.agency : CitationKind.outlet;
  }

  /** Returns the longest name that begins at a token. */
  Optional<Found> at(Sentence sentence, int first) {
    int most = Math.min(LONGEST, longest.getOrDefault(sentence.token(first).text(), 0));
    for (int n = Math.min(most, sentence.size() - first); n > 0; n--) {
      StringBuilder name = new StringBuilder(sentence.token(first).text());
      for (int i = 1; i < n; i++) {
        name.append(' ').append(sentence.token(first + i).text());
      }
      CitationKind kind = kinds.get(name.toString());
      if (kind != null) {
        return Optional.of(new Found(first, first + n - 1, kind));
      }
    }
    return Optional.empty();
  }
}
