package org.newsgraph.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

class UnpackedTest {

  private static Unpacked zeros(int count, long limit) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(new byte[count]);
    }
    return new Unpacked(new GZIPInputStream(new ByteArrayInputStream(packed.toByteArray())), limit);
  }

  @Test
  void aBodyMayHaveAsManyBytesAsTheLimit() throws IOException {
    assertThat(zeros(5_000, 5_000).readAllBytes()).hasSize(5_000);
  }

  @Test
  void aSmallBodyThatHidesAHugeOneIsRefused() {
    assertThatThrownBy(() -> zeros(5_000_000, 1_000_000).readAllBytes())
        .isInstanceOfSatisfying(
            NewsgraphException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.SOURCE_TOO_LARGE));
  }
}
