package org.newsgraph.source;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Opens what a file holds, decompressed, and keeps a bomb from being unpacked. */
public final class Content {

  /** News compresses to a fifth; gzip can make a thousandth of nothing but zeros. */
  static final int LARGEST_RATIO = 250;

  private static final long HARMLESS = 16L * 1024 * 1024;

  private Content() {}

  /** Opens a file as it lies on disk. */
  public static InputStream open(Path path) throws IOException {
    return new BufferedInputStream(Files.newInputStream(path), 1 << 16);
  }

  /**
   * Opens what a gzip file holds.
   *
   * @throws IOException if it is none; reading throws one if it is damaged, cut, or holds too much
   *     for its size
   */
  public static InputStream unzip(Path path) throws IOException {
    return unzip(path, 0);
  }

  /** Opens what a gzip stream holds that begins at a byte of a file. */
  static InputStream unzip(Path path, long first) throws IOException {
    Counting packed = new Counting(Files.newInputStream(path));
    try {
      packed.skipNBytes(first);
      return new Guarded(new GZIPInputStream(packed, 1 << 16), packed);
    } catch (IOException e) {
      packed.close();
      throw e;
    }
  }

  /** Counts what is read. */
  private static class Counting extends FilterInputStream {
    private long count;

    Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int got = super.read(buffer, from, length);
      count(Math.max(0, got));
      return got;
    }

    /** Hears how many bytes were read. */
    void count(int more) throws IOException {
      count += more;
    }
  }

  /** Stops when far more comes out than a text can be packed to. */
  private static final class Guarded extends Counting {
    private final Counting packed;

    Guarded(InputStream in, Counting packed) {
      super(in);
      this.packed = packed;
    }

    @Override
    void count(int more) throws IOException {
      super.count(more);
      long unpacked = super.count;
      if (unpacked > HARMLESS && unpacked / LARGEST_RATIO > packed.count) {
        throw new IOException(
            "it unpacks to more than "
                + LARGEST_RATIO
                + " times its size, which no text does; the rest is not read");
      }
    }
  }
}
