package org.newsgraph.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.extract.mention.MentionFinder;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.Candidate;
import org.newsgraph.model.DocumentInfo;
import org.newsgraph.model.Entity;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Metadata;
import org.newsgraph.reference.ReferenceData;
import org.newsgraph.testing.Cases;

/**
 * Links the entities in the input of every folder below {@code cases/link} and compares the best
 * candidates with its {@code expected.txt}.
 */
class LinkCasesTest {

  private static final ReferenceData REFERENCE = ReferenceData.load();

  static List<Path> cases() {
    return Cases.of("link");
  }

  private static List<Entity> link(Path folder) {
    AnnotatedDocument document = Cases.annotated(folder);
    List<Entity> entities = new MentionFinder(REFERENCE).find(document).entities();
    DocumentInfo info =
        new DocumentInfo("input.txt", "", document.document().length(), Metadata.EMPTY);
    Extraction extraction =
        new Extraction(info, entities, List.of(), List.of(), List.of(), List.of(), List.of());
    return new Linker(REFERENCE).link(extraction).entities();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void links_to_the_right_entries(Path folder) {
    String best =
        link(folder).stream()
            .map(LinkCasesTest::describe)
            .collect(Collectors.joining("\n", "", "\n"));
    assertThat(best).isEqualTo(Cases.read(folder, "expected.txt"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void candidates_are_sorted_and_no_surer_than_sure(Path folder) {
    for (Entity entity : link(folder)) {
      List<Double> confidences = entity.candidates().stream().map(Candidate::confidence).toList();
      assertThat(confidences).allMatch(c -> c >= 0 && c <= 1);
      if (entity.type().isPlace()) {
        assertThat(confidences.stream().mapToDouble(c -> c).sum()).isLessThanOrEqualTo(1.001);
      }
    }
  }

  private static String describe(Entity entity) {
    String best =
        entity.candidates().stream()
            .findFirst()
            .map(c -> c.key() + " within " + c.within().stream().map(Candidate::key).toList())
            .orElse("nothing");
    return entity.name() + " -> " + best;
  }
}
