package org.newsgraph.extract.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Sentence;
import org.newsgraph.reference.Country;
import org.newsgraph.reference.ReferenceData;

/** Finds the body or place to which an office belongs: by its owner, by an adjective, by a link. */
final class OfficeBodies {

  /** Words that link an office to what it belongs to. */
  static final Set<String> LINKS = Set.of("of", "for", "in", "at", "to");

  private static final int LONGEST_LINK = 7;

  private final ReferenceData reference;
  private final List<EntityDraft> drafts;
  private final DraftIndex index;

  OfficeBodies(ReferenceData reference, List<EntityDraft> drafts, DraftIndex index) {
    this.reference = reference;
    this.drafts = drafts;
    this.index = index;
  }

  /** Returns the last token of the place or body that {@code of} links to a title, or -1. */
  int linkedEnd(Sentence s, int head) {
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

  /** Returns the body or place that is named among the words of a title, or whose people is. */
  Optional<EntityDraft> among(Sentence s, int first, int last) {
    for (int i = first; i <= last; i++) {
      Optional<EntityDraft> owner = index.owner(s, i).filter(d -> d.type() != EntityType.Person);
      if (owner.isPresent()) {
        return owner;
      }
    }
    for (int i = first; i <= last; i++) {
      Optional<EntityDraft> country = country(s, i);
      if (country.isPresent()) {
        return country;
      }
    }
    return Optional.empty();
  }

  /** Returns the country whose people a word names; it is added if the document names it not. */
  private Optional<EntityDraft> country(Sentence s, int token) {
    List<Country> countries = reference.countries().byDemonym(s.token(token).text());
    if (countries.isEmpty()) {
      return Optional.empty();
    }
    Optional<EntityDraft> known =
        countries.stream().flatMap(c -> drafts.stream().filter(d -> names(d, c))).findFirst();
    if (known.isPresent() || countries.size() > 1) {
      return known;
    }
    Segment people = new Segment(s, token, token, Segment.Kind.DEMONYM);
    EntityDraft added = new EntityDraft(EntityType.Place);
    added.addName(new Name(people, countries.get(0).name(), Optional.of(EntityType.Place)));
    drafts.add(added);
    return Optional.of(added);
  }

  private boolean names(EntityDraft draft, Country country) {
    return draft.type() == EntityType.Place
        && reference.countries().byName(draft.label()).filter(country::equals).isPresent();
  }

  /** {@code Governor Omar of Herat}. */
  Optional<EntityDraft> behind(Segment name) {
    Sentence s = name.sentence();
    int i = name.last() + 1;
    boolean of = i + 1 < s.size() && s.token(i).text().equals("of");
    return of ? index.owner(s, i + 1).filter(d -> d.type() != EntityType.Person) : Optional.empty();
  }

  /** {@code Ukraine's defence minister}: what stands before a title as its owner. */
  Optional<EntityDraft> owner(Sentence s, int first) {
    boolean owned = first > 1 && s.token(first - 1).tag().equals("POS");
    return owned
        ? index.owner(s, first - 2).filter(d -> d.type() != EntityType.Person)
        : Optional.empty();
  }

  private static String word(Sentence s, int i) {
    return s.token(i).text().toLowerCase(Locale.ROOT);
  }
}
