package org.newsgraph.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * A hash over the program's own code and data up to the stage {@code link}. An extraction that was
 * made with another fingerprint is made again.
 */
final class Fingerprint {

  /** What comes after an extraction; all else may change one, also what is added some day. */
  private static final Set<String> LATER =
      Set.of("cli", "merge", "pipeline", "rdf", "server", "store", "validate");

  private Fingerprint() {}

  /** Returns the fingerprint of the running program, in hexadecimal. */
  static String ofProgram() {
    try {
      URI place = Fingerprint.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path path = Path.of(place);
      if (Files.isDirectory(path)) {
        return of(path);
      }
      try (FileSystem jar = FileSystems.newFileSystem(path, Map.of())) {
        return of(jar.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String of(Path root) throws IOException {
    List<Path> files = new ArrayList<>();
    Path program = root.resolve("org").resolve("newsgraph");
    try (Stream<Path> tree = Files.walk(program)) {
      tree.filter(file -> Files.isRegularFile(file) && !isLater(program.relativize(file)))
          .forEach(files::add);
    }
    MessageDigest digest = Hashes.sha256();
    files.sort((a, b) -> a.toString().compareTo(b.toString()));
    for (Path file : files) {
      digest.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
      CRC32 sum = new CRC32();
      sum.update(Files.readAllBytes(file));
      digest.update(ByteBuffer.allocate(8).putLong(sum.getValue()).array());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static boolean isLater(Path file) {
    return LATER.contains(file.getName(0).toString());
  }
}
