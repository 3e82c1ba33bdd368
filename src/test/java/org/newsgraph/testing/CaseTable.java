package org.newsgraph.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.Block;
import org.newsgraph.model.ByteIndex;
import org.newsgraph.model.CleanDocument;
import org.newsgraph.model.Document;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.Span;

/**
 * Tables of sentences with what is to be found in them: all {@code .tsv} files of a folder below
 * {@code src/test/resources/cases}. Columns: the text, sentences separated by {@code |}; the day of
 * writing, or {@code -}; what is expected, items separated by {@code ;}, or {@code -} for nothing.
 */
public final class CaseTable {

  private static final Path CASES = Path.of("src/test/resources/cases");

  private CaseTable() {}

  /**
   * One line of a table.
   *
   * @param place file and line
   * @param text the sentences, one in a line
   * @param anchor the day of writing, or {@code null}
   * @param expected what is to be found, in order
   */
  public record Case(String place, String text, LocalDate anchor, List<String> expected) {

    /** Returns the text with its real linguistic analysis. */
    public AnnotatedDocument annotated() {
      ByteIndex bytes = ByteIndex.of(text, StandardCharsets.UTF_8);
      Document document = Document.of("case.txt", text, bytes, "", Metadata.EMPTY);
      List<Block> blocks = new ArrayList<>();
      int start = 0;
      for (String line : text.split("\n")) {
        Span span = new Span(start, start + line.length());
        blocks.add(new Block(span, Block.Kind.PARAGRAPH, -1));
        start += line.length() + 1;
      }
      Metadata metadata = new Metadata(null, null, null, anchor, null, null, null);
      CleanDocument clean =
          new CleanDocument(document, metadata, anchor, blocks, List.of(), List.of(), List.of());
      return SharedAnnotator.get().annotate(clean);
    }

    @Override
    public String toString() {
      return place + " " + text.replace('\n', '|');
    }
  }

  /** Returns all cases of the folder's tables. */
  public static List<Case> in(String folder) {
    try (Stream<Path> files = Files.list(CASES.resolve(folder))) {
      return files
          .filter(f -> f.toString().endsWith(".tsv"))
          .sorted()
          .flatMap(CaseTable::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Case> read(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
          .filter(i -> !lines.get(i).isBlank() && !lines.get(i).startsWith("#"))
          .map(i -> parse(file.getFileName() + ":" + (i + 1), lines.get(i)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Case parse(String place, String line) {
    String[] cells = line.split("\t");
    if (cells.length != 3) {
      throw new IllegalArgumentException(place + " needs three columns: " + line);
    }
    LocalDate anchor = cells[1].equals("-") ? null : LocalDate.parse(cells[1]);
    List<String> expected =
        cells[2].equals("-")
            ? List.of()
            : Arrays.stream(cells[2].split(";")).map(String::strip).toList();
    return new Case(place, cells[0].replaceAll("\\s*\\|\\s*", "\n"), anchor, expected);
  }
}
