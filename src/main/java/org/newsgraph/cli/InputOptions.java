package org.newsgraph.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.rdf.Iris;
import org.newsgraph.source.JsonFields;
import org.newsgraph.source.ReadOptions;
import org.newsgraph.store.Store;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options of the commands that read documents. */
final class InputOptions {

  /** A text lies in memory in several forms, each within the bounds of an array. */
  private static final int LARGEST_MEGABYTES = 500;

  @Option(
      names = "--encoding",
      paramLabel = "CHARSET",
      converter = CharsetConverter.class,
      description = "Encoding of text files (default: UTF-8).")
  private Charset encoding;

  @Option(
      names = "--max-size",
      paramLabel = "MB",
      defaultValue = "5",
      description =
          "Size of the largest document that is read, in megabytes (default: ${DEFAULT-VALUE}).")
  private int maxMegabytes;

  @Option(
      names = "--json-field",
      paramLabel = "ROLE=FIELD",
      split = ",",
      description = {
        "Field of JSON lines that tells the text, title, publisher, author, published, url,",
        "language, retrieved or id: text=story.body,title=head. By default common names are sought."
      })
  private Map<String, String> jsonFields = Map.of();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Documents converted at the same time (default: number of cores).")
  private Integer threads;

  // The launcher reads it: the JVM that runs this has its heap already.
  @Option(
      names = "--heap",
      paramLabel = "SIZE",
      description =
          "Memory of the program, as 900m or 8g (default: $NEWSGRAPH_HEAP, else 4g; only with the"
              + " launcher).")
  private String heap;

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "Time that one document may take (default: ${DEFAULT-VALUE}).")
  private int seconds;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = {
        "What all data IRIs start with (default: what the store was made with, "
            + Iris.DEFAULT_BASE
            + " for a new one)."
      })
  private String base;

  /**
   * Makes sure that the options have a meaning, before anything is made on disk.
   *
   * @throws NewsgraphException USAGE if one has none
   */
  void check() {
    readOptions();
    threads();
    timeLimit();
  }

  ReadOptions readOptions() {
    if (maxMegabytes < 1 || maxMegabytes > LARGEST_MEGABYTES) {
      throw new NewsgraphException(
          ErrorCode.USAGE, "--max-size", "must be 1 to " + LARGEST_MEGABYTES);
    }
    ReadOptions options = ReadOptions.DEFAULT.withMaxBytes(maxMegabytes * 1024L * 1024L);
    options = options.withFields(fields());
    return encoding == null ? options : options.withCharset(encoding);
  }

  private JsonFields fields() {
    JsonFields out = JsonFields.DEFAULT;
    try {
      for (Map.Entry<String, String> field : jsonFields.entrySet()) {
        out = out.with(field.getKey(), field.getValue());
      }
      return out;
    } catch (IllegalArgumentException e) {
      throw new NewsgraphException(ErrorCode.USAGE, "--json-field", e.getMessage(), e);
    }
  }

  int threads() {
    int count = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    if (count < 1) {
      throw new NewsgraphException(ErrorCode.USAGE, "--threads", "must be 1 or more");
    }
    return count;
  }

  Duration timeLimit() {
    if (seconds < 1) {
      throw new NewsgraphException(ErrorCode.USAGE, "--time-limit", "must be 1 or more");
    }
    return Duration.ofSeconds(seconds);
  }

  /** Returns the base of IRIs that no store decides. */
  String base() {
    return base == null ? Iris.DEFAULT_BASE : base;
  }

  /**
   * Opens the store in a folder, making it when there is none.
   *
   * @throws NewsgraphException USAGE if it was made with another base than the one that was given
   */
  Store store(Path directory) {
    return base == null ? Store.create(directory) : Store.create(directory, base);
  }

  /** Names an encoding that does not exist as wrong usage. */
  static final class CharsetConverter implements ITypeConverter<Charset> {
    @Override
    public Charset convert(String name) {
      try {
        Charset charset = Charset.forName(name);
        // one that guesses tells no way back from characters to bytes
        if (charset.canEncode()) {
          return charset;
        }
        throw new TypeConversionException("texts cannot be traced to bytes in " + name);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException("no such encoding: " + name);
      }
    }
  }
}
