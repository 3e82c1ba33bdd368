package org.newsgraph.extract.mention;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.model.EntityType;
import org.newsgraph.reference.Actor;
import org.newsgraph.reference.ActorMatch;
import org.newsgraph.reference.GazetteerEntry;
import org.newsgraph.reference.GazetteerMatch;
import org.newsgraph.reference.NameWords;
import org.newsgraph.reference.ReferenceData;

/** What the words of a name alone say about what it names. */
final class NameLexicon {

  private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Z0-9&-]{1,7}");
  private static final Pattern INITIAL = Pattern.compile(".*\\b[A-Z]\\. [A-Z].*|.* Jr\\.?");
  private static final double SURE = 4;
  private static final double HEAD = 3.5;

  private final ReferenceData reference;

  NameLexicon(ReferenceData reference) {
    this.reference = reference;
  }

  /** Returns the votes for a name. */
  Votes votes(String name) {
    Votes votes = new Votes();
    String[] words = name.split("\\s+");
    actorVotes(name, words.length, votes);
    headVotes(words, votes);
    placeVotes(name, words.length, votes);
    personVotes(name, words, votes);
    if (ACRONYM.matcher(name).matches()) {
      votes.add(EntityType.Organization, 0.6);
    }
    return votes;
  }

  private void actorVotes(String name, int words, Votes votes) {
    List<ActorMatch> found = reference.actors().find(name);
    Optional<Actor> sure =
        found.stream().filter(m -> !m.ambiguous()).map(ActorMatch::actor).findFirst();
    if (sure.isPresent()) {
      votes.add(sure.get().type(), words > 1 ? SURE : 2.5);
    } else if (!found.isEmpty()) {
      votes.add(found.get(0).actor().type(), 0.7);
    }
  }

  private void headVotes(String[] words, Votes votes) {
    if (words.length < 2) {
      return;
    }
    String head = words[words.length - 1];
    for (int i = 1; i < words.length; i++) {
      boolean link = words[i].equals("of") || words[i].equals("for");
      if (link && reference.nameHeads().typeOf(words[i - 1]).isPresent()) {
        head = words[i - 1];
        break;
      }
    }
    EntityType type = reference.nameHeads().typeOf(head).orElse(null);
    if (type == EntityType.ArmedForce && isIrregular(words)) {
      type = EntityType.Group;
    }
    if (type != null) {
      votes.add(type, HEAD);
    }
  }

  private boolean isIrregular(String[] words) {
    for (String word : words) {
      if (reference.nameWords().is(NameWords.Kind.IRREGULAR, word)) {
        return true;
      }
    }
    return false;
  }

  private void placeVotes(String name, int words, Votes votes) {
    List<GazetteerMatch> found = reference.gazetteer().find(name);
    if (found.isEmpty() || !SentenceMarks.isCapital(name)) {
      return;
    }
    double best = found.stream().limit(5).mapToDouble(NameLexicon::weight).max().orElse(0);
    EntityType type = found.get(0).entry().type();
    votes.add(type, best + (words > 1 && found.get(0).how() != GazetteerMatch.How.FOLD ? 0.4 : 0));
  }

  private static double weight(GazetteerMatch match) {
    GazetteerEntry entry = match.entry();
    boolean name = match.how() == GazetteerMatch.How.NAME || match.how() == GazetteerMatch.How.BARE;
    double doubt = name ? 1 : match.how() == GazetteerMatch.How.ALIAS ? 0.7 : 0.4;
    return switch (entry.feature()) {
      case COUNTRY -> match.how() == GazetteerMatch.How.FOLD ? 1 : SURE;
      case CAPITAL -> 2.5 * doubt;
      case ADMIN1 -> 2 * doubt;
      case REGION -> (entry.population() >= 1_000_000 ? 2.5 : 0.7) * doubt;
      case ADMIN2 -> 0.8 * doubt;
      case AIRPORT -> 0.8 * doubt;
      default -> settlement(entry.population()) * doubt;
    };
  }

  private static double settlement(long population) {
    if (population >= 500_000) {
      return 1.9;
    }
    if (population >= 100_000) {
      return 1.2;
    }
    return population >= 15_000 ? 0.7 : 0.35;
  }

  private void personVotes(String name, String[] words, Votes votes) {
    if (reference.isGivenName(words[0])) {
      votes.add(EntityType.Person, words.length > 1 ? 1.5 : 0.7);
    }
    if (INITIAL.matcher(name).matches()) {
      votes.add(EntityType.Person, 2);
    }
  }
}
