package org.newsgraph.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.newsgraph.clean.Cleaner;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.ByteIndex;
import org.newsgraph.model.Document;
import org.newsgraph.model.Metadata;

/** The case folders below {@code src/test/resources/cases}. */
public final class Cases {

  private Cases() {}

  /** Returns the folders of a stage, which each hold {@code input.txt} and {@code expected.txt}. */
  public static List<Path> of(String stage) {
    try {
      Path root =
          Path.of(Objects.requireNonNull(Cases.class.getResource("/cases/" + stage)).toURI());
      try (Stream<Path> folders = Files.list(root)) {
        return folders.sorted().toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the analysed input of a case. */
  public static AnnotatedDocument annotated(Path folder) {
    String text = read(folder, "input.txt");
    ByteIndex bytes = ByteIndex.of(text, StandardCharsets.UTF_8);
    Document document = Document.of("input.txt", text, bytes, "", Metadata.EMPTY);
    return SharedAnnotator.get().annotate(new Cleaner().clean(document));
  }

  /** Returns a file of a case. */
  public static String read(Path folder, String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
