package org.newsgraph.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.testing.RealBuild;
import org.newsgraph.testing.WarcFile;

/** The same article tells the same, whatever file it lies in. */
final class FormatsTest {

  private static final String FIRST =
      "Rebels attacked the market of \u201COld\u201D Herat on 3 May, killing 12 people and wounding 30, police said.";
  private static final String SECOND =
      "Governor Ilse Varn told Reuters: \u201CWe will hold Herat.\u201D She spoke on Tuesday.";

  @TempDir private Path folder;

  private List<String> facts(String file, String content) throws IOException {
    return facts(file, content.getBytes(UTF_8));
  }

  /** Returns what is said in the merged graph; of a record, as if it were a file. */
  private List<String> facts(String file, byte[] content) throws IOException {
    Path input = Files.createDirectory(folder.resolve("in-" + file)).resolve(file);
    Files.write(input, content);
    if (file.endsWith(".txt")) {
      Files.writeString(
          input.resolveSibling("story.meta.json"),
          "{\"published\": \"2031-05-04\", \"publisher\": \"Nordblad\", \"title\": \"Herat\"}");
    }
    RealBuild build = new RealBuild(folder.resolve("db-" + file));
    build.run(input);
    List<String> merged =
        build.facts().stream()
            .filter(line -> line.endsWith("graph/merged> ."))
            .map(line -> line.replace("story/1", "story"))
            .map(line -> line.replaceAll("(story|1)-[0-9a-f]{6}-", "story-"))
            .sorted()
            .toList();
    assertThat(merged).anyMatch(line -> line.contains("Killing")).hasSizeGreaterThan(20);
    return merged;
  }

  @Test
  void text_json_page_and_archive_tell_the_same() throws IOException {
    List<String> text = facts("story.txt", FIRST + "\n\n" + SECOND);
    assertThat(
            facts(
                "story.jsonl",
                "{\"source\": {\"name\": \"Nordblad\"}, \"date\": \"2031-05-04\", \"title\": \"Herat\","
                    + " \"body\": \""
                    + FIRST.replace("\u201C", "\\u201c")
                    + "\\n\\n"
                    + SECOND
                    + "\"}\n"))
        .isEqualTo(text);
    String page =
        "<meta charset=utf-8><title>Herat</title><meta property=og:site_name content=Nordblad>"
            + "<meta name=date content=2031-05-04><nav>News</nav><div><p>"
            + FIRST.replace("\u201C", "&ldquo;").replace("Herat", "<b>Herat</b>")
            + "</p>\n<script>no()</script><p>"
            + SECOND
            + "</p></div>";
    assertThat(facts("story.html", page)).isEqualTo(text);
    WarcFile archive =
        new WarcFile(true).response("1", "200 OK\r\nContent-Type: text/html", page.getBytes(UTF_8));
    assertThat(facts("story.warc.gz", archive.bytes())).isEqualTo(text);
  }
}
