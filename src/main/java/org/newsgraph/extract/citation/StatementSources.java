package org.newsgraph.extract.citation;

import static org.newsgraph.extract.citation.CueWords.Kind.ISSUED;
import static org.newsgraph.extract.citation.CueWords.Kind.OCCASIONS;
import static org.newsgraph.extract.citation.CueWords.Kind.SAYS;
import static org.newsgraph.extract.citation.CueWords.Kind.STATEMENTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extract.mention.EntityTable;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.CitationKind;
import org.newsgraph.model.Interruption;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;
import org.newsgraph.model.Words;

/**
 * Finds statements, messages, letters and the like that a document cites, with their author where
 * the sentence names one.
 */
final class StatementSources {

  private static final Set<String> PREPOSITIONS = Set.of("in", "through", "via", "at", "during");
  private static final Set<String> MODIFIERS = Set.of("compound", "amod", "nn", "hmod");

  private final CueWords cues;

  StatementSources(CueWords cues) {
    this.cues = cues;
  }

  List<Source> find(AnnotatedDocument document, EntityTable entities) {
    List<Source> out = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      Interruption.check(document.document());
      SentenceAuthors authors = new SentenceAuthors(document, entities, sentence);
      for (Token noun : sentence.tokens()) {
        boolean named = noun.isNoun() && !noun.isProper();
        if (named && (cues.is(STATEMENTS, noun) || cues.is(OCCASIONS, noun))) {
          author(authors, noun)
              .map(a -> Source.of(CitationKind.statement, words(document, sentence, noun), a))
              .ifPresent(out::add);
        }
      }
    }
    return out;
  }

  /** Returns the author of the statement that a noun names, or empty if it is not cited. */
  private Optional<Author> author(SentenceAuthors authors, Token noun) {
    Token head = authors.sentence().headOf(noun);
    if (head == null) {
      return Optional.empty();
    }
    if (noun.relation().equals("pobj")) {
      return afterPreposition(authors, noun, head);
    }
    if (!cues.is(STATEMENTS, noun)) {
      return Optional.empty();
    }
    return switch (noun.relation()) {
      case "nsubj" -> cues.is(SAYS, head) ? Optional.of(authors.owner(noun)) : Optional.empty();
      case "nsubjpass" -> issued(authors, noun, head, authors.agent(head));
      case "dobj" -> issued(authors, noun, head, authors.subject(head));
      default -> Optional.empty();
    };
  }

  private Optional<Author> issued(
      SentenceAuthors authors, Token noun, Token verb, Optional<Author> doer) {
    return cues.is(ISSUED, verb)
        ? Optional.of(doer.orElseGet(() -> authors.owner(noun)))
        : Optional.empty();
  }

  private Optional<Author> afterPreposition(
      SentenceAuthors authors, Token noun, Token preposition) {
    Token governor = authors.sentence().headOf(preposition);
    if (governor == null) {
      return Optional.empty();
    }
    if (preposition.lemma().equals("to") && governor.lemma().equals("accord")) {
      return cues.is(STATEMENTS, noun) ? Optional.of(authors.owner(noun)) : Optional.empty();
    }
    boolean attachedToObject = governor.relation().equals("dobj") && !governor.isVerb();
    Token verb = attachedToObject ? authors.sentence().headOf(governor) : governor;
    if (!PREPOSITIONS.contains(preposition.lemma()) || !verb.isVerb() || !cues.is(SAYS, verb)) {
      return Optional.empty();
    }
    return Optional.of(authors.subject(verb).orElseGet(() -> authors.owner(noun)));
  }

  private static Words words(AnnotatedDocument document, Sentence sentence, Token noun) {
    int first = noun.index();
    while (first > 0 && isModifier(sentence.token(first - 1), noun)) {
      first--;
    }
    return document.words(new Span(sentence.token(first).start(), noun.end()));
  }

  private static boolean isModifier(Token token, Token noun) {
    return token.head() > token.index()
        && token.head() <= noun.index()
        && MODIFIERS.contains(token.relation());
  }
}
