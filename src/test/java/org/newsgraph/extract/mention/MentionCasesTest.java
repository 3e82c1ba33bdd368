package org.newsgraph.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.Entity;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Office;
import org.newsgraph.reference.ReferenceData;
import org.newsgraph.testing.Cases;

/**
 * Finds the mentions in the input of every folder below {@code cases/mention} and compares with its
 * {@code expected.txt}.
 */
class MentionCasesTest {

  private static final ReferenceData REFERENCE = ReferenceData.load();

  static List<Path> cases() {
    return Cases.of("mention");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void finds_the_entities_with_their_mentions(Path folder) {
    List<Entity> entities = new MentionFinder(REFERENCE).find(Cases.annotated(folder)).entities();
    assertThat(describe(entities)).isEqualTo(Cases.read(folder, "expected.txt"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void mentions_hold_the_words_of_the_document(Path folder) {
    AnnotatedDocument document = Cases.annotated(folder);
    new MentionFinder(REFERENCE)
        .find(document).entities().stream()
            .flatMap(e -> e.mentions().stream())
            .forEach(m -> assertThat(m.words()).isEqualTo(document.words(m.words().span())));
  }

  private static String describe(List<Entity> entities) {
    return entities.stream()
        .map(e -> describe(e, entities))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String describe(Entity entity, List<Entity> all) {
    StringBuilder out = new StringBuilder(entity.type() + ": " + entity.name());
    for (MentionKind kind : MentionKind.values()) {
      List<String> words =
          entity.mentions().stream()
              .filter(m -> m.kind() == kind)
              .map(Mention::words)
              .map(w -> w.text())
              .toList();
      out.append(words.isEmpty() ? "" : "\n  " + kind + ": " + String.join(" | ", words));
    }
    for (Office office : entity.offices()) {
      out.append("\n  office: ").append(office.title());
      all.stream()
          .filter(e -> e.id().equals(office.of()))
          .forEach(e -> out.append(" of ").append(e.name()));
    }
    return out.toString();
  }
}
