package org.newsgraph.clean;

import java.util.Optional;
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

  private static final int WINDOW = 200;

  /** An agency in brackets without a place: "(CNN)"; "(Red Oak)" is a place. */
  private static final Pattern SINGLE_NAME =
      Pattern.compile("\\p{Lu}{2,6}|Reuters|Bloomberg|Xinhua");

  private static final Pattern SPEAKER =
      Pattern.compile("[\\p{Lu}][\\p{Lu}'’.-]+(?: [\\p{Lu}][\\p{Lu}'’.-]+){0,3}:\\s");

  /** Returns the dateline at the beginning of a stretch. */
  static Optional<Dateline> at(String plain, Span stretch) {
    for (DatelineForm form : DatelineForm.values()) {
      Matcher m = matcher(form, plain, stretch);
      if (m.lookingAt() && m.end() < stretch.end() && isDateline(form, m)) {
        return Optional.of(dateline(form, m));
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the dateline with which a dispatch within a text begins. Only what nothing else has
   * counts: a speaker with his age or office in brackets, or a heading with a colon, has it not.
   */
  static Optional<Dateline> beginning(String plain, Span stretch) {
    for (DatelineForm form : DatelineForm.OF_DISPATCHES) {
      Matcher m = matcher(form, plain, stretch);
      if (m.lookingAt() && m.end() < stretch.end() && isDateline(form, m)) {
        return isSure(form, m) ? Optional.of(dateline(form, m)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isSure(DatelineForm form, Matcher m) {
    boolean dated = group(form, m, "date").isPresent();
    boolean dash = !m.group().substring(m.end("words") - m.start()).contains(":");
    boolean agency =
        group(form, m, "agency").filter(a -> SINGLE_NAME.matcher(a).matches()).isPresent();
    return switch (form) {
      case WITH_AGENCY -> dash && (dated || agency);
      case IN_CAPITALS -> dash && m.group("words").contains(",");
      default -> true;
    };
  }

  /** Returns the dateline that a line holds and nothing else. */
  static Optional<Dateline> alone(String plain, Span line) {
    Matcher m = matcher(DatelineForm.ON_ITS_OWN, plain, line);
    return m.lookingAt() && m.end() == line.end() && isDateline(DatelineForm.ON_ITS_OWN, m)
        ? Optional.of(dateline(DatelineForm.ON_ITS_OWN, m))
        : Optional.empty();
  }

  private static Matcher matcher(DatelineForm form, String plain, Span stretch) {
    int end = Math.min(stretch.end(), stretch.start() + WINDOW);
    return form.pattern().matcher(plain).region(stretch.start(), end);
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

  private static boolean isDateline(DatelineForm form, Matcher m) {
    Optional<String> place = group(form, m, "place");
    if (place.isEmpty()) {
      return true;
    }
    if (NoPlaces.contains(place.get())) {
      return false;
    }
    if (form != DatelineForm.WITH_AGENCY || m.group("date") != null) {
      return true;
    }
    String first = place.get().split("[ ,]")[0];
    boolean capitals = first.chars().noneMatch(Character::isLowerCase);
    boolean few = place.get().split(" ").length <= 3;
    return !isAcronymOf(m.group("agency"), place.get()) && (capitals || few);
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

  private static Dateline dateline(DatelineForm form, Matcher m) {
    boolean alone = form == DatelineForm.AGENCY_ALONE;
    return new Dateline(
        new Span(m.start("words"), m.end("words")),
        m.end(),
        group(form, m, "date").flatMap(d -> DateText.parse(d, m.end())),
        group(form, m, "agency").filter(a -> !alone || SINGLE_NAME.matcher(a).matches()),
        form == DatelineForm.WITH_DATE);
  }

  private static Optional<String> group(DatelineForm form, Matcher m, String name) {
    return form.has(name) ? Optional.ofNullable(m.group(name)) : Optional.empty();
  }
}
