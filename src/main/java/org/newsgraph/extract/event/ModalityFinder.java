package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extract.lexis.TableFile;
import org.newsgraph.model.Modality;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;

/** Finds whether an event is told as so, as not so, as planned, as possible, or is denied. */
final class ModalityFinder {

  private static final ModalityFinder SHIPPED =
      new ModalityFinder(
          TableFile.read(ModalityFinder.class, "modality.tsv", "modality", "link", "lemmas"));

  private static final int DEEPEST = 8;

  /** Prepositions between an event and what is said of it: "threat of attack", "ready for war". */
  private static final Set<String> CARRYING = Set.of("of", "for", "from", "against", "to", "about");

  private final List<Cue> cues = new ArrayList<>();

  private record Cue(Modality modality, String link, Set<String> lemmas) {}

  ModalityFinder(TableFile file) {
    for (TableFile.Row line : file.rows()) {
      if (!Set.of("self", "child", "mark", "over", "noun", "purpose").contains(line.get("link"))) {
        throw line.invalid("no such link: " + line.get("link"));
      }
      cues.add(
          new Cue(modality(line), line.get("link"), Set.copyOf(Lexicon.words(line, "lemmas"))));
    }
  }

  /** Returns the finder with the cues that come with newsgraph. */
  static ModalityFinder shipped() {
    return SHIPPED;
  }

  private static Modality modality(TableFile.Row line) {
    for (Modality m : Modality.values()) {
      if (m.name().equals(line.get("modality"))) {
        return m;
      }
    }
    throw line.invalid("no such modality: " + line.get("modality"));
  }

  /**
   * Returns the modality of a trigger.
   *
   * @param fillers what fills its roles: "no soldier was killed" negates the killing
   */
  Modality of(Sentence s, Trigger trigger, List<Filler> fillers) {
    if (fillers.stream().anyMatch(f -> Denials.isNone(s, f.head()))) {
      return Modality.negated;
    }
    int i = trigger.anchor();
    Optional<Modality> found = cue("self", s.token(i)).or(() -> here(s, trigger.anchor(), -1));
    for (int steps = 0; found.isEmpty() && steps < DEEPEST; steps++) {
      int above = s.token(i).isVerb() ? aboveVerb(s, i) : aboveNoun(s, i);
      if (above < 0) {
        break;
      }
      int below = i;
      found = over(s, i, above);
      if (found.isEmpty() && carries(s, below, above)) {
        found = here(s, above, below);
        i = above;
      } else {
        break;
      }
    }
    return found.orElse(Modality.asserted);
  }

  /** Returns whether a word denies what it governs. */
  boolean denies(Token word) {
    return cue("over", word).filter(m -> m == Modality.denied).isPresent();
  }

  /** The verb whose plan, fear or denial a verb may be part of. */
  private static int aboveVerb(Sentence s, int verb) {
    Token t = s.token(verb);
    return switch (t.relation()) {
      case "xcomp", "ccomp", "oprd" -> t.head();
      case "advcl", "acl" -> t.tag().equals("VB") ? t.head() : -1;
      case "conj" -> s.children(verb, "nsubj", "nsubjpass").isEmpty() ? t.head() : -1;
      case "pcomp" -> s.token(t.head()).head();
      default -> -1;
    };
  }

  /** The word that a noun is object or subject of, past a preposition. */
  private static int aboveNoun(Sentence s, int noun) {
    Token t = s.token(noun);
    return switch (t.relation()) {
      case "dobj", "nsubj", "nsubjpass", "attr", "conj", "compound" -> t.head();
      case "pobj" -> CARRYING.contains(s.token(t.head()).lemma()) ? s.token(t.head()).head() : -1;
      default -> -1;
    };
  }

  /** Whether what holds for the word above holds for the event: not so for mere reports. */
  private static boolean carries(Sentence s, int below, int above) {
    Token t = s.token(below);
    if (t.isVerb()) {
      return !t.relation().equals("ccomp");
    }
    String lemma = s.token(above).lemma();
    return t.relation().matches("conj|compound")
        || LightVerbs.shipped().bearsEvent(lemma)
        || WordClasses.has("occur", lemma)
        || WordClasses.has("partitive", lemma);
  }

  /** What the word above says of an event; "called off" says other than "called". */
  private Optional<Modality> over(Sentence s, int below, int above) {
    Optional<Modality> phrase =
        s.children(above, "prt").stream()
            .map(p -> s.token(above).lemma() + "-" + p.lemma())
            .flatMap(p -> cues.stream().filter(c -> c.lemmas().contains(p)))
            .map(Cue::modality)
            .findFirst();
    Optional<Modality> word = phrase.or(() -> cue("over", s.token(above)));
    return s.token(below).relation().equals("ccomp")
        ? word
        : word.or(() -> cue("noun", s.token(above)));
  }

  private Optional<Modality> cue(String link, Token token) {
    return cues.stream()
        .filter(c -> c.link().equals(link) && has(c, token))
        .map(Cue::modality)
        .findFirst();
  }

  private static boolean has(Cue cue, Token token) {
    return cue.lemmas().contains(token.lemma())
        || cue.lemmas().contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** What stands on a word itself: not, will, may, if, an infinitive of purpose. */
  private Optional<Modality> here(Sentence s, int token, int below) {
    for (Cue cue : cues) {
      boolean fits =
          switch (cue.link()) {
            case "child" -> hasChild(s, token, below, cue);
            case "mark" -> s.children(token, "mark").stream().anyMatch(m -> has(cue, m));
            case "purpose" -> isPurpose(s, s.token(token));
            default -> false;
          };
      if (fits) {
        return Optional.of(cue.modality());
      }
    }
    return Optional.empty();
  }

  private static boolean isPurpose(Sentence s, Token t) {
    return t.tag().equals("VB")
        && t.relation().matches("advcl|acl")
        && s.children(t.index(), "aux").stream().anyMatch(a -> a.tag().equals("TO"));
  }

  private static boolean hasChild(Sentence s, int token, int below, Cue cue) {
    return s.children(token, "neg", "aux", "advmod", "amod", "det", "preconj").stream()
        .filter(c -> c.index() != below)
        .anyMatch(c -> has(cue, c));
  }
}
