package org.newsgraph.spark;

import java.nio.file.Path;
import java.time.Duration;
import org.apache.spark.api.java.function.Function;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.pipeline.partition.PartitionRun;

/**
 * Converts one partition, on whatever machine. Only texts and numbers travel.
 *
 * @param folder of the partitions
 * @param seconds that one document may take
 */
record PartitionTask(String folder, long seconds) implements Function<Integer, int[]> {

  /** Returns how many documents were converted, skipped, and failed. */
  @Override
  public int[] call(Integer partition) {
    try {
      Duration limit = Duration.ofSeconds(seconds);
      PartitionRun run = new PartitionRun(Path.of(folder), partition, limit);
      run.run(document -> Models.converter(limit).convert(document));
      return new int[] {run.converted(), run.skipped(), run.failed()};
    } catch (NewsgraphException e) {
      // Spark shows the message alone, which names neither place nor code.
      throw new IllegalStateException(e.describe(), e);
    }
  }
}
