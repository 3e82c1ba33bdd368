package org.newsgraph.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.newsgraph.hostile.Program.Said;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.pipeline.ExtractionForm;
import org.newsgraph.pipeline.Fingerprint;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.Sample;

/**
 * A store that hostile inputs must leave as it is, with the document that it was built from. What a
 * language model would have read from that is invented, so that none need be loaded.
 */
final class StoredNews {

  /** The name of the only document. */
  static final String FILE = "north/report one.txt";

  private static final String PART = "part-00000.extractions.jsonl.gz";

  private final Path folder;

  private StoredNews(Path folder) {
    this.folder = folder;
  }

  /** Builds the store from extractions, with the real program. */
  static StoredNews build(Path folder) throws IOException {
    StoredNews news = new StoredNews(folder);
    Path article = news.articles().resolve(FILE);
    Files.createDirectories(article.getParent());
    Files.writeString(article, Sample.FIRST);
    Path extracted = Files.createDirectories(folder.resolve("extracted"));
    Files.write(extracted.resolve(PART), Bytes.gzip(Bytes.of(line() + "\n")));
    Said said =
        Program.run("build", "--extractions", extracted.toString(), "--db", news.db().toString());
    assertThat(said.code()).as(said.err()).isZero();
    return news;
  }

  /** Returns the line of extractions of the document. */
  static String line() {
    ExtractedDocument sample = Sample.first();
    return new ExtractionForm(Fingerprint.ofProgram().reading(), sample).toJson().toString();
  }

  Path db() {
    return folder.resolve("db");
  }

  /** Returns the folder of the document. */
  Path articles() {
    return folder.resolve("articles");
  }

  /** Returns all quads but those of the record of builds. */
  List<String> facts() {
    Said said = Program.run("export", "--db", db().toString());
    assertThat(said.code()).as(said.err()).isZero();
    String build = "<" + Iris.DEFAULT_BASE + "graph/build> .";
    return said.out().lines().filter(line -> !line.endsWith(build)).toList();
  }
}
