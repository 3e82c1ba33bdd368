package org.newsgraph.extract.mention;

import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;

/**
 * A stretch of tokens that may be a name or part of one.
 *
 * @param sentence where
 * @param first index of the first token
 * @param last index of the last token
 * @param kind what it looks like
 */
record Segment(Sentence sentence, int first, int last, Kind kind) {

  /** What a segment looks like. */
  enum Kind {
    /** A name. */
    NAME,
    /** A name that stands in the list of actors. */
    ACTOR,
    /** A word for a people: {@code Afghan}. */
    DEMONYM,
    /** A title: {@code Governor}, {@code Foreign Minister}. */
    TITLE
  }

  Segment to(int newLast, Kind newKind) {
    return new Segment(sentence, first, newLast, newKind);
  }

  Segment from(int newFirst) {
    return new Segment(sentence, newFirst, last, kind);
  }

  int size() {
    return last - first + 1;
  }

  Token firstToken() {
    return sentence.token(first);
  }

  Token lastToken() {
    return sentence.token(last);
  }

  Span span() {
    return new Span(firstToken().start(), lastToken().end());
  }

  /** Returns the words as tagged, with single spaces where the text has space. */
  String text() {
    return text(sentence, first, last);
  }

  static String text(Sentence sentence, int first, int last) {
    StringBuilder out = new StringBuilder(sentence.token(first).text());
    for (int i = first + 1; i <= last; i++) {
      if (sentence.token(i - 1).end() < sentence.token(i).start()) {
        out.append(' ');
      }
      out.append(sentence.token(i).text());
    }
    return out.toString();
  }

  /** Returns the type that the recogniser gave to most tokens, empty for none. */
  String recognised() {
    for (int i = last; i >= first; i--) {
      String name = sentence.token(i).name();
      if (name.length() > 2 && SentenceMarks.NAMES.contains(name.substring(2))) {
        return name.substring(2);
      }
    }
    return "";
  }
}
