package org.newsgraph.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.newsgraph.testing.WarcFile;

/** Writes the inputs that a fuzzer begins with. */
public final class Seeds {

  private static final String SEPARATOR = "\u001D\u001D";
  private static final String TEXT =
      "Rebels left the town of Marlo on Friday. “They left at noon,” said Ada Lindqvist \uD83D\uDE80.";
  private static final String SIDECAR =
      "{\"title\":\"A\",\"publisher\":\"B\",\"author\":\"C\",\"published\":\"2021-07-31T10:00:00Z\","
          + "\"url\":\"https://a.example/\",\"language\":\"en\",\"retrieved\":\"x\",\"more\":1}";
  private static final String PAGE =
      "<!doctype html><html lang=en><head><meta charset=utf-8><title>Marlo &amp; Esk</title>"
          + "<meta property='og:title' content='T'><link rel=canonical href='https://a.example/b'>"
          + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"H\","
          + "\"author\":[{\"name\":\"A\"}],\"datePublished\":\"2021-07-31\"}</script></head><body>"
          + "<nav><a href=x>y</a></nav><article itemprop='articleBody'><h1>Head&shy;line</h1><p>"
          + TEXT
          + " &#8220;&eacute;&rdquo; &copy2021 &NotEqualTilde; a<br>b</p><blockquote><p>post</p>— Ada (@ada) "
          + "<a href=z>July 6, 2021</a></blockquote><pre> x\n y</pre><ul><li>one<li>two</ul></article></body>";
  private static final String LINE =
      "{\"id\":\"a1\",\"text\":\"He said \\\"no\\\" \\u00e9\\ud83d\\ude80\\n\\tto é\",\"title\":\"T\","
          + "\"date\":\"Sat, 31 Jul 2021 10:00:00 GMT\",\"authors\":[{\"name\":\"A\"},{\"name\":\"B\"}],"
          + "\"source\":{\"name\":\"S\"}}";

  private Seeds() {}

  /**
   * Writes the inputs.
   *
   * @param arguments the name of a target and the folder
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    switch (arguments[0]) {
      case "reading" -> reading(folder);
      case "text" -> text(folder);
      case "server" -> server(folder);
      default -> throw new IllegalArgumentException("no target " + arguments[0]);
    }
  }

  private static void reading(Path folder) throws IOException {
    write(folder, "txt", 0, 0, TEXT.getBytes(UTF_8));
    write(folder, "txt-sidecar", 0, 0x80, (TEXT + SEPARATOR + SIDECAR).getBytes(UTF_8));
    for (int i = 1; i < 6; i++) {
      Charset charset =
          Charset.forName(
              new String[] {"UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252", "GB18030"}[i - 1]);
      write(folder, "txt-" + charset, 0, i, TEXT.getBytes(charset));
    }
    write(folder, "html", 1, 0, PAGE.getBytes(UTF_8));
    write(folder, "html-windows", 1, 4, PAGE.replace("utf-8", "latin1").getBytes(UTF_8));
    write(folder, "jsonl", 2, 0, (LINE + "\n\n" + LINE.replace("a1", "a2")).getBytes(UTF_8));
    write(folder, "jsonl-sidecar", 2, 0x80, (LINE + "\n" + SEPARATOR + SIDECAR).getBytes(UTF_8));
    write(folder, "jsonl-gz", 3, 0x20, (LINE + "\n" + SEPARATOR + LINE).getBytes(UTF_8));
    WarcFile archive = new WarcFile(false);
    archive.response("1", "200 OK\r\nContent-Type: text/html", PAGE.getBytes(UTF_8));
    archive.record("resource", "2", "text/plain", TEXT.getBytes(UTF_8));
    write(folder, "warc", 4, 0, archive.bytes());
    String built =
        "200 OK\r\nContent-Type: text/html; charset=utf-8"
            + SEPARATOR
            + PAGE
            + SEPARATOR
            + "200 OK\r\nContent-Type: text/plain"
            + SEPARATOR
            + TEXT;
    write(folder, "warc-built", 6, 0, built.getBytes(UTF_8));
    write(folder, "warc-built-gz", 6, 0x20, built.getBytes(UTF_8));
  }

  private static void text(Path folder) throws IOException {
    byte[] news = (TEXT.replaceAll("[^ -~]", "") + "\n\n").getBytes(UTF_8);
    byte[] choices = SEPARATOR.getBytes(UTF_8);
    for (int i = 0; i < 16; i++) {
      byte[] input = new byte[news.length + 24 + choices.length + 24];
      System.arraycopy(news, 0, input, 0, news.length);
      for (int k = 0; k < 24; k++) {
        input[news.length + k] = (byte) (0x80 | 37 * k + 8 * i);
        input[news.length + 24 + choices.length + k] = (byte) (29 * k + 16 * i);
      }
      System.arraycopy(choices, 0, input, news.length + 24, choices.length);
      write(folder, "text-" + i, i == 15 ? 0xC0 : 0, i, input);
    }
  }

  private static void server(Path folder) throws IOException {
    for (int form = 0; form <= RequestText.FORMS.size(); form++) {
      String value = form >= 2 && form <= 5 ? "SELECT * { ?s ?p ?o } LIMIT 3" : "bridge";
      String parts = String.join(SEPARATOR, value, "json", "2", "2031-05-04");
      write(folder, "request-" + form, form, form % 8, parts.getBytes(UTF_8));
    }
  }

  private static void write(Path folder, String name, int kind, int flags, byte[] content)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(kind);
    out.write(flags);
    out.write(content);
    Files.write(folder.resolve(name), out.toByteArray());
  }
}
