package org.newsgraph.hostile;

import static org.newsgraph.model.ErrorCode.SOURCE_BINARY;
import static org.newsgraph.model.ErrorCode.SOURCE_EMPTY;
import static org.newsgraph.model.ErrorCode.SOURCE_ENCODING;
import static org.newsgraph.model.ErrorCode.SOURCE_INVALID;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.newsgraph.model.ErrorCode;

/** Web pages: entities, depth, encodings that lie, and metadata that bite. */
final class HtmlInputs {

  private static final String FILE = "a.html";
  private static final String ARTICLE =
      "<article><p>Rebels attacked the town of Velmar on Monday, the mayor said, and left"
          + " it.</p><p>Two soldiers were killed, and three wounded, in the attack on"
          + " Velmar.</p></article>";

  private HtmlInputs() {}

  static List<HostileDocument> all() {
    DocumentList list = new DocumentList("html");
    refused(list);
    encodings(list);
    entities(list);
    markup(list);
    metadata(list);
    return list.all();
  }

  private static void refused(
      DocumentList list, String name, String rawBytes, ErrorCode code, String message) {
    list.failed(name, FILE, Bytes.raw(rawBytes), code, message);
  }

  private static void refused(DocumentList list) {
    refused(list, "no-byte", "", SOURCE_EMPTY, "no text of an article");
    refused(list, "only-tags", "<html><body><div></div>", SOURCE_EMPTY, "no text of an article");
    refused(list, "only-a-script", "<script>alert('x')</script>", SOURCE_EMPTY, "no text");
    refused(list, "only-navigation", "<nav>Home</nav><footer>x</footer>", SOURCE_EMPTY, "no text");
    refused(list, "an-open-comment", "<!-- " + ARTICLE, SOURCE_EMPTY, "no text");
    refused(list, "a-frameset", "<frameset><frame src=x></frameset>", SOURCE_EMPTY, "no text");
    refused(list, "nul", "<p>Rebels\0 attacked</p>", SOURCE_BINARY, "NUL");
    refused(list, "a-pdf", "%PDF-1.4 <p>x", SOURCE_BINARY, "a PDF document");
    refused(list, "60000-tags", "<b>".repeat(60_000) + ARTICLE, SOURCE_INVALID, "is not read");
  }

  private static void encodings(DocumentList list) {
    refused(
        list, "unknown-charset", "<meta charset=klingon>" + ARTICLE, SOURCE_ENCODING, "klingon");
    refused(list, "utf-7", "<meta charset=utf-7>+ADw-" + ARTICLE, SOURCE_ENCODING, "utf-7");
    refused(list, "a-charset-that-is-no-name", "<meta charset='..'>x", SOURCE_ENCODING, "..");
    refused(
        list,
        "a-charset-that-lies",
        "<meta charset=utf-8><p>the caf\u00E9" + ARTICLE,
        SOURCE_ENCODING,
        "not valid UTF-8");
    stored(
        list,
        "a-charset-with-a-state",
        "<meta charset=iso-2022-jp><p>\u001B$B!!\u001B(B" + ARTICLE);
    stored(list, "utf-16-said-in-ascii", "<meta charset=utf-16>" + ARTICLE);
    stored(list, "two-charsets", "<meta charset=utf-8><meta charset=klingon>" + ARTICLE);
    byte[] wide = ("\uFEFF<p>" + ARTICLE).getBytes(StandardCharsets.UTF_16LE);
    list.file("utf-16-with-mark", FILE, wide, Fate.stored(FILE));
    byte[] unmarked = ARTICLE.getBytes(StandardCharsets.UTF_16BE);
    list.failed("utf-16-without-mark", FILE, unmarked, SOURCE_BINARY, "NUL");
    byte[] cut = Bytes.cut(wide, 1);
    list.failed("utf-16-cut", FILE, cut, SOURCE_ENCODING, "not valid UTF-16LE");
    byte[] half = Bytes.join(wide, new byte[] {0, (byte) 0xD8, 'a', 0});
    list.failed("utf-16-half-a-pair", FILE, half, SOURCE_ENCODING, "not valid UTF-16LE");
  }

  private static void stored(DocumentList list, String name, String html) {
    list.stored(name, FILE, html);
  }

  private static void entities(DocumentList list) {
    stored(
        list,
        "external-entity",
        "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><p>&x;</p>" + ARTICLE);
    stored(
        list,
        "parameter-entity",
        "<!DOCTYPE html [<!ENTITY % x SYSTEM \"http://127.0.0.1:9/x\"> %x;]>" + ARTICLE);
    stored(list, "a-billion-laughs", laughs() + "<p>&l9;</p>" + ARTICLE);
    stored(
        list, "forbidden-references", "<p>&#0;&#xD800;&#x110000;&#99999999999;&#-1;</p>" + ARTICLE);
    stored(list, "unfinished-references", "<p>&amp &lt&#x &#; &notit; &;</p>" + ARTICLE);
    stored(list, "ampersands", "<p>" + "&".repeat(5_000) + "</p>" + ARTICLE);
    stored(list, "processing-instructions", "<?xml version='1.0'?><?php system('x') ?>" + ARTICLE);
    stored(list, "character-data", "<p><![CDATA[<b>x</b>]]></p>" + ARTICLE);
  }

  private static String laughs() {
    StringBuilder out = new StringBuilder("<!DOCTYPE html [<!ENTITY l0 'ha'>");
    for (int i = 1; i < 10; i++) {
      out.append("<!ENTITY l" + i + " '" + ("&l" + (i - 1) + ";").repeat(10) + "'>");
    }
    return out.append("]>").toString();
  }

  private static void markup(DocumentList list) {
    int n = 1_000;
    stored(list, "deep-elements", "<div>".repeat(n) + ARTICLE);
    stored(list, "open-formats", "<b><p>".repeat(500) + ARTICLE);
    stored(list, "nested-links", "<a href=x>".repeat(n) + "</a>".repeat(n) + ARTICLE);
    stored(list, "nested-tables", "<table><tr><td>".repeat(300) + ARTICLE);
    stored(list, "many-attributes", "<p " + attributes() + ">x</p>" + ARTICLE);
    stored(list, "a-huge-attribute", "<p title='" + "x".repeat(300_000) + "'>x</p>" + ARTICLE);
    stored(list, "a-huge-tag-name", "<" + "x".repeat(50_000) + ">" + ARTICLE);
    stored(
        list,
        "an-inner-document",
        "<iframe srcdoc='<p>x'></iframe><object data=x></object>" + ARTICLE);
    stored(list, "handlers", "<p onclick=alert(1) style='x:expression(1)'>x</p>" + ARTICLE);
    stored(list, "foreign-elements", "<svg><script>1</script></svg><math></math>" + ARTICLE);
    stored(list, "conditional-comments", "<!--[if IE]><p>x<![endif]-->" + ARTICLE);
    stored(list, "plain-text-element", ARTICLE + "<plaintext></article></html>");
    stored(list, "bidirectional-override", "<p>&#x202E;&#x2066;</p>" + ARTICLE);
  }

  private static String attributes() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      out.append('a').append(i).append("=1 ");
    }
    return out.toString();
  }

  private static void metadata(DocumentList list) {
    String script = "<script type='application/ld+json'>";
    noted(list, "broken-linked-data", script + "{\"@type\": </script>", "cannot be read");
    noted(list, "deep-linked-data", script + "[".repeat(100_000) + "</script>", "cannot be read");
    noted(
        list,
        "large-linked-data",
        script + "\"" + "x".repeat(1_100_000) + "\"</script>",
        "cannot be read");
    noted(list, "no-day", meta("article:published_time", "2021-02-30"), "2021-02-30");
    noted(list, "a-day-far-away", meta("article:published_time", "+999999999-12-31"), "+999999999");
    stored(
        list,
        "remote-context",
        script
            + "{\"@context\": \"http://127.0.0.1:9/x\", \"@type\": \"NewsArticle\","
            + " \"headline\": \"Attack\"}</script>"
            + ARTICLE);
    noted(
        list,
        "half-a-pair-in-linked-data",
        script + "{\"@type\": \"NewsArticle\", \"headline\": \"x\\ud800\"}</script>",
        "cannot be read");
    stored(list, "an-address-of-script", "<link rel=canonical href='javascript:1'>" + ARTICLE);
    stored(list, "an-address-of-lines", "<link rel=canonical href='http://x/\r\nA: b'>" + ARTICLE);
    stored(list, "a-language-of-markup", "<html lang='\"><script>'>" + ARTICLE);
    stored(list, "a-title-of-markup", "<title></title><script></title>" + "</script>" + ARTICLE);
    stored(list, "another-base", "<base href='http://x.example/'><a href=y>z</a>" + ARTICLE);
  }

  private static String meta(String property, String content) {
    return "<meta property='" + property + "' content='" + content + "'>";
  }

  private static void noted(DocumentList list, String name, String head, String message) {
    list.file(name, FILE, Bytes.of(head + ARTICLE), Fate.noted(FILE, message), Fate.stored(FILE));
  }
}
