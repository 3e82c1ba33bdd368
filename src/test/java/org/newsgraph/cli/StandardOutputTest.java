package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.NewsgraphException;

class StandardOutputTest {

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }

  private static void fill(OutputStream out) throws IOException {
    out.write("words".getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  @Test
  void writes_what_it_is_given() throws IOException {
    ByteArrayOutputStream sink = new ByteArrayOutputStream();
    fill(new StandardOutput(sink));
    assertThat(sink.toString(StandardCharsets.UTF_8)).isEqualTo("words");
  }

  @Test
  void a_full_disk_is_an_error_once() {
    OutputStream out = new StandardOutput(failing("No space left on device"));
    assertThatThrownBy(() -> fill(out))
        .isInstanceOf(NewsgraphException.class)
        .hasMessageContaining("No space left on device");
    assertThatCode(() -> fill(out)).doesNotThrowAnyException();
  }

  @Test
  void a_reader_that_stops_is_no_error() {
    OutputStream out = new StandardOutput(failing("Broken pipe"));
    assertThatThrownBy(() -> fill(out)).isInstanceOf(StandardOutput.ReaderGone.class);
  }
}
