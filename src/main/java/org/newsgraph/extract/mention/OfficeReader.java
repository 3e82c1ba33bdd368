package org.newsgraph.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

  private final Titles titles;
  private final NameWords words;
  private final ReferenceData reference;
  private final List<EntityDraft> drafts;
  private final DraftIndex index;
  private final OfficeBodies bodies;

  OfficeReader(ReferenceData reference, List<EntityDraft> drafts, DraftIndex index) {
    this.titles = reference.titles();
    this.words = reference.nameWords();
    this.reference = reference;
    this.drafts = drafts;
    this.index = index;
    this.bodies = new OfficeBodies(reference, drafts, index);
  }

  /** Reads the titles at all names of persons; countries told only by their people are added. */
  void read() {
    for (EntityDraft draft : List.copyOf(drafts)) {
      if (draft.type() == EntityType.Person) {
        for (Name name : List.copyOf(draft.names())) {
          before(draft, name.segment());
          after(draft, name.segment());
          apposed(draft, name.segment());
        }
      }
    }
    drafts.sort(Comparator.comparingInt(EntityDraft::start));
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
    Optional<EntityDraft> of = bodies.among(s, first, last);
    int start = first;
    office(
        person, s, first, last, of.or(() -> bodies.owner(s, start)).or(() -> bodies.behind(name)));
  }

  /** {@code the governor of Herat, Colonel Omar Nuri}, {@code Ukraine's envoy, Omar Nuri}. */
  private void apposed(EntityDraft person, Segment name) {
    Sentence s = name.sentence();
    Token head = s.token(s.headOf(name.span()));
    Token title = describing(s, head);
    boolean office =
        head.relation().equals("appos")
            && title.index() < name.first()
            && titles.is(Kind.OFFICE, word(s, title.index()))
            && index.owner(s, title.index()).isEmpty();
    if (!office) {
      return;
    }
    int at = title.index();
    int first = at;
    while (first > 0 && at - first < LONGEST_TITLE && continues(s, first - 1)) {
      first--;
    }
    int end = bodies.linkedEnd(s, at);
    Optional<EntityDraft> of = end > at ? index.owner(s, end) : bodies.among(s, first, at);
    int start = first;
    office(person, s, first, Math.max(end, at), of.or(() -> bodies.owner(s, start)));
    int left = first > 0 && isDeterminer(s.token(first - 1)) ? first - 1 : first;
    person.addMention(DraftIndex.span(s, left, Math.max(end, at)), MentionKind.nominal);
    index.head(s, at, person);
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
    int end = bodies.linkedEnd(s, head);
    Optional<EntityDraft> of = end > head ? index.owner(s, end) : bodies.among(s, from, head);
    office(person, s, from, end > head ? end : head, of);
    person.addMention(DraftIndex.span(s, first, Math.max(end, head)), MentionKind.nominal);
  }

  /** Parsers may hang a person on the place of the office: {@code the mayor of Herat, Omar}. */
  private static Token describing(Sentence s, Token name) {
    Token up = s.headOf(name);
    while (up != null && up.relation().equals("pobj") && s.headOf(up).head() >= 0) {
      up = s.headOf(s.headOf(up));
    }
    return up == null ? name : up;
  }

  private static boolean isDeterminer(Token t) {
    return t.tag().equals("DT") || t.tag().equals("PRP$");
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
    dropRanks(said);
    while (!said.isEmpty() && !isSubstance(said.get(said.size() - 1))) {
      said.remove(said.size() - 1);
    }
    if (office && !said.isEmpty()) {
      String title = String.join(" ", said).replace(" - ", "-").replaceFirst("^- ?", "");
      person.offices().add(new OfficeDraft(title, of, DraftIndex.span(s, first, last)));
    }
  }

  /** In {@code spokesman Major General} the rank is none of the office; attorney general is one. */
  private void dropRanks(List<String> said) {
    int last = said.size() - 1;
    while (last > 0 && titles.is(Kind.RANK, said.get(last)) && !said.get(last - 1).equals("-")) {
      boolean whole =
          said.get(last).equals("general") && titles.is(Kind.WITH_GENERAL, said.get(last - 1));
      boolean chief = titles.is(Kind.MODIFIER, said.get(last - 1));
      boolean other =
          said.subList(0, chief ? last - 1 : last).stream()
              .anyMatch(w -> titles.is(Kind.OFFICE, w));
      if (whole || !other) {
        return;
      }
      said.remove(last--);
    }
  }

  private static boolean isSubstance(String word) {
    return !OfficeBodies.LINKS.contains(word) && !word.equals("the") && !word.equals("'s");
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
