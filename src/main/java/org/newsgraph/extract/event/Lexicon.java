package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.model.EventType;

/**
 * The event lexicon: which words tell an event, see {@code lexicon.tsv}. Read once, checked line by
 * line.
 */
final class Lexicon {

  private static final int COLUMNS = 4;
  private static final String WEAK = "weak";
  private static final Lexicon SHIPPED = new Lexicon(DataLines.read("lexicon.tsv", COLUMNS));

  private final Map<String, List<Frame>> byAnchor = new HashMap<>();

  /** Makes a lexicon from its lines. */
  Lexicon(List<DataLines.Line> lines) {
    lines.forEach(this::read);
    // Frames of more words are more certain: they are tried first, else the order of the file
    // holds.
    Comparator<Frame> longest = Comparator.comparingInt(f -> -f.pattern().steps().size());
    byAnchor.values().forEach(frames -> frames.sort(longest));
  }

  /** Returns the lexicon that comes with newsgraph. */
  static Lexicon shipped() {
    return SHIPPED;
  }

  private void read(DataLines.Line line) {
    EventType type = type(line);
    List<RoleRule> roles = new ArrayList<>();
    for (String rule : line.words(2)) {
      roles.add(RoleRule.parse(rule, line));
    }
    List<Condition> conditions = new ArrayList<>();
    boolean weak = line.words(3).contains(WEAK);
    for (String condition : line.words(3)) {
      if (!condition.equals(WEAK)) {
        conditions.add(Condition.parse(condition, line));
      }
    }
    if (line.words(1).isEmpty()) {
      throw line.invalid("no words");
    }
    for (String words : line.words(1)) {
      Frame frame = new Frame(type, WordPattern.parse(words, line), roles, conditions, weak);
      byAnchor.computeIfAbsent(frame.pattern().key(), k -> new ArrayList<>()).add(frame);
    }
  }

  private static EventType type(DataLines.Line line) {
    for (EventType type : EventType.values()) {
      if (type.name().equals(line.cell(0))) {
        return type;
      }
    }
    throw line.invalid("no such event type: " + line.cell(0));
  }

  /** Returns the frames of an anchor, those of more words first. */
  List<Frame> frames(String lemma, char pos) {
    return byAnchor.getOrDefault(lemma + "/" + pos, List.of());
  }
}
