package org.newsgraph.server.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

class PasswordFileTest {

  private static final HashedPassword OLD = HashedPassword.of("old");
  private static final HashedPassword NEW = HashedPassword.of("new");

  @TempDir private Path folder;

  private Path file(String permissions, String text) throws IOException {
    Path file = Files.writeString(folder.resolve("users.txt"), text);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
  }

  @Test
  void a_user_is_added_to_a_file_that_is_not_there() throws IOException {
    Path path = folder.resolve("users.txt");
    new PasswordFile(path).put("ann", NEW);
    assertThat(path).hasContent("ann: " + NEW);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
        .isEqualTo("rw-------");
    assertThat(folder).isDirectoryNotContaining("glob:**.passwords*");
  }

  @Test
  void a_password_is_replaced_and_all_else_stays() throws IOException {
    Path path = file("rw-r--r--", "# who may write\nann: plain\n\nbo: " + OLD + "\nann: again\n");
    new PasswordFile(path).put("ann", NEW);
    assertThat(path).hasContent("# who may write\nann: " + NEW + "\n\nbo: " + OLD + "\n");
    assertThat(new PasswordFile(path).read()).containsOnlyKeys("ann", "bo");
  }

  @Test
  void a_link_stays_a_link() throws IOException {
    Path path = file("rw-------", "ann: " + OLD + "\n");
    Path link = Files.createSymbolicLink(folder.resolve("link"), path);
    new PasswordFile(link).put("ann", NEW);
    assertThat(link).isSymbolicLink();
    assertThat(path).hasContent("ann: " + NEW);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plainsecret",
        "MD5:c8dae1c50e092f3d877192fc555b1dcf",
        "CRYPT:adplainsecret",
        "OBF:1v2jplainsecret",
        "PBKDF2:1:plainsecret"
      })
  void a_password_that_is_not_hashed_is_refused_and_not_told(String password) throws IOException {
    PasswordFile file = new PasswordFile(file("rw-------", "# mine\nann: " + password + "\n"));
    assertThatThrownBy(file::read)
        .isInstanceOfSatisfying(
            NewsgraphException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ErrorCode.USAGE);
              assertThat(e.place()).endsWith("users.txt:2");
              assertThat(e.describe()).doesNotContain(password);
            })
        .hasMessageContaining("newsgraph password ann --file ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"plainsecret", ": plainsecret", "a b: plainsecret"})
  void a_line_without_a_user_is_refused_and_not_told(String line) throws IOException {
    PasswordFile file = new PasswordFile(file("rw-------", line));
    assertThatThrownBy(file::read)
        .hasMessageContaining("a line is NAME:")
        .hasMessageNotContaining("plainsecret");
  }

  @Test
  void a_user_stands_there_once() throws IOException {
    PasswordFile file = new PasswordFile(file("rw-------", "ann: " + OLD + "\nann: " + NEW + "\n"));
    assertThatThrownBy(file::read).hasMessageContaining("ann stands there twice");
  }

  @Test
  void a_file_that_everybody_may_read_or_that_is_no_text_is_refused() throws IOException {
    PasswordFile open = new PasswordFile(file("rw-r--r--", "ann: " + OLD + "\n"));
    assertThatThrownBy(open::read).hasMessageContaining("everybody may read");
    Path broken = Files.write(folder.resolve("broken"), new byte[] {(byte) 0xE9});
    assertThatThrownBy(() -> new PasswordFile(broken).read())
        .isInstanceOf(NewsgraphException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a:b", "#ann", "-ann", "ann\n"})
  void a_name_that_would_break_the_file_is_refused(String name) {
    Path path = folder.resolve("users.txt");
    assertThatThrownBy(() -> new PasswordFile(path).put(name, NEW))
        .isInstanceOf(NewsgraphException.class);
    assertThat(path).doesNotExist();
  }
}
