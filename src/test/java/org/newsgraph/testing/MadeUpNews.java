package org.newsgraph.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Writes short made-up reports, some of which tell the same happening. */
public final class MadeUpNews {

  private static final List<String> GROUPS =
      List.of("Boko Haram", "Hezbollah", "the rebels", "government forces");
  private static final List<String> TOWNS = List.of("Herat", "Maiduguri", "Aleppo");

  private MadeUpNews() {}

  /**
   * Writes a report.
   *
   * @param file where; folders are made
   * @param seed what it tells: the same for the same seed
   */
  public static void write(Path file, int seed) throws IOException {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder("date 2020-03-0" + (1 + seed % 7) + "\n");
    for (int i = 0; i < 3; i++) {
      text.append(GROUPS.get(random.nextInt(GROUPS.size())))
          .append(" attacked ")
          .append(TOWNS.get(random.nextInt(TOWNS.size())))
          .append(" on Monday, killing ")
          .append(2 + random.nextInt(40))
          .append(" people, police chief Omar Idris said.\n");
    }
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
