package org.newsgraph.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.newsgraph.model.Candidate;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventType;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.FigureRole;

/**
 * Makes invented documents about invented incidents: each incident is told by a few documents, with
 * names, days and numbers varied. The same seed gives the same documents.
 */
public final class SyntheticNews {

  private static final String[] STARTS = {
    "Bel", "Kar", "Mor", "Tash", "Zor", "Qun", "Dar", "Sha", "Ner", "Vul", "Gha", "Pel"
  };
  private static final String[] ENDS = {
    "mar", "vash", "dugan", "tol", "rabad", "shir", "kent", "gol", "zeh", "bar", "vik", "dor"
  };
  private static final EventType[] TYPES = {
    EventType.Attack,
    EventType.Seizure,
    EventType.Explosion,
    EventType.PrisonRelease,
    EventType.Clash
  };
  private static final int TELLINGS = 4;
  private static final int INCIDENTS_PER_DAY = 10;
  private static final LocalDate START = LocalDate.of(2031, 1, 1);

  private final Random random;
  private final Candidate country = TestDocument.reference("iso:XX", "Zubaria");

  private SyntheticNews(long seed) {
    random = new Random(seed);
  }

  /** Returns so many documents. */
  public static List<ExtractedDocument> documents(int number, long seed) {
    SyntheticNews news = new SyntheticNews(seed);
    List<ExtractedDocument> out = new ArrayList<>();
    for (int i = 0; out.size() < number; i++) {
      news.incident(i, Math.min(TELLINGS, number - out.size()), out);
    }
    return out;
  }

  private String name() {
    return STARTS[random.nextInt(STARTS.length)] + ENDS[random.nextInt(ENDS.length)];
  }

  private void incident(int number, int tellings, List<ExtractedDocument> out) {
    LocalDate day = START.plusDays(number / INCIDENTS_PER_DAY);
    String town = name() + " " + name();
    String province = name();
    String group = name() + " Front";
    String person = name() + "uddin " + name();
    EventType type = TYPES[random.nextInt(TYPES.length)];
    int freed = 20 + random.nextInt(300);
    for (int i = 0; i < tellings; i++) {
      String spelled = i % 2 == 0 ? person : person.replace("uddin", "udin");
      TestDocument document =
          TestDocument.of("d" + number + "-" + i)
              .published(day.plusDays(i % 3).toString())
              .place(province, "iso:XX-" + province, country)
              .place(
                  town,
                  "gn:" + town,
                  TestDocument.reference("iso:XX-" + province, province, country),
                  country)
              .named(EntityType.Group, group)
              .named(EntityType.Person, spelled)
              .office(spelled, "governor", province)
              .described(EntityType.Person, "prisoners")
              .text(sentence(number, i));
      TestEvent event = document.event("v1", type).actor(group).target(town).at(town);
      (i % 4 == 3 ? event : event.on(day.toString()))
          .figure(
              type == EventType.PrisonRelease ? FigureRole.freed : FigureRole.killed,
              freed + 30 * (i % 2),
              freed + 30 * (i % 2),
              false,
              freed + 30 * (i % 2) + " people")
          .end();
      document.says(spelled, sentence(number, 0), null, "v1");
      out.add(document.build());
    }
  }

  /** Returns some words of an incident's own; every second telling repeats those of the first. */
  private String sentence(int number, int telling) {
    Random own = new Random(31L * number + telling % 2);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 80; i++) {
      out.append(STARTS[own.nextInt(STARTS.length)].toLowerCase(java.util.Locale.ROOT))
          .append(ENDS[own.nextInt(ENDS.length)])
          .append(ENDS[own.nextInt(ENDS.length)])
          .append(i % 5 == 0 ? " of " : " ");
    }
    return out.toString().strip();
  }
}
