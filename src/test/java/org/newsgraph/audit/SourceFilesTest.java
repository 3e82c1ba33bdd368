package org.newsgraph.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.ByteIndex;
import org.newsgraph.model.Document;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Sha256;

/** Nothing outside of a root is read, whatever a document calls its file. */
final class SourceFilesTest {

  private static final String SECRET = "Words that nobody may read.";

  @TempDir private Path folder;
  private Path root;

  @BeforeEach
  void make() throws IOException {
    root = Files.createDirectory(folder.resolve("root"));
    Files.writeString(folder.resolve("secret.txt"), SECRET);
    Files.writeString(Files.createDirectory(root.resolve("in")).resolve("a.txt"), SECRET);
  }

  private FileContent read(String file) {
    String hash = Sha256.of(SECRET.getBytes(StandardCharsets.UTF_8));
    ByteIndex bytes = ByteIndex.of(SECRET, StandardCharsets.UTF_8);
    Document document = Document.of(file, SECRET, bytes, hash, Metadata.EMPTY);
    return SourceFiles.below(root)
        .read(new StoredDocument("http://localhost:3030/doc/a", document, null, null, null, null));
  }

  @Test
  void a_file_below_the_root_is_read() {
    assertThat(read("in/a.txt")).isInstanceOf(FileContent.Read.class);
    assertThat(read("in/../in/a.txt")).isInstanceOf(FileContent.Read.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../secret.txt",
        "in/../../secret.txt",
        "../root/../secret.txt",
        "/etc/passwd",
        "",
        ".",
        "in",
        "a\0b.txt",
        "none.txt",
        "in/a.txt/more"
      })
  void all_else_is_absent(String file) {
    assertThat(read(file)).isInstanceOf(FileContent.Absent.class);
    assertThat(read(folder.resolve("secret.txt").toString()))
        .isInstanceOf(FileContent.Absent.class);
  }

  @Test
  void links_are_followed_within_the_root_only() throws IOException {
    Files.createSymbolicLink(root.resolve("near.txt"), Path.of("in/a.txt"));
    Files.createSymbolicLink(root.resolve("far.txt"), folder.resolve("secret.txt"));
    Files.createSymbolicLink(root.resolve("out"), folder);

    assertThat(read("near.txt")).isInstanceOf(FileContent.Read.class);
    assertThat(read("far.txt")).hasToString(absent("a link leads out of the source root"));
    assertThat(read("out/secret.txt")).hasToString(absent("a link leads out of the source root"));
  }

  private static String absent(String reason) {
    return new FileContent.Absent(reason + "; it is not followed").toString();
  }

  @Test
  void the_root_itself_may_be_a_link() throws IOException {
    root = Files.createSymbolicLink(folder.resolve("link"), root);
    assertThat(read("in/a.txt")).isInstanceOf(FileContent.Read.class);
  }

  @Test
  void a_root_that_is_no_folder_is_wrong_usage() {
    for (String name : new String[] {"none", "secret.txt"}) {
      assertThatThrownBy(() -> SourceFiles.below(folder.resolve(name)))
          .isInstanceOfSatisfying(
              NewsgraphException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.USAGE));
    }
  }
}
