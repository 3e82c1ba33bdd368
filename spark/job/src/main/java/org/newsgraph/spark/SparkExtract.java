package org.newsgraph.spark;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.pipeline.partition.Partitioning;
import org.newsgraph.source.JsonFields;
import org.newsgraph.source.ReadOptions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The Spark job: extracts what each document of a collection tells. */
@Command(
    name = "newsgraph-spark",
    mixinStandardHelpOptions = true,
    description = {
      "Reads documents on a Spark cluster and writes what was extracted from them.",
      "All machines must see INPUT and DIR at the same paths. A job that was stopped goes on where it",
      "was when it is started again. newsgraph build --extractions DIR takes in what it wrote."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  spark/submit --master 'local[2]' -- articles/ --out extracted",
      "  spark/submit --master yarn --executor-cores 8 --executor-memory 6g -- /nfs/archive --out /nfs/extracted",
      "",
      "Exit codes: 0 all partitions are done (documents that failed are counted), 2 wrong usage or other inputs",
      "  than before, 4 the folder cannot be written, 5 a partition failed, 6 another version of newsgraph."
    })
public final class SparkExtract implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Documents, or folders of them.")
  private List<Path> inputs;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Where the partitions go.")
  private Path out;

  @Option(
      names = "--partitions",
      paramLabel = "N",
      description = {
        "Partitions at most (default: of 16 MB each, and at least two for each core; as before, when",
        "a job goes on)."
      })
  private Integer partitions;

  @Option(
      names = "--anew",
      description = "Throw away what an earlier job wrote to DIR, and begin again.")
  private boolean anew;

  @Option(
      names = "--encoding",
      paramLabel = "CHARSET",
      defaultValue = "UTF-8",
      description = "Encoding of text files (default: ${DEFAULT-VALUE}).")
  private String encoding;

  @Option(
      names = "--max-size",
      paramLabel = "MB",
      defaultValue = "5",
      description = "Size of the largest document that is read (default: ${DEFAULT-VALUE} MB).")
  private int maxMegabytes;

  @Option(
      names = "--json-field",
      paramLabel = "ROLE=FIELD",
      split = ",",
      description = "Field of JSON lines that tells a role, as of newsgraph build.")
  private Map<String, String> jsonFields = Map.of();

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "Time that one document may take (default: ${DEFAULT-VALUE}).")
  private int seconds;

  /**
   * Runs the job and ends the process.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    int code =
        new CommandLine(new SparkExtract())
            .setExecutionExceptionHandler((e, command, parsed) -> failed(e))
            .execute(args);
    // A driver that runs in the cluster takes any exit for a failure.
    if (code != 0) {
      System.exit(code);
    }
  }

  @Override
  public Integer call() throws SparkException {
    ReadOptions options = readOptions();
    OptionalInt wanted = partitions == null ? OptionalInt.empty() : OptionalInt.of(partitions);
    requireAtLeastOne("--partitions", wanted.orElse(1));
    requireAtLeastOne("--time-limit", seconds);
    Partitioning partitioning = new Partitioning(out, inputs, options);
    SparkConf conf = new SparkConf().setIfMissing("spark.app.name", "newsgraph");
    try (JavaSparkContext spark = new JavaSparkContext(conf)) {
      partitioning.cut(wanted, spark.defaultParallelism(), anew);
      List<Integer> open = partitioning.open();
      long start = System.nanoTime();
      int[] counts = run(spark, open);
      report(partitioning.count(), open.size(), counts, (System.nanoTime() - start) / 1e9);
    }
    return 0;
  }

  private int[] run(JavaSparkContext spark, List<Integer> open) {
    int[] total = new int[3];
    if (!open.isEmpty()) {
      PartitionTask task = new PartitionTask(out.toAbsolutePath().toString(), seconds);
      for (int[] counts : spark.parallelize(open, open.size()).map(task).collect()) {
        for (int i = 0; i < total.length; i++) {
          total[i] += counts[i];
        }
      }
    }
    return total;
  }

  private static void report(int all, int done, int[] counts, double time) {
    System.out.printf(Locale.ROOT, "%-14s%10d%n", "partitions", all);
    System.out.printf(Locale.ROOT, "%-14s%10d%n", "done now", done);
    System.out.printf(Locale.ROOT, "%-14s%10d%n", "converted", counts[0]);
    System.out.printf(Locale.ROOT, "%-14s%10d%n", "skipped", counts[1]);
    System.out.printf(Locale.ROOT, "%-14s%10d%n", "failed", counts[2]);
    System.out.printf(Locale.ROOT, "%-14s%12.1f%n", "seconds", time);
  }

  private ReadOptions readOptions() {
    requireAtLeastOne("--max-size", maxMegabytes);
    try {
      JsonFields fields = JsonFields.DEFAULT;
      for (Map.Entry<String, String> field : jsonFields.entrySet()) {
        fields = fields.with(field.getKey(), field.getValue());
      }
      return ReadOptions.DEFAULT
          .withCharset(Charset.forName(encoding))
          .withMaxBytes(maxMegabytes * 1024L * 1024L)
          .withFields(fields);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new NewsgraphException(ErrorCode.USAGE, "--encoding", "no such encoding: " + encoding);
    } catch (IllegalArgumentException e) {
      throw new NewsgraphException(ErrorCode.USAGE, "--json-field", e.getMessage());
    }
  }

  private static void requireAtLeastOne(String option, int value) {
    if (value < 1) {
      throw new NewsgraphException(ErrorCode.USAGE, option, "must be 1 or more");
    }
  }

  /** Prints a failure as one line, and returns its exit code. */
  private static int failed(Exception e) throws Exception {
    if (e instanceof NewsgraphException known) {
      System.err.println("newsgraph: " + known.describe());
      return known.code().exitCode();
    }
    if (e instanceof SparkException) {
      // The message goes on with the stack of the task.
      System.err.println(
          "newsgraph: " + e.getMessage().lines().findFirst().orElse("the job failed"));
      return ErrorCode.SERVER_FAILED.exitCode();
    }
    throw e;
  }
}
