package org.newsgraph.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.clean.BoilerplateRule.Scope;
import org.newsgraph.clean.Draft.Paragraph;
import org.newsgraph.model.Block;
import org.newsgraph.model.Interruption;
import org.newsgraph.model.Span;

/** Sets aside what is not news, by the rules of {@link BoilerplateRules}. */
final class Boilerplate {

  /** Longer stretches are not matched with the rules of their scope; in characters. */
  private static final int LONGEST_PARAGRAPH = 300;

  private static final int LONGEST_SENTENCE = 400;
  private static final int LONGEST_CAPTION = 400;
  private static final int LONGEST_CREDIT = 120;

  private static final Pattern ADDRESS =
      Pattern.compile("\\b(?:you|your|our|us|we)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern QUOTE = Pattern.compile("[\"“”]");
  private static final Pattern CAPTION_CUE =
      Pattern.compile(
          "(?:FILE|File) ?(?:photo|picture|image)?\\s?(?:[-–—:]|PHOTO)|(?:Image |Media )?[Cc]aption[:,]"
              + "|In this (?:\\w+[ ,.]+){0,6}(?:photo|image|picture|handout|frame|photograph)\\b"
              + "|(?:PHOTO|Photo|Pictured|PICTURED|IMAGE|Image):");

  private final List<BoilerplateRule> paragraphRules;
  private final List<BoilerplateRule> sentenceRules;
  private final List<BoilerplateRule> inlineRules;
  private final List<BoilerplateRule> creditRules;
  private final List<BoilerplateRule> datelineRules;

  Boilerplate(BoilerplateRules rules) {
    this.paragraphRules = rules.of(Scope.PARAGRAPH);
    this.sentenceRules = rules.of(Scope.SENTENCE);
    this.inlineRules = rules.of(Scope.INLINE);
    this.creditRules = rules.of(Scope.CREDIT);
    this.datelineRules = rules.of(Scope.DATELINE);
  }

  void mark(Draft draft) {
    for (Paragraph paragraph : draft.paragraphs()) {
      Interruption.check(draft.document());
      markParagraph(draft, paragraph);
    }
  }

  private void markParagraph(Draft draft, Paragraph paragraph) {
    Span span = paragraph.span();
    if (draft.isFree(span)) {
      Optional<BoilerplateRule> rule =
          span.length() > LONGEST_PARAGRAPH
              ? Optional.empty()
              : BoilerplateRules.first(paragraphRules, draft.text(span), true);
      if (rule.isPresent()) {
        draft.exclude(span, rule.get().reason());
        return;
      }
      markCredit(draft, paragraph);
    }
    markInline(draft, span);
    markSentences(draft, span);
    if (CAPTION_CUE.matcher(draft.plain()).region(span.start(), span.end()).lookingAt()
        && span.length() <= LONGEST_CAPTION) {
      paragraph.setKind(Block.Kind.CAPTION);
    }
  }

  private void markCredit(Draft draft, Paragraph paragraph) {
    Span span = paragraph.span();
    if (span.length() > LONGEST_CAPTION) {
      return;
    }
    int from = Math.max(span.start(), span.end() - LONGEST_CREDIT);
    for (BoilerplateRule rule : creditRules) {
      Matcher m = rule.pattern().matcher(draft.plain()).region(from, span.end());
      m.useTransparentBounds(true);
      if (m.find()) {
        draft.exclude(new Span(m.start(), m.end()), rule.reason());
        paragraph.setKind(Block.Kind.CAPTION);
        return;
      }
    }
  }

  private void markInline(Draft draft, Span span) {
    String text = draft.text(span);
    for (BoilerplateRule rule : inlineRules) {
      matches(draft, span, text, rule).forEach(s -> draft.exclude(s, rule.reason()));
    }
    for (BoilerplateRule rule : datelineRules) {
      matches(draft, span, text, rule).forEach(draft::addDateline);
    }
  }

  private static List<Span> matches(Draft draft, Span span, String text, BoilerplateRule rule) {
    Interruption.check(draft.document());
    if (!rule.mayMatch(text)) {
      return List.of();
    }
    List<Span> out = new ArrayList<>();
    Matcher m = rule.pattern().matcher(draft.plain()).region(span.start(), span.end());
    m.useTransparentBounds(true);
    while (m.find()) {
      Interruption.check(draft.document());
      out.add(Lines.trim(draft.plain(), m.start(), m.end()));
    }
    return out;
  }

  private void markSentences(Draft draft, Span paragraph) {
    List<Span> sentences = RoughSentences.of(draft.plain(), paragraph, false);
    List<Run> runs = new ArrayList<>();
    List<Span> others = new ArrayList<>();
    for (Span sentence : sentences) {
      Interruption.check(draft.document());
      Optional<BoilerplateRule> rule =
          sentence.length() > LONGEST_SENTENCE || !draft.isFree(sentence)
              ? Optional.empty()
              : BoilerplateRules.first(sentenceRules, draft.text(sentence), false);
      if (rule.isEmpty()) {
        others.add(sentence);
      } else {
        extend(runs, sentence, rule.get().reason(), draft);
      }
    }
    if (runs.isEmpty()) {
      return;
    }
    boolean most = others.size() <= sentences.size() / 2;
    if (most
        && draft.isFree(paragraph)
        && others.stream().allMatch(s -> addressesReader(draft, s))) {
      draft.exclude(paragraph, runs.get(0).reason());
      return;
    }
    runs.forEach(r -> draft.exclude(r.span(), r.reason()));
  }

  /** Sentences in a row that are set aside for one reason. */
  private record Run(Span span, String reason) {}

  private static void extend(List<Run> runs, Span sentence, String reason, Draft draft) {
    int last = runs.size() - 1;
    if (last >= 0
        && runs.get(last).reason().equals(reason)
        && Lines.trim(draft.plain(), runs.get(last).span().end(), sentence.start()).length() == 0) {
      runs.set(last, new Run(runs.get(last).span().union(sentence), reason));
    } else {
      runs.add(new Run(sentence, reason));
    }
  }

  private static boolean addressesReader(Draft draft, Span sentence) {
    String text = draft.text(sentence);
    return ADDRESS.matcher(text).find() && !QUOTE.matcher(text).find();
  }
}
