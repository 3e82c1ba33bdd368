package org.newsgraph.clean;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.clean.Draft.Paragraph;
import org.newsgraph.model.Block;
import org.newsgraph.model.Span;

/** Finds the headline, the label of a section behind it, and the standfirst below it. */
final class Headline {

  private static final int LONGEST = 160;
  private static final int LONGEST_QUESTION = 90;
  private static final int LONGEST_STANDFIRST = 125;

  /** Section or outlet behind a headline: "Rebels enter town | World News | The Paper". */
  private static final Pattern LABELS =
      Pattern.compile("\\s+\\|\\s+[^|]{2,40}(?:\\|\\s+(?<outlet>[^|]{2,40}))?$");

  private static final Pattern OUTLET =
      Pattern.compile(
          "\\s+[-–—]\\s+(?<outlet>(?:The )?(?:\\p{Lu}[\\p{L}.']*\\s){0,3}"
              + "(?:News|Times|Post|Herald|Tribune|Journal|Guardian|Gazette|Press|TV|Radio|Today"
              + "|Observer|Telegraph|Chronicle|Network|Mail|Independent|Monitor))$");

  private Headline() {}

  static void mark(Draft draft) {
    List<Paragraph> open =
        draft.paragraphs().stream().filter(p -> !draft.rest(p).isEmpty()).limit(4).toList();
    String known = draft.document().metadata().title();
    int first = open.isEmpty() || open.get(0).kind() != Block.Kind.CAPTION ? 0 : 1;
    if (open.size() <= first || !isHeadline(draft, open, first, known)) {
      return;
    }
    Paragraph headline = open.get(first);
    headline.setKind(Block.Kind.HEADLINE);
    draft.noteTitle(draft.document().slice(withoutLabels(draft, headline.span())));
    if (open.size() > first + 2 && isStandfirst(draft, open, first + 1)) {
      open.get(first + 1).setKind(Block.Kind.HEADLINE);
    }
  }

  private static boolean isHeadline(Draft draft, List<Paragraph> open, int i, String known) {
    Paragraph paragraph = open.get(i);
    Span span = paragraph.span();
    if (paragraph.kind() != Block.Kind.PARAGRAPH
        || span.length() > LONGEST
        || !draft.isFree(span)) {
      return false;
    }
    String text = draft.text(span);
    if (known != null && letters(text).startsWith(letters(known))) {
      return true;
    }
    boolean more = open.size() > i + 1 && open.get(i + 1).span().length() > span.length() / 2;
    boolean words =
        text.indexOf(' ') > 0
            && !isQuoted(text)
            && RoughSentences.of(draft.plain(), span, true).size() == 1;
    return more && words && (!endsSentence(text) || isTitleCase(text));
  }

  private static boolean isQuoted(String text) {
    return "\"“".indexOf(text.charAt(0)) >= 0 && endsSentence(text);
  }

  private static boolean endsSentence(String text) {
    String bare = text.replaceFirst("[\"”’')\\]]+$", "");
    return bare.endsWith(".")
        || bare.endsWith(":")
        || bare.endsWith("…")
        || bare.endsWith("?") && bare.length() > LONGEST_QUESTION;
  }

  /** Returns whether most longer words begin with a capital. */
  private static boolean isTitleCase(String text) {
    long longer = 0;
    long capital = 0;
    for (String word : text.split("\\s+")) {
      String bare = word.replaceFirst("^[^\\p{L}]+", "");
      if (bare.length() >= 4) {
        longer++;
        capital += Character.isUpperCase(bare.charAt(0)) ? 1 : 0;
      }
    }
    return longer >= 3 && capital * 6 >= longer * 5;
  }

  /** A standfirst is one short sentence, shorter than the paragraph that follows. */
  private static boolean isStandfirst(Draft draft, List<Paragraph> open, int i) {
    Paragraph paragraph = open.get(i);
    Span span = paragraph.span();
    return paragraph.kind() == Block.Kind.PARAGRAPH
        && draft.isFree(span)
        && span.length() <= LONGEST_STANDFIRST
        && RoughSentences.of(draft.plain(), span, true).size() == 1
        && open.get(i + 1).span().length() > span.length()
        && "\"“".indexOf(draft.plain().charAt(span.start())) < 0;
  }

  private static Span withoutLabels(Draft draft, Span headline) {
    for (Pattern pattern : List.of(LABELS, OUTLET)) {
      Matcher m = pattern.matcher(draft.plain()).region(headline.start(), headline.end());
      if (m.find()) {
        draft.exclude(new Span(m.start(), m.end()), "section label");
        if (m.group("outlet") != null) {
          draft.notePublisher(m.group("outlet").strip());
        }
        return new Span(headline.start(), m.start());
      }
    }
    return headline;
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{Nd}]", "").toLowerCase(Locale.ROOT);
  }
}
