package org.newsgraph.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.store.StoreContent;

/** Builds of the same documents that take judgements on who is who, and give them up again. */
final class JudgeScenario extends Scenario {

  private final Path judgements = folder.resolve("judgements.txt");
  private final Path none = folder.resolve("none.txt");
  private final Set<String> apart = StoreContent.of(build("store", true));
  private final Set<String> same;
  private boolean isSame;
  private boolean toSame;

  JudgeScenario(Path folder) throws IOException {
    super(folder);
    Files.writeString(judgements, "same \"Ilse Varn\" \"Olga Kern\"\n");
    Files.writeString(none, "");
    Path other = folder.resolve("same");
    SyntheticNews.build(other, SyntheticNews.documents(true), Optional.of(judgements));
    same = StoreContent.of(other);
    assertThat(same).isNotEqualTo(apart);
  }

  @Override
  List<String> next() {
    toSame = !isSame;
    Path file = toSame ? judgements : none;
    return List.of(KilledProcess.SYNTHETIC, store.toString(), "later", file.toString());
  }

  @Override
  boolean isDone() {
    isSame = isAfter(store, apart, same);
    return isSame == toSame;
  }
}
