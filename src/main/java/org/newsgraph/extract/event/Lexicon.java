package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.extract.lexis.TableFile;
import org.newsgraph.model.EventType;

/**
 * The event lexicon: which words tell an event, see {@code lexicon.tsv}. Read once, checked line by
 * line.
 */
final class Lexicon {

  private static final String WEAK = "weak";
  private static final Lexicon SHIPPED =
      new Lexicon(
          TableFile.read(Lexicon.class, "lexicon.tsv", "type", "words", "roles", "conditions"));

  private final Map<String, List<Frame>> byAnchor = new HashMap<>();

  /** Makes a lexicon from its lines. */
  Lexicon(TableFile file) {
    file.rows().forEach(this::read);
    // Frames of more words are more certain: they are tried first, else the order of the file
    // holds.
    Comparator<Frame> longest = Comparator.comparingInt(f -> -f.pattern().steps().size());
    byAnchor.values().forEach(frames -> frames.sort(longest));
  }

  /** Returns the lexicon that comes with newsgraph. */
  static Lexicon shipped() {
    return SHIPPED;
  }

  private void read(TableFile.Row line) {
    EventType type = type(line);
    List<RoleRule> roles = new ArrayList<>();
    for (String rule : words(line, "roles")) {
      roles.add(RoleRule.parse(rule, line));
    }
    List<Condition> conditions = new ArrayList<>();
    boolean weak = words(line, "conditions").contains(WEAK);
    for (String condition : words(line, "conditions")) {
      if (!condition.equals(WEAK)) {
        conditions.add(Condition.parse(condition, line));
      }
    }
    if (words(line, "words").isEmpty()) {
      throw line.invalid("no words");
    }
    for (String words : words(line, "words")) {
      Frame frame = new Frame(type, WordPattern.parse(words, line), roles, conditions, weak);
      byAnchor.computeIfAbsent(frame.pattern().key(), k -> new ArrayList<>()).add(frame);
    }
  }

  /** Returns the parts of a cell that white space separates. */
  static List<String> words(TableFile.Row line, String column) {
    String cell = line.get(column);
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\s+"));
  }

  private static EventType type(TableFile.Row line) {
    for (EventType type : EventType.values()) {
      if (type.name().equals(line.get("type"))) {
        return type;
      }
    }
    throw line.invalid("no such event type: " + line.get("type"));
  }

  /** Returns the types that it has words for. */
  Set<EventType> types() {
    Set<EventType> out = new TreeSet<>();
    byAnchor.values().forEach(frames -> frames.forEach(f -> out.add(f.type())));
    return out;
  }

  /** Returns the frames of an anchor, those of more words first. */
  List<Frame> frames(String lemma, char pos) {
    return byAnchor.getOrDefault(lemma + "/" + pos, List.of());
  }
}
