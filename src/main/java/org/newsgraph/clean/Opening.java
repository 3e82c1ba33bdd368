package org.newsgraph.clean;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.clean.Draft.Paragraph;
import org.newsgraph.model.Block;
import org.newsgraph.model.Span;

/**
 * Takes apart what stands before the first words of an article: date line, byline, dateline with
 * place, day and agency, and editorial marks.
 */
final class Opening {

  private static final int FIRST_PARAGRAPHS = 6;
  private static final int LONGEST_DATE_LINE = 120;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern LABELLED_DATE =
      Pattern.compile(
          "(?:(?-i:\\p{Lu})[\\p{L} .'’-]{1,40} )?(?:date|dated|(?:first )?(?:published|posted)|created|(?:last )?(?:updated|modified))"
              + "(?: (?:on|at))?\\s*[:|-]?\\s*(?<date>"
              + DateText.REGEX
              + ")\\s*[|–—:.-]*",
          FLAGS);
  private static final Pattern DATE_PREFIX =
      Pattern.compile(
          "\\(?(?<date>"
              + DateText.REGEX
              + ")\\)?(?:\\s*(?::|--?|[–—|])\\s*|(?=\\s+(?-i:[\\p{Lu}“\"])|\\s*$))",
          FLAGS);

  private static final String NAME =
      "\\p{Lu}[\\p{L}'’-]*\\.?(?: (?:\\p{Lu}[\\p{L}'’-]*\\.?|al|bin|van|von|de|du|la|el)){1,3}?";
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:(?:By|BY|by)[: ]|BYLINE:|Byline:|Author:)\\s*(?<name>"
              + NAME
              + "(?:(?:, | and |, and | & )"
              + NAME
              + "){0,20})(?<role>(?:,| in | for | and (?:agencies|staff)|\\s[|–—-]) ?[^.|\\n]{0,60})?(?:\\s*[.|]\\s+|\\s*\\.?$)");
  private static final Pattern STAFF =
      Pattern.compile(
          "(?:By|BY) (?:our |a |the )?[\\p{L} ]{0,30}(?:[Ss]taff|STAFF|[Cc]orrespondent|[Rr]eporters?|[Dd]esk|[Aa]gencies|AGENCIES)(?: [\\p{L}]+){0,2}(?:\\s*[.|]\\s+|\\s*$)");

  private static final Pattern EDITORIAL_MARK =
      Pattern.compile(
          "\\[(?:text|excerpts?|continued|passage (?:omitted|indistinct)|summary|report|editorial"
              + "|speech|interview|communique|communiqué|commentary|article|from the [^\\]]{2,40}"
              + "|unattributed report|recorded|live|video|by [^\\]]{2,60})\\]",
          FLAGS);
  private static final Pattern BRACKETS = Pattern.compile("\\s*\\[[^\\]]{2,100}\\]");

  private final Draft draft;
  private final String plain;

  private Opening(Draft draft) {
    this.draft = draft;
    this.plain = draft.plain();
  }

  static void mark(Draft draft) {
    Opening opening = new Opening(draft);
    List<Paragraph> paragraphs = draft.paragraphs();
    boolean found = Dateline.isTranscript(draft);
    for (int i = 0; i < Math.min(FIRST_PARAGRAPHS, paragraphs.size()); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (paragraph.kind() == Block.Kind.PARAGRAPH) {
        found |= opening.markIn(paragraph.span(), found);
      }
    }
    for (int i = paragraphs.size() - 1; i >= Math.max(1, paragraphs.size() - 3); i--) {
      opening.closingDate(paragraphs.get(i).span());
    }
  }

  /**
   * Takes lines of place and day, before an agency behind them can be taken for the credit of a
   * picture. One behind a dateline is none of this article: it may stand over a letter.
   */
  static void markLines(Draft draft) {
    Opening opening = new Opening(draft);
    draft.paragraphs().stream()
        .limit(FIRST_PARAGRAPHS)
        .map(Paragraph::span)
        .takeWhile(s -> Dateline.at(draft.plain(), s).isEmpty())
        .filter(draft::isFree)
        .forEach(s -> Dateline.alone(draft.plain(), s).ifPresent(d -> opening.take(d, s)));
  }

  /** Takes apart the beginning of a paragraph and returns whether it has a dateline. */
  private boolean markIn(Span paragraph, boolean found) {
    int at = byline(paragraph, dateLine(paragraph, paragraph.start()));
    if (found || at >= paragraph.end()) {
      return false;
    }
    Optional<Dateline> dateline = Dateline.at(plain, new Span(at, paragraph.end()));
    dateline.ifPresent(d -> take(d, paragraph));
    return dateline.isPresent();
  }

  private int dateLine(Span paragraph, int at) {
    for (Pattern pattern : List.of(LABELLED_DATE, DATE_PREFIX)) {
      Matcher m = pattern.matcher(plain).region(at, paragraph.end()).useTransparentBounds(true);
      if (m.lookingAt() && draft.isFree(new Span(at, m.end()))) {
        Optional<DateText.Date> date = DateText.parse(m.group("date"), m.end());
        boolean alone = Lines.trim(plain, m.end(), paragraph.end()).length() == 0;
        if (date.isPresent() && (date.get().year() != 0 || alone)) {
          draft.noteDate(date.get());
          draft.take(new Span(at, m.end()));
          return Lines.trim(plain, m.end(), paragraph.end()).start();
        }
      }
    }
    return at;
  }

  private int byline(Span paragraph, int at) {
    Matcher m = BYLINE.matcher(plain).region(at, paragraph.end());
    if (m.lookingAt() && draft.isFree(new Span(at, m.end()))) {
      draft.noteAuthor(m.group("name").replaceFirst("(?<!\\b[JS]r)\\.$", ""));
      draft.exclude(new Span(at, m.end()), "byline");
      return m.end();
    }
    Matcher staff = STAFF.matcher(plain).region(at, paragraph.end());
    if (staff.lookingAt() && draft.isFree(new Span(at, staff.end()))) {
      draft.exclude(new Span(at, staff.end()), "byline");
      return staff.end();
    }
    return at;
  }

  private void take(Dateline dateline, Span paragraph) {
    draft.addDateline(dateline);
    dateline.date().ifPresent(draft::noteDate);
    dateline.agency().ifPresent(draft::noteAgency);
    Matcher m = BRACKETS.matcher(plain).region(dateline.end(), paragraph.end());
    while (dateline.marked() && m.lookingAt()) {
      Span bracket = Lines.trim(plain, m.start(), m.end());
      if (EDITORIAL_MARK.matcher(draft.text(bracket)).matches()) {
        draft.exclude(bracket, "editorial mark");
      } else {
        draft.take(new Span(bracket.start(), bracket.start() + 1));
        draft.take(new Span(bracket.end() - 1, bracket.end()));
        draft.addDateline(new Span(bracket.start() + 1, bracket.end() - 1));
      }
      m.region(m.end(), paragraph.end());
    }
  }

  /** Reads a labelled date at the end of an article. */
  private void closingDate(Span paragraph) {
    Matcher m = LABELLED_DATE.matcher(plain).region(paragraph.start(), paragraph.end());
    if (m.lookingAt() && paragraph.length() <= LONGEST_DATE_LINE && draft.isFree(paragraph)) {
      DateText.parse(m.group("date"), m.end())
          .filter(d -> d.year() != 0)
          .ifPresent(
              d -> {
                draft.noteDate(d);
                draft.take(new Span(m.start(), m.end()));
              });
    }
  }
}
