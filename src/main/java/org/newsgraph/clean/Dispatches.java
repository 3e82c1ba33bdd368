package org.newsgraph.clean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.clean.Draft.Paragraph;
import org.newsgraph.model.Block;
import org.newsgraph.model.Dispatch;
import org.newsgraph.model.Span;

/**
 * Finds where a text goes on to another dispatch: at a date line or a dateline behind a text that
 * is long enough for one and that began with a line of that kind itself, or is longer than any
 * introduction. Other marks, such as rules and headlines, stand within one dispatch, too.
 */
final class Dispatches {

  /** In characters: a dispatch has some sentences. */
  private static final int SHORTEST = 300;

  /** In characters: a dateline behind less may be that of the first dispatch. */
  private static final int LONGEST_INTRODUCTION = 1_200;

  private static final Pattern DATE =
      Pattern.compile(
          "(?:dated?:?\\s+)?(?<date>" + DateText.REGEX + ")[\\s:|–—-]*", Pattern.CASE_INSENSITIVE);

  private final Draft draft;
  private final String plain;

  private Dispatches(Draft draft) {
    this.draft = draft;
    this.plain = draft.plain();
  }

  /** Takes out the lines at which later dispatches begin, and returns these. */
  static List<Dispatch> mark(Draft draft) {
    return Dateline.isTranscript(draft) ? List.of() : new Dispatches(draft).mark();
  }

  private List<Dispatch> mark() {
    List<Dispatch> out = new ArrayList<>();
    List<Paragraph> paragraphs = draft.paragraphs();
    boolean opened = false;
    int told = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      boolean last = i == paragraphs.size() - 1;
      Optional<Beginning> beginning = last ? Optional.empty() : beginning(paragraph.span());
      if (beginning.isPresent() && told >= (opened ? SHORTEST : LONGEST_INTRODUCTION)) {
        take(beginning.get());
        out.add(new Dispatch(paragraph.span().start(), beginning.get().day()));
        told = 0;
      }
      opened |= beginning.isPresent();
      if (paragraph.kind() == Block.Kind.PARAGRAPH) {
        told += draft.rest(paragraph).stream().mapToInt(Span::length).sum();
      }
    }
    return out;
  }

  /** What a dispatch begins with: a date, a dateline, or both. */
  private record Beginning(Span date, Optional<Dateline> dateline, LocalDate day) {}

  /** Returns what a paragraph begins with that is none of a post and not set aside. */
  private Optional<Beginning> beginning(Span paragraph) {
    boolean aside =
        draft.posts().stream().anyMatch(p -> p.span().contains(paragraph.start()))
            || draft.excluded().stream().anyMatch(x -> x.span().contains(paragraph.start()));
    if (aside) {
      return Optional.empty();
    }
    Matcher m = DATE.matcher(plain).region(paragraph.start(), paragraph.end());
    Optional<DateText.Date> date =
        m.lookingAt()
            ? DateText.parse(m.group("date"), m.end()).filter(d -> d.year() != 0)
            : Optional.empty();
    int at = date.isPresent() ? m.end() : paragraph.start();
    Optional<Dateline> dateline = Dateline.beginning(plain, new Span(at, paragraph.end()));
    boolean alone = date.isPresent() && at == paragraph.end();
    return dateline.isEmpty() && !alone
        ? Optional.empty()
        : Optional.of(
            new Beginning(
                new Span(paragraph.start(), at),
                dateline,
                date.or(() -> dateline.flatMap(Dateline::date))
                    .flatMap(DateText.Date::complete)
                    .orElse(null)));
  }

  private void take(Beginning beginning) {
    draft.take(beginning.date());
    beginning
        .dateline()
        .ifPresent(
            d -> {
              draft.addDateline(d.words());
              draft.take(new Span(d.words().end(), d.end()));
            });
  }
}
