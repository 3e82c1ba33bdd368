package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.model.Modality;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;

/** Finds whether an event is told as so, as not so, as planned, as possible, or is denied. */
final class ModalityFinder {

  private static final ModalityFinder SHIPPED =
      new ModalityFinder(DataLines.read("modality.tsv", 3));
  private static final int DEEPEST = 10;

  private final List<Cue> cues = new ArrayList<>();

  private record Cue(Modality modality, String link, Set<String> lemmas) {}

  ModalityFinder(List<DataLines.Line> lines) {
    for (DataLines.Line line : lines) {
      cues.add(new Cue(modality(line), line.cell(1), Set.copyOf(line.words(2))));
    }
  }

  /** Returns the finder with the cues that come with newsgraph. */
  static ModalityFinder shipped() {
    return SHIPPED;
  }

  private static Modality modality(DataLines.Line line) {
    for (Modality m : Modality.values()) {
      if (m.name().equals(line.cell(0))) {
        return m;
      }
    }
    throw line.invalid("no such modality: " + line.cell(0));
  }

  /** Returns the modality of a trigger. */
  Modality of(Sentence s, Trigger trigger) {
    Modality found = Modality.asserted;
    int below = -1;
    int i = trigger.anchor();
    for (int steps = 0; i >= 0 && steps < DEEPEST; steps++) {
      Modality here = at(s, i, below);
      found = strongest(found, here);
      if (!passesUp(s, i)) {
        break;
      }
      below = i;
      i = s.token(i).head();
    }
    return found;
  }

  /** What stands above a clause of its own time or condition says nothing of the event. */
  private static boolean passesUp(Sentence s, int i) {
    Token t = s.token(i);
    if (t.relation().matches("relcl|parataxis") || t.head() < 0) {
      return false;
    }
    if (t.relation().equals("advcl")) {
      // purpose clauses take part in the plan of the main clause; others stand for themselves
      return t.tag().equals("VB");
    }
    if (t.relation().equals("conj") && t.isVerb()) {
      return s.children(i, "nsubj", "nsubjpass").isEmpty();
    }
    return !t.relation().equals("acl") || t.tag().equals("VB");
  }

  private static Modality strongest(Modality a, Modality b) {
    if (a == Modality.asserted) {
      return b;
    }
    return a;
  }

  private Modality at(Sentence s, int token, int below) {
    Token t = s.token(token);
    for (Cue cue : cues) {
      boolean fits =
          switch (cue.link()) {
            case "child" -> hasChild(s, token, below, cue.lemmas());
            case "self" -> below < 0 && cue.lemmas().contains(t.lemma());
            case "mark" ->
                s.children(token, "mark").stream().anyMatch(m -> cue.lemmas().contains(m.lemma()));
            case "over" -> below >= 0 && governs(s, t, below) && cue.lemmas().contains(t.lemma());
            case "purpose" -> isPurpose(s, t);
            default -> false;
          };
      if (fits) {
        return cue.modality();
      }
    }
    return Modality.asserted;
  }

  private static boolean isPurpose(Sentence s, Token t) {
    return t.tag().equals("VB")
        && Set.of("advcl", "acl").contains(t.relation())
        && s.children(t.index(), "aux").stream().anyMatch(a -> a.tag().equals("TO"));
  }

  private static boolean governs(Sentence s, Token above, int below) {
    return Set.of(
            "xcomp",
            "ccomp",
            "dobj",
            "pobj",
            "nsubjpass",
            "prep",
            "acl",
            "pcomp",
            "oprd",
            "advcl",
            "nsubj")
        .contains(s.token(below).relation());
  }

  private static boolean hasChild(Sentence s, int token, int below, Set<String> lemmas) {
    return s.children(token, "neg", "aux", "advmod", "amod", "det", "preconj", "mark").stream()
        .filter(c -> c.index() != below)
        .anyMatch(c -> lemmas.contains(c.lemma()));
  }
}
