package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.server.login.PasswordFile;
import org.newsgraph.server.login.Users;

class PasswordCommandTest {

  private static final InputStream INPUT = System.in;

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @AfterEach
  void restore() {
    System.setIn(INPUT);
  }

  private int run(String input, String... args) {
    System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    return Main.run(args, out, err);
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }

  @Test
  void the_line_is_printed() {
    assertThat(run("sésame\nmore\n", "password", "ann")).isZero();
    assertThat(text(out)).matches("ann: PBKDF2:600000:[^:]*:[^:]*\\R").doesNotContain("same");
    assertThat(text(err)).isEmpty();
  }

  @Test
  void the_file_lets_the_user_in() {
    Path file = folder.resolve("users.txt");
    assertThat(run("first\n", "password", "ann", "--file", file.toString())).isZero();
    assertThat(run("sésame\n", "password", "ann", "--file", file.toString())).isZero();
    Users users = Users.of(file);
    assertThat(users.getUserPrincipal("ann").authenticate("sésame")).isTrue();
    assertThat(users.getUserPrincipal("ann").authenticate("first")).isFalse();
    assertThat(new PasswordFile(file).read()).containsOnlyKeys("ann");
    assertThat(text(out) + text(err)).isEmpty();
  }

  @Test
  void no_password_is_wrong_usage() {
    assertThat(run("", "password", "ann")).isEqualTo(2);
    assertThat(run("\n", "password", "ann")).isEqualTo(2);
    assertThat(text(err)).contains("there is none").hasLineCount(2);
    assertThat(text(out)).isEmpty();
  }

  @Test
  void a_name_or_a_file_that_cannot_be_is_one_line() {
    assertThat(run("sesame\n", "password", "a:b")).isEqualTo(2);
    assertThat(run("sesame\n", "password", "ann", "--file", folder + "/none/users")).isEqualTo(4);
    assertThat(run("sesame\n", "password", "ann", "--file", folder.toString())).isEqualTo(2);
    assertThat(text(err))
        .hasLineCount(3)
        .contains("letters, digits")
        .contains("there is no")
        .doesNotContain("sesame");
  }
}
