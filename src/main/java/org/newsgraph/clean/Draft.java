package org.newsgraph.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.model.Block;
import org.newsgraph.model.Document;
import org.newsgraph.model.Excluded;
import org.newsgraph.model.Post;
import org.newsgraph.model.Span;

/**
 * A document while it is being cleaned: its paragraphs, and the stretches that have been taken out
 * of them. What is left of the paragraphs in the end becomes the blocks.
 */
final class Draft {

  /** A paragraph and what it was found to be. */
  static final class Paragraph {
    private final Span span;
    private Block.Kind kind = Block.Kind.PARAGRAPH;

    private Paragraph(Span span) {
      this.span = span;
    }

    Span span() {
      return span;
    }

    Block.Kind kind() {
      return kind;
    }

    void setKind(Block.Kind kind) {
      this.kind = kind;
    }
  }

  private final Document document;
  private final List<Paragraph> paragraphs;
  private final TreeMap<Integer, Span> taken = new TreeMap<>();
  private final List<Excluded> excluded = new ArrayList<>();
  private final List<Post> posts = new ArrayList<>();
  private final List<Span> datelines = new ArrayList<>();
  private String title;
  private String author;
  private String publisher;
  private String agency;
  private DateText.Date date;

  Draft(Document document) {
    this.document = document;
    this.paragraphs = Layout.paragraphs(document.plain()).stream().map(Paragraph::new).toList();
  }

  Document document() {
    return document;
  }

  String plain() {
    return document.plain();
  }

  List<Paragraph> paragraphs() {
    return paragraphs;
  }

  List<Post> posts() {
    return posts;
  }

  List<Span> datelines() {
    return datelines;
  }

  /** Returns what was set aside, in document order. */
  List<Excluded> excluded() {
    return excluded.stream().sorted(Comparator.comparing(Excluded::span)).toList();
  }

  /** Returns whether nothing of a stretch has been taken out. */
  boolean isFree(Span span) {
    Map.Entry<Integer, Span> before = taken.lowerEntry(span.end());
    return before == null || before.getValue().end() <= span.start();
  }

  /** Takes a free stretch out of the text to analyse. */
  void take(Span span) {
    if (span.length() > 0 && isFree(span)) {
      taken.put(span.start(), span);
    }
  }

  /** Sets a stretch aside with a reason, if all of it is free. */
  void exclude(Span span, String reason) {
    Span words = Lines.trim(plain(), span.start(), span.end());
    if (words.length() > 0 && isFree(words)) {
      take(words);
      excluded.add(new Excluded(words, reason));
    }
  }

  /** Notes why a stretch that has been taken out yields nothing. */
  void excluded(Excluded stretch) {
    excluded.add(stretch);
  }

  /** Adds a post and takes it out, unless it overlaps what has been taken out before. */
  void add(Post post) {
    if (isFree(post.span())) {
      take(post.span());
      posts.add(post);
    }
  }

  /** Takes out a dateline; it will be a block of its own. */
  void addDateline(Span span) {
    if (isFree(span)) {
      take(span);
      datelines.add(span);
    }
  }

  /** Takes out a dateline, and with it what parts it from the text behind it. */
  void addDateline(Dateline dateline) {
    addDateline(dateline.words());
    take(new Span(dateline.words().end(), dateline.end()));
  }

  /** Returns the stretches of a paragraph that are still free, without white space around them. */
  List<Span> rest(Paragraph paragraph) {
    List<Span> out = new ArrayList<>();
    int from = paragraph.span().start();
    Integer before = taken.lowerKey(from);
    if (before != null) {
      from = Math.max(from, taken.get(before).end());
    }
    for (Span hole : taken.subMap(paragraph.span().start(), paragraph.span().end()).values()) {
      addPiece(from, hole.start(), out);
      from = Math.max(from, hole.end());
    }
    addPiece(from, paragraph.span().end(), out);
    return out;
  }

  private void addPiece(int from, int to, List<Span> out) {
    if (from >= to) {
      return;
    }
    Span piece = Lines.trim(plain(), from, to);
    boolean words =
        plain().substring(piece.start(), piece.end()).chars().anyMatch(Character::isLetterOrDigit);
    if (words) {
      out.add(piece);
    }
  }

  /** Returns the words at a span. */
  String text(Span span) {
    return plain().substring(span.start(), span.end());
  }

  /** Notes the headline, unless one is known. */
  void noteTitle(String found) {
    title = title == null ? found : title;
  }

  /** Notes the writer, unless one is known. */
  void noteAuthor(String found) {
    author = author == null ? found : author;
  }

  /** Notes the outlet, unless one is known. */
  void notePublisher(String found) {
    publisher = publisher == null ? found : publisher;
  }

  /** Notes the agency of a dateline: the publisher, unless the page names an outlet. */
  void noteAgency(String found) {
    agency = agency == null ? found : agency;
  }

  /** Notes the date of a date line; one with a year wins over one without, else the first. */
  void noteDate(DateText.Date found) {
    if (date == null || date.year() == 0 && found.year() != 0) {
      date = found;
    }
  }

  String title() {
    return title;
  }

  String author() {
    return author;
  }

  String publisher() {
    return publisher == null ? agency : publisher;
  }

  Optional<DateText.Date> date() {
    return Optional.ofNullable(date);
  }
}
