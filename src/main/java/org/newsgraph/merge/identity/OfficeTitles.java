package org.newsgraph.merge.identity;

import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsgraph.merge.text.DataFile;
import org.newsgraph.merge.text.NameFolding;

/** Makes equal what titles of one office say in different words. */
final class OfficeTitles {

  private static final Map<String, String> WORDS =
      DataFile.rows("office-words.tsv", 2).stream()
          .collect(Collectors.toUnmodifiableMap(r -> r.get(0), r -> r.get(1)));

  private OfficeTitles() {}

  /**
   * Returns the words of a title, made equal, sorted: {@code chief council} for both {@code head of
   * the provincial council} and {@code provincial council chief}; empty when nothing telling is
   * left.
   */
  static String normal(String title) {
    TreeSet<String> out = new TreeSet<>();
    for (String word : NameFolding.words(title)) {
      String meaning = WORDS.getOrDefault(word, word);
      if (!meaning.isEmpty()) {
        out.add(meaning);
      }
    }
    return String.join(" ", out);
  }
}
