package org.newsgraph.clean;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.model.Excluded;
import org.newsgraph.model.Interruption;
import org.newsgraph.model.Post;
import org.newsgraph.model.Span;

/**
 * Finds embedded posts by their footer, {@code — NAME (@handle) July 7, 2021}. The words of the
 * post stand before the footer, in the same paragraph or in the one before.
 */
final class PostFinder {

  /** Longest name in a footer, in characters, with the dash before it. */
  private static final int NAME_WINDOW = 80;

  /** Longest post that is taken whole; posts of 280 characters may have links besides. */
  private static final int LONGEST = 330;

  private static final Pattern HANDLE = Pattern.compile("\\(@(\\w{1,30})\\)");
  private static final Pattern DASH =
      Pattern.compile("(?:[—–―]|--|(?:^|(?<=\\s))-(?=\\s))\\s*(?=\\S)");

  /** What stands right before a footer that has lost its dash. */
  private static final Pattern BOUNDARY =
      Pattern.compile("(?:[.!?…]+[\"”’]?|(?:https?://|pic\\.twitter\\.com/)\\S+)\\s+");

  private static final Pattern INTRODUCTION =
      Pattern.compile(
          "\\b(?:tweet(?:s|ed)?|wrote|writes|post(?:s|ed)?|said|says|added|Twitter|X|statement)\\b"
              + "[^.!?:\\n]{0,60}:\\s+");

  private final Draft draft;
  private final String plain;

  private PostFinder(Draft draft) {
    this.draft = draft;
    this.plain = draft.plain();
  }

  /** A footer: where it is, whose it is, and when. */
  private record Footer(Span span, Span name, String handle, LocalDate day) {}

  static void mark(Draft draft) {
    PostFinder finder = new PostFinder(draft);
    int index = 0;
    int from = 0;
    int at = draft.plain().indexOf("(@");
    while (at >= 0) {
      Interruption.check(draft.document());
      while (draft.paragraphs().get(index).span().end() <= at) {
        index++;
      }
      Span paragraph = draft.paragraphs().get(index).span();
      from = Math.max(from, paragraph.start());
      Optional<Footer> footer = finder.footer(new Span(from, paragraph.end()), at);
      if (footer.isPresent()) {
        finder.addPost(index, from, footer.get());
        from = footer.get().span().end();
      }
      at = draft.plain().indexOf("(@", at + 2);
    }
  }

  private Optional<Footer> footer(Span within, int at) {
    Matcher handle = HANDLE.matcher(plain).region(at, within.end());
    if (!handle.lookingAt()) {
      return Optional.empty();
    }
    int afterHandle = skip(handle.end(), within.end());
    Optional<DateText.Date> date = DateText.at(plain, afterHandle);
    int end = date.map(DateText.Date::end).orElse(handle.end());
    Optional<LocalDate> day = date.flatMap(DateText.Date::complete);
    boolean dated = day.isPresent() && end <= within.end();
    boolean closes = handle.end() == within.end();
    if (!dated && !closes) {
      return Optional.empty();
    }
    return dash(within, at)
        .or(() -> dated ? boundary(within, at) : Optional.empty())
        .map(
            start ->
                new Footer(
                    new Span(start.start(), dated ? end : handle.end()),
                    Lines.trim(plain, start.end(), at),
                    handle.group(1),
                    dated ? day.get() : null))
        .filter(f -> f.name().length() > 0);
  }

  /** Returns the dash before a name. */
  private Optional<Span> dash(Span within, int at) {
    Matcher m =
        DASH.matcher(plain)
            .region(Math.max(within.start(), at - NAME_WINDOW), at)
            .useTransparentBounds(true);
    Span last = null;
    while (m.find()) {
      last = new Span(m.start(), m.end());
    }
    return Optional.ofNullable(last);
  }

  /** Returns the empty stretch before a name that stands without a dash. */
  private Optional<Span> boundary(Span within, int at) {
    int from = Math.max(within.start(), at - NAME_WINDOW / 2);
    int start = from == within.start() ? from : -1;
    Matcher m = BOUNDARY.matcher(plain).region(from, at);
    while (m.find()) {
      start = m.end();
    }
    return start < 0 ? Optional.empty() : Optional.of(new Span(start, start));
  }

  private int skip(int from, int end) {
    int at = from;
    while (at < end && (Lines.isSpace(plain.charAt(at)) || plain.charAt(at) == ',')) {
      at++;
    }
    return at;
  }

  private void addPost(int index, int from, Footer footer) {
    Span before = Lines.trim(plain, from, footer.span().start());
    Span whole = before.length() > 0 ? ownWords(before) : wordsAbove(index, footer.span().start());
    PostLinks.Stripped stripped = PostLinks.strip(plain, whole);
    Post post =
        new Post(
            whole.union(footer.span()),
            stripped.words(),
            draft.document().words(footer.name()),
            footer.handle(),
            footer.day(),
            stripped.url());
    draft.add(post);
    if (ForeignText.isForeign(plain, stripped.words())) {
      draft.excluded(new Excluded(stripped.words(), "foreign language"));
    }
  }

  /** Returns the words of the post within the text that stands before its footer. */
  private Span ownWords(Span before) {
    int window = Math.max(before.start(), before.end() - LONGEST);
    int cue = -1;
    Matcher m = INTRODUCTION.matcher(plain).region(window, before.end());
    while (m.find()) {
      cue = cue < 0 && m.end() < before.end() ? m.end() : cue;
    }
    if (cue >= 0) {
      return Lines.trim(plain, cue, before.end());
    }
    if (before.length() <= LONGEST) {
      return before;
    }
    List<Span> sentences = RoughSentences.of(plain, new Span(window, before.end()), true);
    return new Span(sentences.get(sentences.size() - 1).start(), before.end());
  }

  /** Returns the words of the post in the paragraphs above its footer. */
  private Span wordsAbove(int index, int footer) {
    Span words = new Span(footer, footer);
    for (int i = index - 1; i >= 0; i--) {
      Span above = draft.paragraphs().get(i).span();
      boolean first = words.length() == 0;
      boolean fits = words.end() - above.start() <= LONGEST;
      if (!draft.isFree(above) || !fits || !first && !runsOn(above, words)) {
        break;
      }
      words = first ? above : above.union(words);
    }
    return words;
  }

  /** Returns whether a post's words go on from one line to the next one. */
  private boolean runsOn(Span above, Span below) {
    boolean adjacent =
        plain.substring(above.end(), below.start()).chars().filter(c -> c == '\n').count() <= 1;
    boolean tagged = "#@".indexOf(plain.charAt(below.start())) >= 0;
    boolean link = PostLinks.strip(plain, below).words().length() == 0;
    boolean lower = Character.isLowerCase(plain.charAt(below.start()));
    return adjacent && (tagged || link || lower);
  }
}
