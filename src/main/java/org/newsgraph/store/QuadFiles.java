package org.newsgraph.store;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.system.AsyncParser;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Reasons;

/**
 * Reads quads from files: N-Quads, TriG, N-Triples and Turtle by the extension of their names, each
 * also compressed ({@code .gz}); or N-Quads from standard input.
 */
public final class QuadFiles implements QuadSource {

  /** Stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  private static final Set<Lang> KNOWN = Set.of(Lang.NQUADS, Lang.TRIG, Lang.NTRIPLES, Lang.TURTLE);

  /** Small, since some blocks wait in memory for what stores them. */
  private static final int BLOCK = 20_000;

  private static final int BUFFER = 1 << 16;

  private final List<String> names;
  private final GraphNames graphs;
  private final String base;
  private final LongConsumer progress;

  /**
   * Makes a reader; reads nothing yet.
   *
   * @param names files, or {@link #STANDARD_INPUT}
   * @param graphs the graphs of the statements
   * @param base for relative IRIs in TriG and Turtle
   * @param progress hears of the bytes of the files as they are read
   */
  public QuadFiles(List<String> names, GraphNames graphs, String base, LongConsumer progress) {
    this.names = List.copyOf(names);
    this.graphs = graphs;
    this.base = base;
    this.progress = progress;
  }

  /**
   * Makes sure that all files are there and have a format that is known.
   *
   * @return their bytes together; 0 for standard input
   * @throws NewsgraphException SOURCE_UNREADABLE if one is not there, USAGE if the format of one is
   *     not known
   */
  public static long check(List<String> names) {
    long bytes = 0;
    for (String name : names) {
      lang(name);
      try {
        bytes += name.equals(STANDARD_INPUT) ? 0 : Files.size(Path.of(name));
      } catch (IOException e) {
        throw unreadable(name, "there is no such file", e);
      }
    }
    return bytes;
  }

  private static Lang lang(String name) {
    Lang lang = name.equals(STANDARD_INPUT) ? Lang.NQUADS : RDFLanguages.pathnameToLang(name);
    if (lang == null || !KNOWN.contains(lang)) {
      throw new NewsgraphException(
          ErrorCode.USAGE, name, "the name must end in .nq, .trig, .nt or .ttl, or that and .gz");
    }
    return lang;
  }

  /**
   * {@inheritDoc}
   *
   * @throws NewsgraphException SOURCE_UNREADABLE if a file cannot be read, DATA_INVALID with file,
   *     line and column if it is not written as its format demands
   */
  @Override
  public void sendTo(Consumer<Quad> sink) {
    names.forEach(name -> send(name, sink));
  }

  private void send(String name, Consumer<Quad> sink) {
    String place = name.equals(STANDARD_INPUT) ? "standard input" : name;
    try (CheckedText in = new CheckedText(open(name), place)) {
      RDFParserBuilder parser =
          RDFParser.source(in).lang(lang(name)).base(base).errorHandler(new SyntaxErrors(place));
      try (Stream<Quad> quads = AsyncParser.of(parser).setChunkSize(BLOCK).streamQuads()) {
        quads.map(quad -> graphs.place(quad, place)).forEach(sink);
      } catch (RuntimeException e) {
        // what is wrong with the bytes is told before what the parser makes of it
        in.requireSound();
        throw e.getCause() instanceof StackOverflowError deep ? tooDeep(place, deep) : e;
      }
      in.requireSound();
    } catch (IOException e) {
      throw unreadable(place, Reasons.of(e), e);
    }
  }

  private static NewsgraphException tooDeep(String place, StackOverflowError cause) {
    return new NewsgraphException(
        ErrorCode.DATA_INVALID, place, "terms are nested too deeply", cause);
  }

  private InputStream open(String name) throws IOException {
    if (name.equals(STANDARD_INPUT)) {
      return new Counted(System.in);
    }
    InputStream file = new BufferedInputStream(new Counted(Files.newInputStream(Path.of(name))));
    return name.endsWith(".gz") ? new GZIPInputStream(file, BUFFER) : file;
  }

  private static NewsgraphException unreadable(String name, String reason, Exception cause) {
    return new NewsgraphException(ErrorCode.SOURCE_UNREADABLE, name, reason, cause);
  }

  /** Tells how much was read. */
  private final class Counted extends FilterInputStream {

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      progress.accept(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      progress.accept(Math.max(0, read));
      return read;
    }
  }
}
