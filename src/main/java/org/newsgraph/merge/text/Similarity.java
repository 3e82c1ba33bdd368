package org.newsgraph.merge.text;

/** Compares words that are folded by {@link NameFolding#spelling}. */
public final class Similarity {

  private static final int SHORTEST_FUZZY = 5;

  private Similarity() {}

  /**
   * Returns whether two folded words are spellings of one name: equal, or with the same three or
   * more consonants, the same ending and at most two other vowels. A different vowel at the end
   * tells names apart ({@code Farid, Farida}).
   */
  public static boolean sameWord(String one, String two) {
    if (one.equals(two)) {
      return true;
    }
    String bones = NameFolding.skeleton(one);
    return bones.length() >= 3
        && bones.equals(NameFolding.skeleton(two))
        && vowel(one.charAt(0)) == vowel(two.charAt(0))
        && ending(one).equals(ending(two))
        && distance(one, two, 2) <= 2;
  }

  /** Returns whether two folded words differ in one letter only, so that support is needed. */
  public static boolean nearWord(String one, String two) {
    return sameWord(one, two)
        || (Math.min(one.length(), two.length()) >= SHORTEST_FUZZY
            && one.charAt(0) == two.charAt(0)
            && ending(one).equals(ending(two))
            && distance(one, two, 1) <= 1);
  }

  private static String ending(String word) {
    int cut = word.length();
    while (cut > 0 && vowel(word.charAt(cut - 1))) {
      cut--;
    }
    return word.substring(cut);
  }

  private static boolean vowel(char c) {
    return c == 'a' || c == 'i' || c == 'u';
  }

  /**
   * Returns the Levenshtein distance of two words, or a number above {@code limit} as soon as it is
   * sure to be larger.
   */
  public static int distance(String one, String two, int limit) {
    if (Math.abs(one.length() - two.length()) > limit) {
      return limit + 1;
    }
    int[] above = new int[two.length() + 1];
    for (int j = 0; j <= two.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[two.length() + 1];
      row[0] = i;
      for (int j = 1; j <= two.length(); j++) {
        int change = one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + change, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[two.length()];
  }
}
