package org.newsgraph.extract.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.model.EntityType;
import org.newsgraph.reference.NameKey;
import org.newsgraph.reference.ReferenceData;

/** Types every name of a document once, by the votes of all its mentions. */
final class NameVoter {

  private static final Pattern ABSTRACT =
      Pattern.compile(
          "[A-Z][a-z]+(tion|sion|ness|ment|ively|ative|ating|ates?|iate|izing|ised|ized|ities|ists)");
  private static final double LEAST = 1.2;
  private static final double RECOGNISER = 1.5;
  private static final double MOST_CONTEXT = 4;
  private static final double PART_OF_PERSON = 2.5;

  private final ReferenceData reference;
  private final NameLexicon lexicon;
  private final NameContext context;

  NameVoter(ReferenceData reference) {
    this.reference = reference;
    this.lexicon = new NameLexicon(reference);
    this.context = new NameContext(reference);
  }

  /** Returns the groups of equal names that got a type, in order of first mention. */
  List<NameGroup> vote(List<Name> names) {
    Map<String, NameGroup> byKey = new LinkedHashMap<>();
    for (Name name : names) {
      String key = name.key();
      if (!key.isEmpty() && !reference.isStop(name.text())) {
        NameGroup group = byKey.get(key);
        if (group == null) {
          byKey.put(key, new NameGroup(name));
        } else {
          group.add(name);
        }
      }
    }
    List<NameGroup> typed = new ArrayList<>();
    List<NameGroup> all = new ArrayList<>(byKey.values());
    all.stream().filter(g -> g.words().size() > 1).forEach(g -> type(g, List.of(), typed));
    List<NameGroup> persons = typed.stream().filter(g -> g.type() == EntityType.Person).toList();
    all.stream().filter(g -> g.words().size() == 1).forEach(g -> type(g, persons, typed));
    typed.sort(java.util.Comparator.comparingInt(NameGroup::start));
    return typed;
  }

  /** Returns the groups with some more names of known type, in order of first mention. */
  List<NameGroup> with(List<NameGroup> groups, List<Name> more) {
    List<NameGroup> all = new ArrayList<>(groups);
    for (Name name : more) {
      EntityType type = name.type().orElseThrow();
      Optional<NameGroup> known =
          all.stream()
              .filter(g -> g.type() == type && NameKey.exact(g.text()).equals(name.key()))
              .findFirst();
      known.ifPresent(g -> g.add(name));
      if (known.isEmpty()) {
        NameGroup group = new NameGroup(name);
        group.setType(type);
        all.add(group);
      }
    }
    all.sort(java.util.Comparator.comparingInt(NameGroup::start));
    return all;
  }

  private void type(NameGroup group, List<NameGroup> persons, List<NameGroup> typed) {
    Optional<EntityType> fixed = group.names().stream().flatMap(n -> n.type().stream()).findFirst();
    Optional<EntityType> type = fixed.or(() -> votes(group, persons).winner(LEAST));
    boolean odd = group.text().matches(".*[0-9&/].*");
    boolean doubtful = fixed.isEmpty() && isDoubtful(group) && !isPart(group, persons);
    if (type.isPresent() && !doubtful && !(odd && type.get() == EntityType.Person)) {
      group.setType(type.get());
      typed.add(group);
    }
  }

  private static boolean isPart(NameGroup group, List<NameGroup> persons) {
    String word = group.words().get(0);
    return persons.stream().anyMatch(p -> p.words().contains(word));
  }

  /** A single word that only ever opens sentences, and that no list knows, is hardly a name. */
  private boolean isDoubtful(NameGroup group) {
    boolean word = group.names().size() < 3 && ABSTRACT.matcher(group.text()).matches();
    boolean opens =
        group.names().stream().allMatch(n -> n.segment().first() == 0 && n.segment().size() == 1);
    String text = group.text();
    boolean plain = !text.equals(text.toUpperCase(java.util.Locale.ROOT));
    boolean body = group.names().stream().allMatch(n -> n.segment().recognised().equals("ORG"));
    return (opens || word) && plain && body && lexicon.votes(text).winner(LEAST / 2).isEmpty();
  }

  private Votes votes(NameGroup group, List<NameGroup> persons) {
    Votes recognised = new Votes();
    Votes around = new Votes();
    for (Name name : group.names()) {
      recognised.addAll(NameContext.recognised(name.segment()), 1, 1);
      around.addAll(context.around(name.segment()), 1, MOST_CONTEXT);
    }
    Votes votes = lexicon.votes(group.text());
    votes.addAll(recognised, RECOGNISER / group.names().size(), RECOGNISER);
    votes.addAll(around, 1, MOST_CONTEXT);
    if (isPart(group, persons)) {
      votes.add(EntityType.Person, PART_OF_PERSON);
    }
    return votes;
  }
}
