package org.newsgraph.source;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.model.ByteIndex;
import org.newsgraph.model.DerivedBytes;
import org.newsgraph.model.Document;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Origin;
import org.newsgraph.source.html.HtmlPage;
import org.newsgraph.source.html.PageMetadata;

/** Makes the document of a web page, whatever file it lies in. */
final class HtmlDocument {

  private HtmlDocument() {}

  /**
   * Returns the document of a page, with what is odd about it.
   *
   * @param file its name
   * @param payload the bytes of the page
   * @param charset their encoding
   * @param origin where they lie
   * @param sha256 hash of the file or record
   * @param place the file, for messages
   */
  static Stream<ReadResult> read(
      String file, byte[] payload, Charset charset, Origin origin, String sha256, String place) {
    TextDecoder.Decoded decoded = TextDecoder.decode(payload, charset, place);
    TextDecoder.checkTraceable(
        ByteIndex.of(decoded.text(), decoded.charset()), decoded, payload, place);
    HtmlPage page = page(decoded.text(), place);
    DerivedBytes.Builder text = page.article(decoded.charset(), origin.payload());
    if (text.isBlank()) {
      throw new NewsgraphException(
          ErrorCode.SOURCE_EMPTY, place, "the page holds no text of an article");
    }
    PageMetadata told = PageMetadata.of(page);
    Document document =
        Document.of(file, text.text(), text.build(), origin, sha256, metadata(told.roles()));
    return Stream.concat(
        oddities(told, file, place).stream(), Stream.of(new ReadResult.Loaded(document)));
  }

  private static HtmlPage page(String source, String place) {
    HtmlPage page = new HtmlPage(source);
    if (page.tags() > HtmlPage.MOST_TAGS) {
      throw new NewsgraphException(
          ErrorCode.SOURCE_INVALID,
          place,
          "the page has "
              + page.tags()
              + " tags; one of more than "
              + HtmlPage.MOST_TAGS
              + " is not read");
    }
    return page;
  }

  private static Metadata metadata(Map<String, String> roles) {
    return new Metadata(
        roles.get("title"),
        roles.get("publisher"),
        roles.get("author"),
        Optional.ofNullable(roles.get("published")).flatMap(DayText::read).orElse(null),
        roles.get("url"),
        roles.get("language"),
        null);
  }

  private static List<ReadResult> oddities(PageMetadata told, String file, String place) {
    List<ReadResult> out = new ArrayList<>();
    if (told.broken() > 0) {
      out.add(
          new ReadResult.Noted(
              file, place + ": " + told.broken() + " JSON-LD scripts cannot be read, left out"));
    }
    String day = told.roles().get("published");
    if (day != null && DayText.read(day).isEmpty()) {
      out.add(new ReadResult.Noted(file, place + ": " + DayText.odd(day)));
    }
    return out;
  }
}
