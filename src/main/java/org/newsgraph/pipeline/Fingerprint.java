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
import org.newsgraph.model.Sha256;

/**
 * Hashes over the program's own code and data.
 *
 * @param reading over all up to the stage {@code link}: an extraction that was made with another
 *     one is made again
 * @param whole over all: what was merged or mapped with another one is so again
 */
public record Fingerprint(String reading, String whole) {

  /** What comes after an extraction; all else may change one, also what is added some day. */
  private static final Set<String> LATER =
      Set.of("cli", "merge", "pipeline", "rdf", "server", "store", "validate");

  private static Fingerprint program;

  /** Returns the fingerprints of the running program, in hexadecimal. */
  public static synchronized Fingerprint ofProgram() {
    if (program == null) {
      program = read();
    }
    return program;
  }

  private static Fingerprint read() {
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

  private static Fingerprint of(Path root) throws IOException {
    Path program = root.resolve("org").resolve("newsgraph");
    List<Path> files = new ArrayList<>();
    for (Path folder : List.of(program, root.resolve("ontology"))) {
      try (Stream<Path> tree = Files.walk(folder)) {
        tree.filter(Files::isRegularFile).forEach(files::add);
      }
    }
    files.sort((a, b) -> a.toString().compareTo(b.toString()));
    MessageDigest reading = Sha256.digest();
    MessageDigest whole = Sha256.digest();
    for (Path file : files) {
      byte[] sum = sum(root, file);
      whole.update(sum);
      if (file.startsWith(program) && !isLater(program.relativize(file))) {
        reading.update(sum);
      }
    }
    HexFormat hex = HexFormat.of();
    return new Fingerprint(hex.formatHex(reading.digest()), hex.formatHex(whole.digest()));
  }

  private static byte[] sum(Path root, Path file) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(Files.readAllBytes(file));
    byte[] name = root.relativize(file).toString().getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(name.length + Long.BYTES).put(name).putLong(sum.getValue()).array();
  }

  private static boolean isLater(Path file) {
    return LATER.contains(file.getName(0).toString());
  }
}
