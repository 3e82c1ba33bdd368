package org.newsgraph.clean;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.model.Span;

/**
 * The beginning of a dispatch that says where it was written, often when and by which agency:
 * {@code KABUL, July 7 (Reuters) -}.
 *
 * @param words the place with day and agency, without the dash behind them
 * @param end where the first words of the article may begin
 * @param date the day, if told
 * @param agency the agency, if told in brackets or after the place
 * @param marked whether editorial marks in brackets may follow, as in monitoring reports
 */
record Dateline(
    Span words, int end, Optional<DateText.Date> date, Optional<String> agency, boolean marked) {

  private static final int FLAGS = Pattern.UNICODE_CASE;
  private static final int WINDOW = 200;

  private static final String DATE = "(?i:" + DateText.REGEX + "|no date)";
  private static final String WORD = "\\p{Lu}[\\p{L}'’.-]*";
  private static final String PLACE =
      "(?:[Nn]o city|"
          + WORD
          + ")(?: (?:"
          + WORD
          + "|of|the|de|da|do|del|la|el|al|and|&|\\p{Ll}{1,3}-"
          + WORD
          + ")){0,5}"
          + "(?:\\s?\\([^()\\n]{2,40}\\))?(?:,{1,2}\\s"
          + WORD
          + "(?: "
          + WORD
          + "){0,2}){0,2}";
  private static final String CAPITALS =
      "(?=(?:[\\p{Lu}'’.&-]|\\s(?=\\p{Lu}))*\\p{Lu}{2})[\\p{Lu}][\\p{Lu}'’.-]+(?: (?:&|AND|and|[\\p{Lu}][\\p{Lu}'’.-]+)){0,4}";
  private static final String AGENCY = "\\s*\\((?<agency>[^()\\n]{2,40})\\)";
  private static final String DASH = "\\s*(?:[-–—―_]{1,3}|:)(?=\\s|[\\p{Lu}\\[“\"])\\s*";

  /** Place and day, as in "Lima, 3 Jan 90 (EFE) --". */
  private static final Pattern WITH_DATE =
      Pattern.compile(
          "(?<words>" + PLACE + ",{1,2}\\s+(?<date>" + DATE + ")(?:" + AGENCY + ")?)" + DASH,
          FLAGS);

  /** Place and agency, as in "BONN, Germany (AP) _". */
  private static final Pattern WITH_AGENCY =
      Pattern.compile(
          "(?<words>(?<place>"
              + PLACE
              + ")(?:,{0,2}\\s+(?<date>"
              + DATE
              + "))?"
              + AGENCY
              + ")"
              + DASH,
          FLAGS);

  /** Agency alone, as in "(CNN) —". */
  private static final Pattern AGENCY_ALONE =
      Pattern.compile("\\((?<words>(?<agency>[^()\\n]{2,40}))\\)" + DASH);

  /** Place and agency without brackets, as in "Moscow, SANA-". */
  private static final Pattern AGENCY_AFTER_COMMA =
      Pattern.compile(
          "(?<words>" + WORD + "(?: " + WORD + ")?, (?<agency>\\p{Lu}{2,6}))\\s?[-–—]+\\s*");

  /** Place in capitals, as in "GAZA CITY, Gaza Strip —" or "KABUL:". */
  private static final Pattern IN_CAPITALS =
      Pattern.compile(
          "(?<words>(?<place>"
              + CAPITALS
              + ")(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2})?(?:,\\s+(?<date>"
              + DATE
              + "))?)"
              + "(?:\\s*(?:[–—―_]|--)\\s*|\\s-\\s|:\\s)",
          FLAGS);

  /** An agency in brackets without a place: "(CNN)"; "(Red Oak)" is a place. */
  private static final Pattern SINGLE_NAME =
      Pattern.compile("\\p{Lu}{2,6}|Reuters|Bloomberg|Xinhua");

  private static final Pattern SPEAKER =
      Pattern.compile("[\\p{Lu}][\\p{Lu}'’.-]+(?: [\\p{Lu}][\\p{Lu}'’.-]+){0,3}:\\s");

  /** Words in capitals before a colon or dash that are no places. */
  private static final Set<String> LABELS =
      Set.of(
          "ADVISORY",
          "ALERT",
          "ANALYSIS",
          "BACKGROUND",
          "BREAKING",
          "BREAKING NEWS",
          "COMMENT",
          "CORRECTION",
          "CORRECTED",
          "EDITORIAL",
          "EXCLUSIVE",
          "EXPLAINER",
          "FACTBOX",
          "FEATURE",
          "FILE",
          "FLASH",
          "INSIGHT",
          "INTERVIEW",
          "JUST IN",
          "LIVE",
          "NEWS",
          "NOTE",
          "OPINION",
          "PHOTO",
          "PHOTOS",
          "PRESS RELEASE",
          "PROFILE",
          "READ",
          "REVIEW",
          "SUMMARY",
          "THREAD",
          "TIMELINE",
          "UPDATE",
          "UPDATED",
          "URGENT",
          "VIDEO",
          "WARNING",
          "WATCH");

  /** Returns the dateline at the beginning of a stretch. */
  static Optional<Dateline> at(String plain, Span stretch) {
    for (Pattern pattern :
        List.of(WITH_DATE, WITH_AGENCY, AGENCY_ALONE, AGENCY_AFTER_COMMA, IN_CAPITALS)) {
      Matcher m =
          pattern
              .matcher(plain)
              .region(stretch.start(), Math.min(stretch.end(), stretch.start() + WINDOW));
      if (m.lookingAt() && m.end() < stretch.end() && isDateline(pattern, m)) {
        return Optional.of(dateline(pattern, m));
      }
    }
    return Optional.empty();
  }

  /** Returns whether the paragraphs begin with the names of speakers, as in a transcript. */
  static boolean isTranscript(Draft draft) {
    return draft.paragraphs().stream()
            .limit(40)
            .filter(
                p ->
                    SPEAKER
                        .matcher(draft.plain())
                        .region(p.span().start(), p.span().end())
                        .lookingAt())
            .count()
        > 1;
  }

  private static boolean isDateline(Pattern pattern, Matcher m) {
    if (pattern == IN_CAPITALS) {
      return !LABELS.contains(m.group("place"));
    }
    if (pattern != WITH_AGENCY || m.group("date") != null) {
      return true;
    }
    String place = m.group("place");
    boolean capitals = place.split("[ ,]")[0].chars().noneMatch(Character::isLowerCase);
    boolean few = place.split(" ").length <= 3 && !place.startsWith("The ");
    return !isAcronymOf(m.group("agency"), place) && (capitals || few);
  }

  /** Returns whether a bracket only abbreviates the words before it, as in "Free Army (FA)". */
  private static boolean isAcronymOf(String bracket, String words) {
    StringBuilder initials = new StringBuilder();
    for (String word : words.split("[ -]")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    String letters = bracket.replaceAll("[^\\p{Lu}]", "");
    return initials.length() > 1 && letters.startsWith(initials.substring(0, 2));
  }

  private static Dateline dateline(Pattern pattern, Matcher m) {
    boolean named = pattern == WITH_AGENCY || pattern == WITH_DATE || pattern == IN_CAPITALS;
    Optional<DateText.Date> date =
        named && m.group("date") != null
            ? DateText.parse(m.group("date"), m.end("date"))
            : Optional.empty();
    Optional<String> agency =
        pattern == IN_CAPITALS ? Optional.empty() : Optional.ofNullable(m.group("agency"));
    boolean place = pattern == AGENCY_ALONE && !SINGLE_NAME.matcher(m.group("agency")).matches();
    return new Dateline(
        new Span(m.start("words"), m.end("words")), m.end(), date, agency, pattern == WITH_DATE);
  }
}
