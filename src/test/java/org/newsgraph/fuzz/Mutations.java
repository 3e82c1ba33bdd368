package org.newsgraph.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Changes inputs at random, without looking at what they reach: a fuzzer that needs no other
 * program. The same seed gives the same inputs.
 */
final class Mutations {

  private static final int LONGEST = 4096;

  private final List<byte[]> inputs;
  private final List<byte[]> words;
  private final Random random;

  /**
   * Begins with the inputs of a folder.
   *
   * @param dictionary in the form of libFuzzer: quoted words with escapes, one a line
   */
  Mutations(Path folder, Path dictionary, long seed) throws IOException {
    this.inputs = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        inputs.add(Files.readAllBytes(file));
      }
    }
    this.words =
        Files.readAllLines(dictionary).stream()
            .filter(line -> line.startsWith("\""))
            .map(line -> unquoted(line.substring(1, line.length() - 1)))
            .toList();
    this.random = new Random(seed);
  }

  private static byte[] unquoted(String quoted) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < quoted.length(); i++) {
      char c = quoted.charAt(i);
      if (c != '\\') {
        out.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
      } else if (quoted.charAt(i + 1) == 'x') {
        out.write(Integer.parseInt(quoted.substring(i + 2, i + 4), 16));
        i += 3;
      } else {
        out.write(quoted.charAt(++i));
      }
    }
    return out.toByteArray();
  }

  /** Returns another input. */
  byte[] next() {
    byte[] out = any(inputs).clone();
    for (int n = 1 + random.nextInt(6); n > 0; n--) {
      out = changed(out);
    }
    return out;
  }

  private byte[] changed(byte[] input) {
    int from = random.nextInt(input.length + 1);
    int to = from + random.nextInt(Math.min(input.length - from, 40) + 1);
    return switch (random.nextInt(8)) {
      case 0, 1 -> spliced(input, from, from, any(words));
      case 2 -> spliced(input, from, to, any(words));
      case 3 -> spliced(input, from, to, new byte[0]);
      case 4 -> spliced(input, from, from, some());
      case 5 -> spliced(input, from, from, repeated(input, from, to));
      case 6 -> spliced(input, from, to, piece(any(inputs)));
      default -> spliced(input, 0, Math.min(2, input.length), some(2));
    };
  }

  private byte[] some() {
    return some(1 + random.nextInt(4));
  }

  private byte[] some(int count) {
    byte[] out = new byte[count];
    random.nextBytes(out);
    return out;
  }

  private byte[] piece(byte[] of) {
    int from = random.nextInt(of.length + 1);
    return Arrays.copyOfRange(of, from, Math.min(of.length, from + 1 + random.nextInt(60)));
  }

  private byte[] repeated(byte[] input, int from, int to) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int n = 1 + random.nextInt(20); n > 0; n--) {
      out.write(input, from, to - from);
    }
    return out.toByteArray();
  }

  private static byte[] spliced(byte[] input, int from, int to, byte[] put) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(input, 0, from);
    out.writeBytes(put);
    out.write(input, to, input.length - to);
    return out.size() > LONGEST ? input : out.toByteArray();
  }

  private byte[] any(List<byte[]> of) {
    return of.get(random.nextInt(of.size()));
  }
}
