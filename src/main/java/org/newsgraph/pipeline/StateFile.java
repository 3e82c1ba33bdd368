package org.newsgraph.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Reasons;

/**
 * Keeps the state of the last build beside the store. It only saves work: without it, or with one
 * that does not fit, the next build looks at everything.
 */
final class StateFile {

  /** Changes with the form of the file. */
  private static final long FORM = 1;

  private final Path path;

  StateFile(Path path) {
    this.path = path;
  }

  /**
   * Returns the state that a program left.
   *
   * @param program fingerprint of the program that runs
   * @param generation number of the batch that the store holds
   * @return empty if there is none, it is broken, of another program, or of another batch
   */
  Optional<BuildState> read(String program, long generation) {
    CRC32C sum = new CRC32C();
    try (InputStream file = Files.newInputStream(path)) {
      long length = Files.size(path) - Long.BYTES;
      CheckedInputStream checked = new CheckedInputStream(new Limited(file, length), sum);
      BinaryInput in = new BinaryInput(checked);
      if (in.number() != FORM || !program.equals(in.text()) || in.number() != generation) {
        return Optional.empty();
      }
      BuildState state = (BuildState) new RecordForm(BuildState.class).read(in);
      long told = ByteBuffer.wrap(file.readNBytes(Long.BYTES)).getLong();
      return told == sum.getValue() ? Optional.of(state) : Optional.empty();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Ends before the sum that closes the file. */
  private static final class Limited extends InputStream {
    private final InputStream in;
    private long left;

    Limited(InputStream in, long left) {
      this.in = in;
      this.left = left;
    }

    @Override
    public int read() throws IOException {
      return left-- > 0 ? in.read() : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
      if (left <= 0) {
        return -1;
      }
      int read = in.read(bytes, from, (int) Math.min(count, left));
      left -= Math.max(0, read);
      return read;
    }
  }

  /** Lets the next build look at everything. */
  void forget() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw failed("removed", e);
    }
  }

  private NewsgraphException failed(String what, IOException e) {
    return new NewsgraphException(
        ErrorCode.STORE_FAILED, path.toString(), "cannot be " + what + ": " + Reasons.of(e), e);
  }

  /**
   * Keeps a state; an earlier one is replaced as a whole.
   *
   * @throws NewsgraphException STORE_FAILED if it cannot be written
   */
  void write(BuildState state) {
    CRC32C sum = new CRC32C();
    try {
      Path part = Files.createTempFile(path.getParent(), "build", ".part");
      try (OutputStream file = Files.newOutputStream(part)) {
        BinaryOutput out = new BinaryOutput(new CheckedOutputStream(file, sum));
        out.number(FORM);
        out.text(state.program());
        out.number(state.generation());
        new RecordForm(BuildState.class).write(out, state);
        out.flush();
        file.write(ByteBuffer.allocate(Long.BYTES).putLong(sum.getValue()).array());
      }
      Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw failed("written", e);
    }
  }
}
