package org.newsgraph.cli;

import java.nio.charset.Charset;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.source.ReadOptions;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options of the commands that read documents. */
final class InputOptions {

  @Option(
      names = "--encoding",
      paramLabel = "CHARSET",
      converter = CharsetConverter.class,
      description = "Encoding of text files (default: UTF-8).")
  private Charset encoding;

  @Option(
      names = "--max-size",
      paramLabel = "MB",
      description = "Size of the largest document that is read, in megabytes (default: 100).")
  private Integer maxMegabytes;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Documents converted at the same time (default: number of cores).")
  private Integer threads;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = "http://localhost:3030/",
      description = "What all data IRIs start with (default: ${DEFAULT-VALUE}).")
  private String base;

  ReadOptions readOptions() {
    ReadOptions options = ReadOptions.DEFAULT;
    if (encoding != null) {
      options = options.withCharset(encoding);
    }
    return maxMegabytes == null ? options : options.withMaxBytes(maxMegabytes * 1024L * 1024L);
  }

  int threads() {
    if (threads == null) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (threads < 1) {
      throw new NewsgraphException(ErrorCode.USAGE, "--threads", "must be 1 or more");
    }
    return threads;
  }

  String base() {
    return base;
  }

  /** Names an encoding that does not exist as wrong usage. */
  static final class CharsetConverter implements ITypeConverter<Charset> {
    @Override
    public Charset convert(String name) {
      try {
        return Charset.forName(name);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException("no such encoding: " + name);
      }
    }
  }
}
