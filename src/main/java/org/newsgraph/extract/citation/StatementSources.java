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
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;

/**
 * Finds statements, messages, letters and the like that a document cites, with their author where
 * the sentence names one.
 */
final class StatementSources {

  private static final Set<String> PREPOSITIONS =
      Set.of("in", "through", "via", "by", "on", "at", "during", "with");
  private static final Set<String> UPWARD =
      Set.of("xcomp", "conj", "acomp", "advcl", "pcomp", "prep");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj");

  private final CueWords cues;

  StatementSources(CueWords cues) {
    this.cues = cues;
  }

  List<Source> find(AnnotatedDocument document, EntityTable entities) {
    List<Source> out = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      for (Token noun : sentence.tokens()) {
        if (noun.isNoun() && (cues.is(STATEMENTS, noun) || cues.is(OCCASIONS, noun))) {
          cited(sentence, noun, entities)
              .map(a -> Source.of(CitationKind.statement, words(document, sentence, noun), a))
              .ifPresent(out::add);
        }
      }
    }
    return out;
  }

  /** Returns the author of a document that a noun names, or empty if it is not cited. */
  private Optional<Author> cited(Sentence sentence, Token noun, EntityTable entities) {
    Token head = sentence.headOf(noun);
    if (head == null) {
      return Optional.empty();
    }
    boolean own = cues.is(STATEMENTS, noun);
    return switch (noun.relation()) {
      case "pobj" -> after(sentence, noun, head, entities);
      case "nsubj" ->
          own && cues.is(SAYS, head)
              ? Optional.of(owner(sentence, noun, entities))
              : Optional.empty();
      case "nsubjpass" ->
          own && cues.is(ISSUED, head)
              ? Optional.of(agent(sentence, head, entities).orElse(owner(sentence, noun, entities)))
              : Optional.empty();
      case "dobj" ->
          own && cues.is(ISSUED, head)
              ? Optional.of(
                  subject(sentence, head, entities).orElse(owner(sentence, noun, entities)))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<Author> after(
      Sentence sentence, Token noun, Token preposition, EntityTable entities) {
    Token governor = sentence.headOf(preposition);
    if (governor == null) {
      return Optional.empty();
    }
    if (preposition.lemma().equals("to") && governor.lemma().equals("accord")) {
      return cues.is(STATEMENTS, noun)
          ? Optional.of(owner(sentence, noun, entities))
          : Optional.empty();
    }
    Token verb = governor;
    if (!verb.isVerb() && verb.relation().equals("dobj")) {
      verb = sentence.headOf(verb);
    }
    if (!PREPOSITIONS.contains(preposition.lemma()) || !verb.isVerb() || !cues.is(SAYS, verb)) {
      return Optional.empty();
    }
    Author owner = owner(sentence, noun, entities);
    return Optional.of(subject(sentence, verb, entities).orElse(owner));
  }

  /** Returns who a noun says the document is from: "a statement by X", "a ministry statement". */
  private Author owner(Sentence sentence, Token noun, EntityTable entities) {
    for (Token child : sentence.children(noun.index(), "prep", "agent")) {
      if (List.of("by", "from").contains(child.lemma())) {
        return object(sentence, child, entities);
      }
    }
    for (Token child : sentence.children(noun.index(), "acl", "vmod", "partmod")) {
      Optional<Author> agent = agent(sentence, child, entities);
      if (agent.isPresent()) {
        return agent.get();
      }
    }
    return sentence.children(noun.index(), "poss", "compound").stream()
        .filter(t -> !isKind(t))
        .map(t -> Author.at(sentence, t, entities))
        .findFirst()
        .orElse(Author.UNKNOWN);
  }

  /** Returns whether a noun tells what kind of document the next one is: "press release". */
  private static boolean isKind(Token noun) {
    return Set.of("press", "news", "text", "video", "audio", "media", "policy", "joint", "mission")
        .contains(noun.lemma());
  }

  private static Optional<Author> agent(Sentence sentence, Token verb, EntityTable entities) {
    return sentence.children(verb.index(), "agent", "prep").stream()
        .filter(t -> t.lemma().equals("by"))
        .map(t -> object(sentence, t, entities))
        .findFirst();
  }

  private static Author object(Sentence sentence, Token preposition, EntityTable entities) {
    return sentence.children(preposition.index(), "pobj").stream()
        .map(t -> Author.at(sentence, t, entities))
        .findFirst()
        .orElse(Author.UNKNOWN);
  }

  private static Optional<Author> subject(Sentence sentence, Token verb, EntityTable entities) {
    Token at = verb;
    for (int i = 0; i < 5 && at != null; i++) {
      for (Token child : sentence.children(at.index())) {
        if (SUBJECTS.contains(child.relation())) {
          return Optional.of(Author.at(sentence, child, entities));
        }
      }
      at = UPWARD.contains(at.relation()) ? sentence.headOf(at) : null;
    }
    return Optional.empty();
  }

  private static org.newsgraph.model.Words words(
      AnnotatedDocument document, Sentence sentence, Token noun) {
    int first = noun.index();
    while (first > 0 && isModifier(sentence.token(first - 1), noun)) {
      first--;
    }
    return document.words(new Span(sentence.token(first).start(), noun.end()));
  }

  private static boolean isModifier(Token token, Token noun) {
    return token.head() > token.index()
        && token.head() <= noun.index()
        && Set.of("compound", "amod", "nn", "hmod").contains(token.relation());
  }
}
