package org.newsgraph.source;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.newsgraph.model.DerivedBytes;
import org.newsgraph.model.Document;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Origin;
import org.newsgraph.model.Reasons;
import org.newsgraph.model.Sha256;
import org.newsgraph.model.SourceName;
import org.newsgraph.source.html.HtmlCharset;

/** Makes documents of the records of a web archive. */
final class WarcPage {

  private static final String UUID = "urn:uuid:";
  private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

  private final SourceFile file;
  private final Metadata sidecar;
  private final ReadOptions options;

  WarcPage(SourceFile file, Metadata sidecar, ReadOptions options) {
    this.file = file;
    this.sidecar = sidecar;
    this.options = options;
  }

  /** A payload: how it is written, and why it is not read if it is not. */
  private record Payload(MediaType type, String refused) {}

  /**
   * Returns what becomes of a record.
   *
   * @param position where it, or its gzip member, begins in the file
   */
  Stream<ReadResult> read(WarcRecord record, long position, WarcCompression compression) {
    String name = Long.toString(position);
    String document = SourceName.of(file.file(), name);
    String place = file.path() + ":" + position;
    try {
      name = name(record, name);
      document = SourceName.of(file.file(), name);
      Payload payload = payload(record);
      if (payload.refused() != null) {
        return Stream.of(new ReadResult.Skipped(document, payload.refused()));
      }
      if (record.headers().first("WARC-Target-URI").isEmpty()) {
        throw malformed(place, "it does not tell of which page it is", null);
      }
      long length = record.body().size();
      if (length > options.maxBytes()) {
        throw new NewsgraphException(
            ErrorCode.SOURCE_TOO_LARGE,
            place,
            "the record has " + length + " bytes, the limit is " + options.maxBytes());
      }
      boolean compressed = compression == WarcCompression.GZIP;
      WarcBytes bytes = WarcBytes.read(file.path(), position, compressed, length, place);
      return document(record, name, payload.type(), bytes, place)
          .map(result -> with((WarcTargetRecord) record, result))
          .toList()
          .stream();
    } catch (NewsgraphException e) {
      return Stream.of(new ReadResult.Failed(document, e));
    } catch (IOException e) {
      return Stream.of(new ReadResult.Failed(document, malformed(place, Reasons.of(e), e)));
    } catch (RuntimeException e) {
      // whatever the header of a record holds, it must not end the run
      return Stream.of(
          new ReadResult.Failed(document, malformed(place, "its header cannot be understood", e)));
    }
  }

  private static NewsgraphException malformed(String place, String reason, Exception cause) {
    return new NewsgraphException(
        ErrorCode.SOURCE_INVALID, place, "the record is not well-formed: " + reason, cause);
  }

  private static String name(WarcRecord record, String otherwise) {
    String id = record.id() == null ? otherwise : record.id().toString();
    return id.startsWith(UUID) ? id.substring(UUID.length()) : id;
  }

  private static Payload payload(WarcRecord record) throws IOException {
    if (record instanceof WarcResource resource) {
      return of(resource.contentType());
    }
    if (!(record instanceof WarcResponse response)
        || !response.contentType().base().equals(MediaType.HTTP)) {
      return new Payload(null, "no page: a record of type " + record.type());
    }
    HttpResponse http = response.http();
    if (http.status() == 0) {
      throw new IOException("it holds no HTTP response");
    }
    if (http.status() != 200) {
      return new Payload(null, "no page: HTTP status " + http.status());
    }
    for (String header : Set.of("Content-Encoding", "Transfer-Encoding")) {
      Optional<String> coding =
          http.headers().first(header).filter(value -> !value.equalsIgnoreCase("identity"));
      if (coding.isPresent()) {
        return new Payload(
            null,
            "its words could not be traced to bytes of the record: " + header + " " + coding.get());
      }
    }
    return of(http.contentType());
  }

  private static Payload of(MediaType type) {
    String base = type.base().toString().toLowerCase(Locale.ROOT);
    boolean known = PAGES.contains(base) || base.equals(Origin.PLAIN_TEXT);
    return new Payload(type, known ? null : "no page: a payload of type " + base);
  }

  private Stream<ReadResult> document(
      WarcRecord record, String name, MediaType type, WarcBytes bytes, String place) {
    int from = bytes.payload(record instanceof WarcResponse, place);
    byte[] payload = Arrays.copyOfRange(bytes.bytes(), from, bytes.bytes().length);
    boolean page = PAGES.contains(type.base().toString().toLowerCase(Locale.ROOT));
    Origin origin =
        new Origin(
            page ? Origin.HTML : Origin.PLAIN_TEXT,
            name,
            bytes.member(),
            bytes.offset(),
            bytes.bytes().length,
            bytes.offset() + from,
            payload.length);
    String document = SourceName.of(file.file(), name);
    String sha256 = Sha256.of(bytes.bytes());
    Charset charset = charset(type, payload, page, place);
    return page
        ? HtmlDocument.read(document, payload, charset, origin, sha256, place)
        : Stream.of(text(document, payload, charset, origin, sha256, place));
  }

  private static ReadResult text(
      String document,
      byte[] payload,
      Charset charset,
      Origin origin,
      String sha256,
      String place) {
    TextDecoder.Decoded decoded = TextDecoder.decode(payload, charset, place);
    DerivedBytes.Builder text =
        Derivation.read(
            origin.mediaType(), payload, 0, payload.length, origin.payload(), decoded.charset());
    if (text.isBlank()) {
      throw new NewsgraphException(ErrorCode.SOURCE_EMPTY, place, "its text is empty");
    }
    return new ReadResult.Loaded(
        Document.of(document, text.text(), text.build(), origin, sha256, Metadata.EMPTY));
  }

  private Charset charset(MediaType type, byte[] payload, boolean page, String place) {
    String told = type.parameters().get("charset");
    if (told == null) {
      return page ? HtmlSource.charset(payload, options.charset(), place) : options.charset();
    }
    try {
      return HtmlCharset.named(told);
    } catch (IllegalArgumentException e) {
      throw new NewsgraphException(
          ErrorCode.SOURCE_ENCODING,
          place,
          "the header names an encoding that this Java does not know: " + e.getMessage(),
          e);
    }
  }

  /** Adds where and when the page was fetched, and what holds of the whole archive. */
  private ReadResult with(WarcTargetRecord record, ReadResult result) {
    if (!(result instanceof ReadResult.Loaded loaded)) {
      return result;
    }
    Metadata fetched =
        new Metadata(null, null, null, null, record.target(), null, String.valueOf(record.date()));
    Metadata own = loaded.document().metadata();
    return new ReadResult.Loaded(
        loaded.document().withMetadata(own.orElse(fetched).orElse(sidecar)));
  }
}
