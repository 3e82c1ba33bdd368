package org.newsgraph.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.model.EntityType;
import org.newsgraph.reference.Country;
import org.newsgraph.reference.NameKey;
import org.newsgraph.reference.ReferenceData;

/**
 * Makes one entity of differently spelt names within a document: variants of transliteration, parts
 * of persons' names, acronyms, and names that the lists know as the same.
 */
final class NameMerger {

  private static final int LEAST_FOLD = 5;
  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "de", "del", "la", "in");

  private final ReferenceData reference;

  NameMerger(ReferenceData reference) {
    this.reference = reference;
  }

  /** Returns the entities of the groups, in order of first mention. */
  List<EntityDraft> merge(List<NameGroup> groups) {
    List<List<NameGroup>> clusters = new ArrayList<>();
    List<NameGroup> longestFirst = new ArrayList<>(groups);
    longestFirst.sort(
        Comparator.comparingInt((NameGroup g) -> -g.words().size())
            .thenComparingInt(NameGroup::start));
    for (NameGroup group : longestFirst) {
      Optional<List<NameGroup>> home = home(group, clusters);
      if (home.isPresent()) {
        home.get().add(group);
      } else {
        clusters.add(new ArrayList<>(List.of(group)));
      }
    }
    List<EntityDraft> out = new ArrayList<>(clusters.stream().map(NameMerger::draft).toList());
    out.sort(Comparator.comparingInt(EntityDraft::start));
    return out;
  }

  private static EntityDraft draft(List<NameGroup> cluster) {
    EntityDraft draft = new EntityDraft(cluster.get(0).type());
    cluster.stream()
        .flatMap(g -> g.names().stream())
        .sorted(Comparator.comparing(n -> n.segment().span()))
        .forEach(draft::addName);
    return draft;
  }

  private Optional<List<NameGroup>> home(NameGroup group, List<List<NameGroup>> clusters) {
    List<List<NameGroup>> same =
        clusters.stream().filter(c -> c.stream().anyMatch(g -> isSame(g, group))).toList();
    if (!same.isEmpty()) {
      return Optional.of(same.get(0));
    }
    return group.type() == EntityType.Person ? owner(group, clusters) : ofCountry(group, clusters);
  }

  /** {@code the Defence Ministry} is that of the one country whose ministry is named with it. */
  private Optional<List<NameGroup>> ofCountry(NameGroup group, List<List<NameGroup>> clusters) {
    boolean body = group.type() == EntityType.Government || group.type() == EntityType.ArmedForce;
    List<List<NameGroup>> fuller =
        clusters.stream()
            .filter(c -> body && c.get(0).type() == group.type())
            .filter(c -> c.stream().anyMatch(g -> isCountrys(g.text(), group.text())))
            .toList();
    return fuller.size() == 1 ? Optional.of(fuller.get(0)) : Optional.empty();
  }

  private boolean isCountrys(String full, String bare) {
    int cut = full.length() - bare.length() - 1;
    return cut > 0
        && full.toLowerCase(Locale.ROOT).endsWith(" " + bare.toLowerCase(Locale.ROOT))
        && reference.countries().isDemonym(full.substring(0, cut));
  }

  private boolean isSame(NameGroup a, NameGroup b) {
    if (isAcronym(a, b) || isAcronym(b, a) || isBracketed(a, b) || isBracketed(b, a)) {
      return true;
    }
    if (a.type() != b.type()) {
      return false;
    }
    return isFolded(a, b) || isListed(a, b);
  }

  private static boolean isFolded(NameGroup a, NameGroup b) {
    String fold = NameKey.fold(a.text());
    boolean long1 = fold.length() >= LEAST_FOLD;
    boolean person = a.type() == EntityType.Person;
    boolean words = !person || a.words().size() == b.words().size();
    boolean troops = a.type() == EntityType.ArmedForce && forces(a.text()).equals(forces(b.text()));
    return troops || (long1 && words && fold.equals(NameKey.fold(b.text())));
  }

  private static String forces(String name) {
    return NameKey.exact(name).replaceFirst("troops$", "forces");
  }

  private boolean isListed(NameGroup a, NameGroup b) {
    if (a.type() == EntityType.Place) {
      Optional<Country> one = reference.countries().byName(a.text());
      return one.isPresent() && one.equals(reference.countries().byName(b.text()));
    }
    Set<String> ids = actorIds(a);
    return actorIds(b).stream().anyMatch(ids::contains);
  }

  private Set<String> actorIds(NameGroup group) {
    return reference.actors().find(group.text()).stream()
        .filter(m -> !m.ambiguous())
        .map(m -> m.actor().id())
        .collect(Collectors.toSet());
  }

  /** Whether a name in capitals is made of the initials of a longer one. */
  private static boolean isAcronym(NameGroup acronym, NameGroup full) {
    String letters = acronym.text().replace(".", "");
    boolean capitals =
        letters.length() >= 2
            && letters.length() <= 8
            && letters.chars().allMatch(Character::isUpperCase);
    boolean body = !full.type().isPlace() && full.type() != EntityType.Person;
    if (!capitals || !body || acronym.type() == EntityType.Person) {
      return false;
    }
    String some = initials(full.text(), false);
    return letters.equals(some) || letters.equals(initials(full.text(), true));
  }

  /** Whether a name in capitals stands in brackets right after the other. */
  private static boolean isBracketed(NameGroup acronym, NameGroup full) {
    boolean body = !full.type().isPlace() && full.type() != EntityType.Person;
    boolean letters = acronym.text().matches("[A-Z][A-Za-z.-]{1,9}") && isShouted(acronym.text());
    return body
        && letters
        && acronym.type() != EntityType.Place
        && acronym.names().stream()
            .anyMatch(a -> full.names().stream().anyMatch(f -> follows(a.segment(), f.segment())));
  }

  private static boolean isShouted(String text) {
    return text.chars().filter(Character::isUpperCase).count() * 2 > text.length();
  }

  private static boolean follows(Segment acronym, Segment full) {
    int bracket = acronym.first() - 1;
    return acronym.sentence().index() == full.sentence().index()
        && bracket == full.last() + 1
        && Set.of("(", "[", "-").contains(acronym.sentence().token(bracket).text());
  }

  private static String initials(String name, boolean small) {
    StringBuilder out = new StringBuilder();
    for (String word : name.split("[\\s-]+")) {
      if (!word.isEmpty() && (small || !SMALL.contains(word.toLowerCase(Locale.ROOT)))) {
        out.append(Character.toUpperCase(word.charAt(0)));
      }
    }
    return out.toString();
  }

  /**
   * Returns the person of whose name a shorter name is a part; the one mentioned last before it.
   */
  private static Optional<List<NameGroup>> owner(NameGroup part, List<List<NameGroup>> clusters) {
    List<List<NameGroup>> owners =
        clusters.stream()
            .filter(c -> c.get(0).type() == EntityType.Person)
            .filter(c -> c.stream().anyMatch(g -> isPart(part, g)))
            .toList();
    Comparator<List<NameGroup>> nearest = Comparator.comparingInt(c -> lastBefore(c, part.start()));
    return owners.stream().max(nearest);
  }

  private static int lastBefore(List<NameGroup> cluster, int position) {
    return cluster.stream()
        .flatMap(g -> g.names().stream())
        .mapToInt(n -> n.segment().span().start())
        .filter(start -> start < position)
        .max()
        .orElse(-1);
  }

  private static boolean isPart(NameGroup part, NameGroup whole) {
    List<String> few = part.words().stream().map(NameMerger::wordKey).toList();
    List<String> many = whole.words().stream().map(NameMerger::wordKey).toList();
    if (few.size() >= many.size() || !many.containsAll(few)) {
      return false;
    }
    boolean surname = few.get(few.size() - 1).equals(many.get(many.size() - 1));
    return surname || (few.size() == 1 && few.get(0).equals(many.get(0)));
  }

  private static String wordKey(String word) {
    return word.length() >= LEAST_FOLD ? NameKey.fold(word) : word;
  }
}
