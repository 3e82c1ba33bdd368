package org.newsgraph.extract.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;
import org.newsgraph.reference.HeadNouns;

/**
 * Finds from whom a report has its words: {@code Reuters reported that two died, citing the army}.
 * What is reported is also the cited source's, carried by who reports it.
 */
final class CitedSources {

  private static final Set<String> CITING = Set.of("cite", "quote");
  private static final Set<String> UNNAMED = Set.of("source", "statement", "letter", "figure");
  private static final Set<String> NAMED = Set.of("PERSON", "ORG", "GPE", "NORP");

  private final CueLexicon lexicon;

  CitedSources(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Returns the speeches of a sentence, the cited sources among them; a report no longer holds the
   * words that cite.
   */
  List<Speech> apply(Sentence sentence, List<Speech> speeches) {
    List<Speech> out = new ArrayList<>(speeches);
    for (Token token : sentence.tokens()) {
      if (token.tag().equals("VBG") && CITING.contains(token.lemma())) {
        source(sentence, token).ifPresent(source -> cite(sentence, token, source, out));
      }
    }
    return out;
  }

  private Optional<Token> source(Sentence sentence, Token citing) {
    return sentence.children(citing.index(), "dobj").stream()
        .filter(t -> t.index() > citing.index() && isSource(t))
        .findFirst();
  }

  private boolean isSource(Token noun) {
    boolean named = noun.name().length() > 2 && NAMED.contains(noun.name().substring(2));
    return noun.isNoun()
        && (named
            || lexicon.isSource(noun)
            || UNNAMED.contains(noun.lemma())
            || HeadNouns.typeOf(noun).filter(t -> !t.isPlace()).isPresent());
  }

  private static void cite(Sentence sentence, Token citing, Token source, List<Speech> out) {
    out.removeIf(s -> s.cue().equals(citing.span()));
    Optional<Speech> report =
        out.stream()
            .filter(s -> s.content().isPresent() && s.speaker().isPresent())
            .filter(s -> s.speaker().get().head() != source.index())
            .findFirst();
    if (report.isEmpty()) {
      return;
    }
    Speech outer = report.get();
    Optional<Span> content = before(sentence, outer.content().get(), citing);
    if (content.isEmpty()) {
      return;
    }
    out.set(out.indexOf(outer), outer.withContent(content.get()));
    Token carrier = sentence.token(outer.speaker().get().head());
    out.add(
        new Speech(
            sentence,
            citing.span(),
            Optional.of(Subjects.speaker(sentence, source, citing)),
            content,
            false,
            Optional.of(carrier),
            false));
  }

  /** Cuts the citing words, if the content runs on into them. */
  private static Optional<Span> before(Sentence sentence, Span content, Token citing) {
    if (!content.covers(citing.span())) {
      return Optional.of(content);
    }
    int first = sentence.tokenAt(content.start());
    return first < citing.index()
        ? Optional.of(Phrases.between(sentence, first, citing.index() - 1))
        : Optional.empty();
  }
}
