package org.newsgraph.fuzz;

import static org.newsgraph.fuzz.Oracle.hold;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.CleanDocument;
import org.newsgraph.model.Document;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;
import org.newsgraph.model.Words;

/** Looks for all spans in what was made of a document: each lies in its text, with its words. */
final class SpanOracle {

  private SpanOracle() {}

  /** Checks that tokens are in order, not empty, and within their blocks. */
  static void check(AnnotatedDocument annotated, Document document) {
    int last = 0;
    for (Sentence sentence : annotated.sentences()) {
      hold(sentence.block().span().covers(sentence.span()), "a sentence lies in its block");
      for (Token token : sentence.tokens()) {
        hold(token.start() >= last, "tokens are in order and apart");
        hold(token.end() > token.start(), "no token is empty");
        last = token.end();
      }
    }
    hold(last <= document.length(), "tokens lie in the text");
  }

  /** Checks all spans that can be reached from a record. */
  static void check(Object value, Document document) {
    if (value instanceof Span span) {
      hold(span.end() <= document.length(), "%s lies in the text", span);
    } else if (value instanceof Words words) {
      hold(
          words.text().equals(document.slice(words.span())),
          "“%s” stands at %s",
          words.text(),
          words.span());
      hold(words.span().length() > 0, "words are not empty");
    } else if (value instanceof Collection<?> many) {
      many.forEach(one -> check(one, document));
    } else if (value instanceof Record record && isOfTheDocument(record)) {
      for (RecordComponent part : record.getClass().getRecordComponents()) {
        check(read(part, record), document);
      }
    }
  }

  private static boolean isOfTheDocument(Record record) {
    return !(record instanceof Metadata)
        && !(record instanceof Document)
        && !(record instanceof CleanDocument);
  }

  private static Object read(RecordComponent part, Record record) {
    try {
      return part.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
