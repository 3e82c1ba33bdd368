package org.newsgraph.clean;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A way to write a dateline. The expression has a group {@code words}; where it says so also {@code
 * place}, {@code date} and {@code agency}.
 */
enum DatelineForm {

  /** A line of its own with place and day, as in "Lima, 3 January 1990 (EFE)". */
  ON_ITS_OWN(
      "(?<words>(?<place>"
          + Parts.PLACE
          + "),{1,2}\\s+(?<date>"
          + Parts.DATE
          + ")(?:"
          + Parts.AGENCY
          + ")?)\\s*$",
      "place",
      "date",
      "agency"),

  /** Place and day, as in "Lima, 3 Jan 90 (EFE) --". */
  WITH_DATE(
      "(?<words>(?<place>"
          + Parts.PLACE
          + "),{1,2}\\s+(?<date>"
          + Parts.DATE
          + ")(?:"
          + Parts.AGENCY
          + ")?)"
          + Parts.DASH,
      "place",
      "date",
      "agency"),

  /** Place, day and agency without a dash, as in "Port Esk, Jul 7 (PTI) The". */
  WITHOUT_DASH(
      "(?<words>(?<place>"
          + Parts.PLACE
          + "),{1,2}\\s+(?<date>"
          + Parts.DATE
          + ")"
          + Parts.AGENCY
          + ")\\s+(?=\\p{Lu})",
      "place",
      "date",
      "agency"),

  /** Place and agency, as in "BONN, Germany (AP) _". */
  WITH_AGENCY(
      "(?<words>(?<place>"
          + Parts.PLACE
          + ")(?:,{0,2}\\s+(?<date>"
          + Parts.DATE
          + "))?,?"
          + Parts.AGENCY
          + ")"
          + Parts.DASH,
      "place",
      "date",
      "agency"),

  /** Day and agency, as in "March 5 (Reuters) -". */
  WITHOUT_PLACE(
      "(?<words>(?<date>" + Parts.DATE + ")" + Parts.AGENCY + ")" + Parts.DASH, "date", "agency"),

  /** Agency alone, as in "(CNN) —". */
  AGENCY_ALONE("\\((?<words>(?<agency>[^()\\n]{2,40}))\\)" + Parts.DASH, "agency"),

  /** Place and agency without brackets, as in "Moscow, SANA-". */
  AGENCY_AFTER_COMMA(
      "(?<words>(?<place>"
          + Parts.WORD
          + "(?: "
          + Parts.WORD
          + ")?), (?<agency>\\p{Lu}{2,6}))\\s?[-–—_]+\\s*",
      "place",
      "agency"),

  /** Place in capitals, as in "GAZA CITY, Gaza Strip —" or "KABUL:". */
  IN_CAPITALS(
      "(?<words>(?<place>"
          + Parts.CAPITALS
          + ")(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2})?(?:,\\s+(?<date>"
          + Parts.DATE
          + "))?)"
          + "(?:\\s*(?:[–—―_]|--)\\s*|\\s-\\s|:\\s)",
      "place",
      "date"),

  /** Town and country, as in "Marlo, Norland –". */
  TOWN_AND_COUNTRY(
      "(?<words>(?<place>" + Parts.TOWN + "), " + Parts.TOWN + ")\\s+[–—]\\s+(?=[\\p{Lu}“\"])",
      "place");

  /** The forms that nothing but a dispatch has, wherever it stands. */
  static final Set<DatelineForm> OF_DISPATCHES =
      EnumSet.of(WITH_DATE, WITHOUT_DASH, WITH_AGENCY, IN_CAPITALS, TOWN_AND_COUNTRY);

  private final Pattern pattern;
  private final List<String> groups;

  DatelineForm(String expression, String... groups) {
    this.pattern = Pattern.compile(expression, Pattern.UNICODE_CASE);
    this.groups = List.of(groups);
  }

  /** Returns the expression. */
  Pattern pattern() {
    return pattern;
  }

  /** Returns whether the expression has a group. */
  boolean has(String group) {
    return groups.contains(group);
  }

  /** What the expressions are made of. */
  private static final class Parts {
    static final String DATE = "(?i:" + DateText.REGEX + "|no date)";

    /** A word of a name, or two towns as in "ADEN/SANAA". */
    static final String WORD = "\\p{Lu}[\\p{L}'’./-]*";

    static final String TOWN = WORD + "(?: (?:" + WORD + "|al|el|de|of|the|and)){0,2}";
    static final String PLACE =
        "(?:[Nn]o city|"
            + WORD
            + ")(?: (?:"
            + WORD
            + "|of|the|de|da|do|del|la|el|al|and|&|\\p{Ll}{1,3}-"
            + WORD
            + ")){0,5}(?:\\s?[(\\[][^()\\[\\]\\n]{2,40}[)\\]])?(?:,{1,2}\\s"
            + WORD
            + "(?: "
            + WORD
            + "){0,2}){0,2}";
    static final String CAPITALS =
        "(?=(?:[\\p{Lu}'’.&/-]|\\s(?=\\p{Lu})){0,100}\\p{Lu}{2})\\p{Lu}[\\p{Lu}'’./-]+"
            + "(?: (?:&|AND|and|\\p{Lu}[\\p{Lu}'’./-]+)){0,4}";
    static final String AGENCY = "\\s*\\((?<agency>[^()\\n]{2,40})\\)";
    static final String DASH = "\\s*(?:[-–—―_]{1,3}|:)(?=\\s|[\\p{Lu}\\[“\"])\\s*";

    private Parts() {}
  }
}
