package org.newsgraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

final class SourceRootsTest {

  @TempDir private Path folder;

  @Test
  void the_latest_folders_come_first_and_none_twice() throws IOException {
    Path a = Files.createDirectory(folder.resolve("a \u00E9\nb"));
    Path file = Files.writeString(a.resolve("x.txt"), "Words.");
    SourceRoots roots = new SourceRoots(folder.resolve("roots.txt"));

    assertThat(roots.known()).isEmpty();
    roots.add(List.of(file));
    roots.add(List.of(folder, folder.resolve("none")));
    roots.add(List.of(a));

    assertThat(roots.known()).containsExactly(a, folder);
  }

  @Test
  void a_line_that_is_no_folder_is_named() throws IOException {
    Path file = Files.writeString(folder.resolve("roots.txt"), "file:///\nhttp://x/\n");
    assertThatThrownBy(() -> new SourceRoots(file).known())
        .isInstanceOfSatisfying(
            NewsgraphException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ErrorCode.DATA_INVALID);
              assertThat(e.place()).endsWith("roots.txt:2");
            });
  }
}
