package org.newsgraph.extract.figure;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.extract.lexis.Lexemes;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;
import org.newsgraph.reference.HeadNouns;

/** Reads an article before a person as one: {@code a soldier}, {@code another civilian}. */
final class Articles {

  private static final Set<String> ARTICLES = Set.of("a", "an", "another");

  /** Places where a person is not counted but described: "Karimi, a teacher", "is a teacher". */
  private static final Set<String> DESCRIBING =
      Set.of("appos", "attr", "oprd", "npadvmod", "acomp");

  private Articles() {}

  /** Returns the count that an article at a position makes. */
  static Optional<Count> at(Lexemes words, int i) {
    if (!ARTICLES.contains(words.text(i)) || !words.at(i).tag().equals("DT")) {
      return Optional.empty();
    }
    Sentence sentence = words.sentence();
    Token article = sentence.token(words.at(i).token());
    Token noun = sentence.headOf(article);
    boolean person =
        noun != null
            && noun.index() > article.index()
            && noun.tag().equals("NN")
            && HeadNouns.isPeople(noun.lemma())
            && !DESCRIBING.contains(noun.relation())
            && !isCompared(sentence, noun);
    Optional<Integer> one = Optional.of(1);
    return person ? Optional.of(new Count(i, i, i + 1, one, one, false, true)) : Optional.empty();
  }

  private static boolean isCompared(Sentence sentence, Token noun) {
    Token head = sentence.headOf(noun);
    return noun.relation().equals("pobj") && head != null && head.lemma().matches("as|like|than");
  }
}
