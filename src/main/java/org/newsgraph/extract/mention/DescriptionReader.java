package org.newsgraph.extract.mention;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;
import org.newsgraph.reference.HeadNouns;
import org.newsgraph.reference.NameWords;

/**
 * Reads the common nouns that stand with a name and say what it is: {@code the city of Herat},
 * {@code Gizab district}, {@code Herat, the capital of …}, {@code Taliban fighters}. They become
 * mentions or heads of the named entity, and the nouns by which it may be called again.
 */
final class DescriptionReader {

  private static final int LONGEST = 12;
  private static final Set<String> MEMBERSHIP = Set.of("of", "from");
  private static final Set<String> CLAUSES = Set.of("relcl", "acl", "punct", "conj", "cc", "advcl");

  private final DraftIndex index;
  private final NameWords words;

  DescriptionReader(DraftIndex index, NameWords words) {
    this.words = words;
    this.index = index;
  }

  /** Reads the words around all names of the drafts. */
  void read(List<EntityDraft> drafts) {
    for (EntityDraft draft : drafts) {
      if (draft.type() != EntityType.Person) {
        ownNoun(draft);
      }
      for (Name name : List.copyOf(draft.names())) {
        Sentence s = name.segment().sentence();
        Token head = s.token(s.headOf(name.segment().span()));
        nounAfter(draft, name.segment());
        nounBefore(draft, s, name.segment());
        appositions(draft, s, head);
        members(draft, name.segment(), head);
      }
    }
  }

  /** A body is called again by the last word of its name: the ministry, the council. */
  private static void ownNoun(EntityDraft draft) {
    for (Name name : draft.names()) {
      Token last = name.segment().lastToken();
      HeadNouns.typeOf(last).ifPresent(t -> draft.descriptors().add(HeadNouns.nounOf(last)));
    }
  }

  private void nounAfter(EntityDraft draft, Segment name) {
    Sentence s = name.sentence();
    int i = name.last() + 1;
    if (i >= s.size() || !s.token(i).isNoun() || index.owner(s, i).isPresent()) {
      return;
    }
    Token noun = s.token(i);
    EntityType type = HeadNouns.typeOf(noun).orElse(EntityType.Person);
    boolean member = isBody(draft.type()) && type == EntityType.Group;
    boolean same = type == draft.type() || (draft.type() == EntityType.Media && isAgency(s, i));
    if (member) {
      draft.addMention(DraftIndex.span(s, leftEdge(s, name.first()), i), MentionKind.nominal);
      index.head(s, i, draft);
    } else if (same) {
      draft.descriptors().add(HeadNouns.nounOf(noun));
      index.head(s, i, draft);
    }
  }

  /** {@code fighters of the Northern Front}, {@code rebels from the Northern Front}. */
  private void members(EntityDraft draft, Segment name, Token head) {
    Sentence s = name.sentence();
    Token link = s.headOf(head);
    boolean linked =
        isBody(draft.type())
            && head.relation().equals("pobj")
            && MEMBERSHIP.contains(link.lemma())
            && link.head() >= 0;
    if (!linked) {
      return;
    }
    Token noun = s.headOf(link);
    boolean several = noun.tag().endsWith("S") && index.owner(s, noun.index()).isEmpty();
    boolean member =
        words.is(NameWords.Kind.MEMBER, HeadNouns.nounOf(noun))
            || HeadNouns.typeOf(noun).filter(t -> t == draft.type()).isPresent();
    if (several && member && noun.index() < head.index()) {
      BitSet phrase = s.subtree(noun.index(), CLAUSES);
      int first = phrase.nextSetBit(0);
      if (phrase.nextClearBit(first) > head.index()) {
        draft.addMention(DraftIndex.span(s, first, name.last()), MentionKind.nominal);
      }
      index.head(s, noun.index(), draft);
    }
  }

  private static boolean isBody(EntityType type) {
    return type == EntityType.Group || type == EntityType.ArmedForce;
  }

  private static boolean isAgency(Sentence s, int i) {
    return s.token(i).lemma().equals("news") || s.token(i).lemma().equals("agency");
  }

  private static int leftEdge(Sentence s, int first) {
    int i = first;
    while (i > 0 && Set.of("DT", "JJ", "PRP$").contains(s.token(i - 1).tag())) {
      i--;
    }
    return i;
  }

  /** {@code the western city of Herat}. */
  private void nounBefore(EntityDraft draft, Sentence s, Segment name) {
    int of = name.first() - 1;
    if (of < 1 || !s.token(of).text().equals("of") || !draft.type().isPlace()) {
      return;
    }
    Token noun = s.token(of - 1);
    Optional<EntityType> type = HeadNouns.typeOf(noun);
    if (noun.isNoun()
        && type.filter(t -> t == draft.type()).isPresent()
        && !words.is(NameWords.Kind.UNMARKED, HeadNouns.nounOf(noun))
        && !noun.tag().equals("NNS")) {
      draft.descriptors().add(HeadNouns.nounOf(noun));
      index.head(s, of - 1, draft);
      draft.addMention(DraftIndex.span(s, leftEdge(s, of - 1), of - 1), MentionKind.nominal);
    }
  }

  private void appositions(EntityDraft draft, Sentence s, Token head) {
    for (Token noun : s.children(head.index(), "appos")) {
      boolean common = noun.isNoun() && index.owner(s, noun.index()).isEmpty();
      if (common && fits(draft, noun)) {
        draft.descriptors().add(HeadNouns.nounOf(noun));
        addPhrase(draft, s, noun);
      }
    }
    Token governor = s.headOf(head);
    boolean named =
        governor != null
            && head.relation().equals("appos")
            && governor.isNoun()
            && index.owner(s, governor.index()).isEmpty()
            && fits(draft, governor);
    if (named) {
      draft.descriptors().add(HeadNouns.nounOf(governor));
      index.head(s, governor.index(), draft);
    }
  }

  private static boolean fits(EntityDraft draft, Token noun) {
    return HeadNouns.typeOf(noun)
        .filter(t -> t == draft.type() || (t.isPlace() && draft.type().isPlace()))
        .isPresent();
  }

  private void addPhrase(EntityDraft draft, Sentence s, Token noun) {
    BitSet phrase = s.subtree(noun.index(), CLAUSES);
    int first = noun.index();
    while (first > 0 && phrase.get(first - 1)) {
      first--;
    }
    int last = noun.index();
    while (last + 1 < s.size() && phrase.get(last + 1) && last + 1 - first < LONGEST) {
      last++;
    }
    draft.addMention(DraftIndex.span(s, first, last), MentionKind.nominal);
    index.head(s, noun.index(), draft);
  }
}
