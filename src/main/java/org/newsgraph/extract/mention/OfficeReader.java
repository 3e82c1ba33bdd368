package org.newsgraph.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extract.mention.EntityDraft.Gender;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;
import org.newsgraph.reference.NameWords;
import org.newsgraph.reference.ReferenceData;
import org.newsgraph.reference.Titles;
import org.newsgraph.reference.Titles.Kind;

/**
 * Reads what the text says a person is: titles before the name ({@code Herat Governor Omar Nuri}),
 * and phrases after it ({@code Omar Nuri, head of the Herat provincial council}).
 */
final class OfficeReader {

  private static final int LONGEST_TITLE = 8;
  private static final int LONGEST_LINK = 7;
  private static final Set<String> LINKS = Set.of("of", "for", "in", "at", "to");

  private final Titles titles;
  private final NameWords words;
  private final ReferenceData reference;
  private final List<EntityDraft> drafts;
  private final DraftIndex index;

  OfficeReader(ReferenceData reference, List<EntityDraft> drafts, DraftIndex index) {
    this.titles = reference.titles();
    this.words = reference.nameWords();
    this.reference = reference;
    this.drafts = drafts;
    this.index = index;
  }

  /** Reads the titles at all names of persons. */
  void read() {
    for (EntityDraft draft : drafts) {
      if (draft.type() == EntityType.Person) {
        for (Name name : List.copyOf(draft.names())) {
          before(draft, name.segment());
          after(draft, name.segment());
        }
      }
    }
  }

  private void before(EntityDraft person, Segment name) {
    Sentence s = name.sentence();
    int last = name.first() - 1;
    if (last < 0 || !titles.isTitle(word(s, last)) || index.owner(s, last).isPresent()) {
      return;
    }
    int first = last;
    while (first > 0 && last - first < LONGEST_TITLE && continues(s, first - 1)) {
      first--;
    }
    for (int i = first; i <= last; i++) {
      setGender(person, word(s, i));
      index.head(s, i, person);
    }
    Optional<EntityDraft> of = body(s, first, last);
    office(person, s, first, last, of.or(() -> ofAfter(name)));
  }

  private boolean continues(Sentence s, int i) {
    Token t = s.token(i);
    boolean noun = t.isNoun() || t.tag().equals("JJ") || t.tag().equals("HYPH");
    boolean known =
        titles.isTitle(t.text())
            || titles.is(Kind.MODIFIER, t.text())
            || reference.countries().isDemonym(t.text())
            || index.owner(s, i).filter(d -> d.type() != EntityType.Person).isPresent()
            || t.tag().equals("NN");
    return noun && known || t.text().equals("-");
  }

  /** {@code Governor Omar of Herat}. */
  private Optional<EntityDraft> ofAfter(Segment name) {
    Sentence s = name.sentence();
    int i = name.last() + 1;
    boolean of = i + 1 < s.size() && s.token(i).text().equals("of");
    return of ? index.owner(s, i + 1).filter(d -> d.type() != EntityType.Person) : Optional.empty();
  }

  private void after(EntityDraft person, Segment name) {
    Sentence s = name.sentence();
    int i = name.last() + 1;
    if (i + 1 >= s.size() || !s.token(i).text().equals(",")) {
      return;
    }
    int first = i + 1;
    int from = isDeterminer(s.token(first)) ? first + 1 : first;
    int head = -1;
    for (int j = from; j < s.size() && j - from < LONGEST_TITLE && continues(s, j); j++) {
      head = titles.isTitle(word(s, j)) && index.owner(s, j).isEmpty() ? j : head;
    }
    if (head < 0 || (head + 1 < s.size() && s.token(head + 1).isProper())) {
      return;
    }
    int end = linkedEnd(s, head);
    Optional<EntityDraft> of = end > head ? index.owner(s, end) : body(s, from, head);
    office(person, s, from, end > head ? end : head, of);
    person.addMention(DraftIndex.span(s, first, Math.max(end, head)), MentionKind.nominal);
  }

  private static boolean isDeterminer(Token t) {
    return t.tag().equals("DT") || t.tag().equals("PRP$");
  }

  /** Returns the last token of the place or body that {@code of} links to a title, or -1. */
  private int linkedEnd(Sentence s, int head) {
    if (head + 1 >= s.size() || !LINKS.contains(word(s, head + 1))) {
      return -1;
    }
    for (int j = head + 2; j < s.size() && j - head <= LONGEST_LINK; j++) {
      Optional<EntityDraft> owner = index.owner(s, j).filter(d -> d.type() != EntityType.Person);
      if (owner.isPresent()) {
        while (j + 1 < s.size() && index.owner(s, j + 1).equals(owner)) {
          j++;
        }
        return j;
      }
      String tag = s.token(j).tag();
      if (!tag.startsWith("NN") && !Set.of("DT", "JJ", "IN", "POS", "CC").contains(tag)) {
        return -1;
      }
    }
    return -1;
  }

  private Optional<EntityDraft> body(Sentence s, int first, int last) {
    for (int i = first; i <= last; i++) {
      Optional<EntityDraft> owner = index.owner(s, i).filter(d -> d.type() != EntityType.Person);
      if (owner.isPresent()) {
        return owner;
      }
    }
    for (int i = first; i <= last; i++) {
      Optional<EntityDraft> country = country(s.token(i).text());
      if (country.isPresent()) {
        return country;
      }
    }
    return Optional.empty();
  }

  private Optional<EntityDraft> country(String demonym) {
    return reference.countries().byDemonym(demonym).stream()
        .flatMap(
            c ->
                drafts.stream()
                    .filter(d -> d.type() == EntityType.Place)
                    .filter(
                        d ->
                            reference
                                .countries()
                                .byName(d.label())
                                .filter(x -> x.equals(c))
                                .isPresent()))
        .findFirst();
  }

  private void office(
      EntityDraft person, Sentence s, int first, int last, Optional<EntityDraft> of) {
    List<String> said = new ArrayList<>();
    boolean office = false;
    for (int i = first; i <= last; i++) {
      String word = word(s, i);
      office |= titles.is(Kind.OFFICE, word);
      if (titles.isTitle(word) && !titles.is(Kind.HONORIFIC, word)) {
        person.descriptors().add(word);
      }
      boolean named = index.owner(s, i).isPresent() || reference.countries().isDemonym(word);
      if (!named && !titles.is(Kind.HONORIFIC, word)) {
        said.add(word);
      }
    }
    while (!said.isEmpty() && !isSubstance(said.get(said.size() - 1))) {
      said.remove(said.size() - 1);
    }
    if (office && !said.isEmpty()) {
      String title = String.join(" ", said).replace(" - ", "-").replaceFirst("^- ?", "");
      person.offices().add(new OfficeDraft(title, of, DraftIndex.span(s, first, last)));
    }
  }

  private static boolean isSubstance(String word) {
    return !LINKS.contains(word) && !word.equals("the") && !word.equals("'s");
  }

  private void setGender(EntityDraft person, String title) {
    if (words.is(NameWords.Kind.FEMALE, title)) {
      person.setGender(Gender.FEMALE);
    } else if (words.is(NameWords.Kind.MALE, title)) {
      person.setGender(Gender.MALE);
    }
  }

  private static String word(Sentence s, int i) {
    return s.token(i).text().toLowerCase(Locale.ROOT);
  }
}
