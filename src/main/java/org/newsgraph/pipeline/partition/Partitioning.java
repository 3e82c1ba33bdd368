package org.newsgraph.pipeline.partition;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Outcome;
import org.newsgraph.model.Reasons;
import org.newsgraph.model.Sha256;
import org.newsgraph.pipeline.Fingerprint;
import org.newsgraph.source.ReadOptions;
import org.newsgraph.source.ReadResult;
import org.newsgraph.source.SourceListing;
import org.newsgraph.source.SourceReader;

/**
 * A collection of documents cut into partitions, in a folder that tells which of them are done. A
 * run that was stopped goes on where it was: what is done is not done again.
 */
public final class Partitioning {

  private static final Pattern OWN =
      Pattern.compile("part-\\d{5,}\\.(inputs|outcomes|extractions)\\.jsonl(\\.gz)?|.*\\.part");

  private final Path folder;
  private final ReadOptions options;
  private final SourceListing listing;
  private Manifest manifest;

  /**
   * Lists the inputs; cuts nothing yet.
   *
   * @param folder where the partitions go; made if missing
   * @param inputs files and folders, as of {@link SourceReader#read(Collection)}
   * @param options how they are read
   */
  public Partitioning(Path folder, Collection<Path> inputs, ReadOptions options) {
    this.folder = folder;
    this.options = options;
    this.listing = new SourceReader(options).list(inputs);
  }

  /**
   * Cuts the collection, unless that was done before.
   *
   * @param wanted how many partitions there are at most; empty for as many as before, or as suit
   * @param workers how many are converted at a time
   * @param anew whether what was done before is thrown away
   * @throws NewsgraphException USAGE if it was cut before, and the inputs or the options were
   *     others; DATA_INVALID if another version of the program cut it; STORE_FAILED if the folder
   *     cannot be written
   */
  public void cut(OptionalInt wanted, int workers, boolean anew) {
    Path file = folder.resolve(PartitionNames.MANIFEST);
    Manifest before = !anew && Files.exists(file) ? Manifest.read(file) : null;
    int asked =
        wanted.orElseGet(
            () -> before == null ? Cut.usual(listing.files(), workers) : before.asked());
    List<List<Slice>> partitions = Cut.of(listing.files(), asked);
    manifest = manifest(asked, partitions);
    if (before == null) {
      begin(partitions);
    } else {
      requireSame(before);
    }
  }

  private Manifest manifest(int asked, List<List<Slice>> partitions) {
    MessageDigest hash = Sha256.digest();
    partitions.forEach(p -> hash.update(lines(p.stream().map(Slice::toJson))));
    hash.update(others());
    return new Manifest(
        Fingerprint.ofProgram().reading(),
        options.charset().name(),
        options.maxBytes(),
        options.fields().names(),
        asked,
        partitions.size(),
        HexFormat.of().formatHex(hash.digest()));
  }

  private byte[] others() {
    return lines(listing.others().stream().map(Partitioning::outcome).map(OutcomeForm::toJson));
  }

  private static Outcome outcome(ReadResult other) {
    if (other instanceof ReadResult.Skipped skipped) {
      return new Outcome.Skipped(skipped.file(), skipped.reason());
    }
    if (other instanceof ReadResult.Noted noted) {
      return new Outcome.Noted(noted.file(), noted.message());
    }
    return new Outcome.Failed(other.file(), ((ReadResult.Failed) other).error());
  }

  private static byte[] lines(Stream<ObjectNode> objects) {
    return objects
        .map(o -> o + "\n")
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  private void begin(List<List<Slice>> partitions) {
    try {
      Files.createDirectories(folder);
      Files.deleteIfExists(folder.resolve(PartitionNames.MANIFEST));
      try (Stream<Path> all = Files.list(folder)) {
        for (Path file :
            all.filter(f -> OWN.matcher(f.getFileName().toString()).matches()).toList()) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new NewsgraphException(
          ErrorCode.STORE_FAILED, folder.toString(), "cannot be made ready: " + Reasons.of(e), e);
    }
    for (int i = 0; i < partitions.size(); i++) {
      byte[] lines = lines(partitions.get(i).stream().map(Slice::toJson));
      PartFile.write(folder.resolve(PartitionNames.inputs(i)), lines);
    }
    PartFile.write(folder.resolve(PartitionNames.LISTING), others());
    // Last, so that a folder with a manifest is whole.
    PartFile.write(folder.resolve(PartitionNames.MANIFEST), manifest.bytes());
  }

  private void requireSame(Manifest before) {
    if (!manifest.fingerprint().equals(before.fingerprint())) {
      throw new NewsgraphException(
          ErrorCode.DATA_INVALID,
          folder.toString(),
          "begun by another version of newsgraph; --anew begins again");
    }
    if (!manifest.equals(before)) {
      String what = manifest.listing().equals(before.listing()) ? "options" : "inputs";
      throw new NewsgraphException(
          ErrorCode.USAGE,
          folder.toString(),
          "the " + what + " are others than when it was begun; --anew begins again");
    }
  }

  /** Returns how many partitions there are. */
  public int count() {
    return manifest.partitions();
  }

  /** Returns the numbers of those that are not done. */
  public List<Integer> open() {
    return IntStream.range(0, count())
        .filter(i -> !Files.exists(folder.resolve(PartitionNames.extractions(i))))
        .boxed()
        .toList();
  }
}
