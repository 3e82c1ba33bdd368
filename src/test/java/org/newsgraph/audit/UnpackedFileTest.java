package org.newsgraph.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UnpackedFileTest {

  @TempDir private Path folder;

  private Path write(String text) throws IOException {
    Path file = folder.resolve("a.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(text.getBytes(UTF_8));
    }
    return file;
  }

  @Test
  void gives_any_stretch_and_sees_a_changed_file() throws IOException {
    UnpackedFile unpacked = new UnpackedFile();
    Path file = write("first second third");
    assertThat(unpacked.window(file, 0, 6, 12)).isEqualTo("second".getBytes(UTF_8));
    assertThat(unpacked.window(file, 0, 13, 99)).isEqualTo("third".getBytes(UTF_8));
    assertThat(unpacked.window(file, 0, 50, 99)).isEmpty();
    write("other");
    Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    assertThat(unpacked.window(file, 0, 0, 5)).isEqualTo("other".getBytes(UTF_8));
  }

  @Test
  void reads_what_comes_before_a_cut() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 50_000; i++) {
      text.append(Integer.toHexString(i * 7919));
    }
    Path file = write(text.toString());
    byte[] packed = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(packed, packed.length / 2));
    assertThat(new UnpackedFile().window(file, 0, 0, 100))
        .isEqualTo(text.substring(0, 100).getBytes(UTF_8));
  }
}
