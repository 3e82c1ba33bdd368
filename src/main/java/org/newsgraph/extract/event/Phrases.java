package org.newsgraph.extract.event;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;
import org.newsgraph.model.Words;

/** Cuts the words of a noun phrase out of a sentence. */
final class Phrases {

  /** What belongs to a noun phrase no more: clauses, appositions, conjuncts. */
  private static final Set<String> CUT =
      Set.of(
          "relcl", "acl", "appos", "conj", "cc", "preconj", "punct", "parataxis", "advcl", "dep");

  /** Prepositions that go on with a noun phrase: "head of the council", "camp for refugees". */
  private static final Set<String> PHRASE = Set.of("of", "for");

  private static final Set<String> INSIDE =
      Set.of("compound", "amod", "nmod", "poss", "nummod", "quantmod");

  private Phrases() {}

  /** Returns the words of the noun phrase of a head, without relative clause and apposition. */
  static Words of(AnnotatedDocument document, Sentence s, int head) {
    BitSet kept = kept(s, head);
    int first = head;
    while (first > 0 && (kept.get(first - 1) || isInnerSign(s, first - 1, kept))) {
      first--;
    }
    int last = head;
    while (last + 1 < s.size() && (kept.get(last + 1) || isInnerSign(s, last + 1, kept))) {
      last++;
    }
    while (last > head && !kept.get(last)) {
      last--;
    }
    while (first < head && !kept.get(first)) {
      first++;
    }
    return document.words(new Span(s.token(first).start(), s.token(last).end()));
  }

  /** Hyphens, quotes and the like between two kept words. */
  private static boolean isInnerSign(Sentence s, int i, BitSet kept) {
    return i > 0
        && i + 1 < s.size()
        && s.token(i).text().matches("[-'\"“”’&/.]")
        && kept.get(i - 1)
        && kept.get(i + 1);
  }

  private static BitSet kept(Sentence s, int head) {
    BitSet out = new BitSet();
    out.set(head);
    for (Token child : s.children(head, "det", "predet", "neg", "advmod", "nn")) {
      out.set(child.index());
    }
    for (Token child : s.children(head)) {
      if (INSIDE.contains(child.relation()) && !isLoose(s, child) && !isOfVerb(s, child)) {
        out.or(s.subtree(child.index(), Set.of("relcl", "acl", "appos", "parataxis")));
      } else if (child.relation().equals("prep") && PHRASE.contains(child.lemma())) {
        out.set(child.index());
        for (Token object : s.children(child.index(), "pobj")) {
          out.or(kept(s, object.index()));
        }
      }
    }
    return out;
  }

  /** "shot dead four men": the adjective belongs to the verb before it. */
  private static boolean isOfVerb(Sentence s, Token child) {
    int i = child.index();
    return child.lemma().equals("dead") && i > 0 && s.token(i - 1).isVerb();
  }

  private static boolean isLoose(Sentence s, Token child) {
    return child.isVerb() && child.index() > child.head() && s.children(child.index()).size() > 1;
  }

  /**
   * Returns the token that says what a phrase is about: in "dozens of fighters" and "a group of
   * soldiers" the noun after "of".
   */
  static int meant(Passage p, int head) {
    Sentence s = p.sentence();
    // the tagger writes #crd# as the base form of number words: their text tells which one it is
    String text = s.token(head).text().toLowerCase(Locale.ROOT);
    boolean partitive =
        !s.token(head).isProper()
            && (WordClasses.has("partitive", s.token(head).lemma())
                || WordClasses.has("partitive", text));
    if (!partitive && !s.token(head).tag().equals("CD")) {
      return head;
    }
    List<Integer> of = Syntax.objectsOf(s, head, "of");
    return of.isEmpty() || of.get(0) <= head ? head : meant(p, of.get(0));
  }

  /** Returns whether a phrase tells a number of things: "14 of 17 districts", "three villages". */
  static boolean counts(Passage p, int head) {
    Sentence s = p.sentence();
    int meant = meant(p, head);
    boolean share = meant != head && s.token(head).tag().equals("CD");
    boolean several = s.token(meant).tag().equals("NNS") && !s.children(meant, "nummod").isEmpty();
    return share || several;
  }

  /** Returns whether a relation is one that a clause hangs by. */
  static boolean isClause(Token t) {
    return CUT.contains(t.relation());
  }
}
