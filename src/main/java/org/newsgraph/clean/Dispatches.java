package org.newsgraph.clean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.clean.Draft.Paragraph;
import org.newsgraph.model.Block;
import org.newsgraph.model.Dispatch;
import org.newsgraph.model.Excluded;
import org.newsgraph.model.Interruption;
import org.newsgraph.model.Post;
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

  /** In days: a line with an older date stands over a letter, or a part of a chronology. */
  private static final int OLDEST_LINE = 31;

  private static final Pattern DATE =
      Pattern.compile(
          "(?:dated?:?\\s+)?(?<date>" + DateText.REGEX + ")[\\s:|–—-]*", Pattern.CASE_INSENSITIVE);

  private static final Pattern PICTURE = Pattern.compile("(?i)photo|picture|image");

  private final Draft draft;
  private final String plain;
  private final LocalDate anchor;

  /** What yields no dispatch, by its first character: posts, and what was set aside. */
  private final TreeMap<Integer, Span> aside = new TreeMap<>();

  private Dispatches(Draft draft, LocalDate anchor) {
    this.draft = draft;
    this.plain = draft.plain();
    this.anchor = anchor;
    draft.posts().stream().map(Post::span).forEach(s -> aside.put(s.start(), s));
    draft.excluded().stream().map(Excluded::span).forEach(s -> aside.put(s.start(), s));
  }

  /**
   * Takes out the lines at which later dispatches begin, and returns these.
   *
   * @param anchor the day of the document, or {@code null}
   */
  static List<Dispatch> mark(Draft draft, LocalDate anchor) {
    return Dateline.isTranscript(draft) ? List.of() : new Dispatches(draft, anchor).mark();
  }

  private List<Dispatch> mark() {
    List<Dispatch> out = new ArrayList<>();
    List<Paragraph> paragraphs = draft.paragraphs();
    boolean opened = false;
    int told = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      Interruption.check(draft.document());
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
    var before = aside.floorEntry(paragraph.start());
    if (before != null && before.getValue().contains(paragraph.start())) {
      return Optional.empty();
    }
    Matcher m = DATE.matcher(plain).region(paragraph.start(), paragraph.end());
    Optional<DateText.Date> date =
        m.lookingAt()
            ? DateText.parse(m.group("date"), m.end()).filter(d -> d.year() != 0)
            : Optional.empty();
    int at = date.isPresent() ? m.end() : paragraph.start();
    Span rest = new Span(at, paragraph.end());
    Optional<Dateline> dateline = Dateline.beginning(plain, rest);
    boolean line = dateline.isEmpty();
    if (line) {
      dateline = Dateline.alone(plain, rest).filter(d -> !isOfPicture(d));
    }
    if (dateline.isEmpty() && !(date.isPresent() && at == paragraph.end())) {
      return Optional.empty();
    }
    Optional<DateText.Date> told = date.isPresent() ? date : dateline.flatMap(Dateline::date);
    LocalDate day = told.map(this::day).orElse(null);
    return line && isOld(day)
        ? Optional.empty()
        : Optional.of(new Beginning(new Span(paragraph.start(), at), dateline, day));
  }

  private static boolean isOfPicture(Dateline line) {
    return line.agency().filter(a -> PICTURE.matcher(a).find()).isPresent();
  }

  /** A day without a year is of the time of the document. */
  private LocalDate day(DateText.Date date) {
    return anchor == null ? date.complete().orElse(null) : date.near(anchor);
  }

  private boolean isOld(LocalDate day) {
    return anchor != null && day != null && day.isBefore(anchor.minusDays(OLDEST_LINE));
  }

  private void take(Beginning beginning) {
    draft.take(beginning.date());
    beginning.dateline().ifPresent(draft::addDateline);
  }
}
