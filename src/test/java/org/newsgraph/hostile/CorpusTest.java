package org.newsgraph.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Counts the hostile inputs. */
final class CorpusTest {

  private static final int WANTED = 200;

  @Test
  void there_are_enough_and_each_has_its_own_name() {
    List<String> names =
        Stream.of(Documents.all(), Commands.all(), Requests.all())
            .flatMap(List::stream)
            .map(Object::toString)
            .toList();
    assertThat(names).hasSizeGreaterThanOrEqualTo(WANTED).doesNotHaveDuplicates();
  }
}
