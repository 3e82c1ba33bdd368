package org.newsgraph.rdf;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.sys.JenaSystem;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Span;

/**
 * Mints the IRIs of the data. Immutable; the same arguments always give the same IRI.
 *
 * <p>Letters and digits of every script stay readable; all else that RFC 3987 keeps out of a path
 * segment, and the signs that parts are made with, are percent-encoded as UTF-8.
 */
public final class Iris {

  static {
    JenaSystem.init();
  }

  /** The base that is used when none is given. */
  public static final String DEFAULT_BASE = "http://localhost:3030/";

  private static final String DATASET = "dataset";
  private static final String PLAIN = "-._~";

  /** What begins the fragment of a stretch of a text, as RFC 5147 has it. */
  private static final String STRETCH = "#char=";

  private final String base;

  /**
   * Mints IRIs below a base.
   *
   * @param base absolute IRI; a final {@code /} is added when it is missing
   * @throws NewsgraphException with {@link ErrorCode#USAGE} if it is no absolute IRI
   */
  public Iris(String base) {
    this.base = checked(base.endsWith("/") ? base : base + "/");
  }

  private static String checked(String base) {
    try {
      IRIx iri = IRIx.create(base);
      if (iri.isAbsolute() && !base.contains("#") && !base.contains("?")) {
        return base;
      }
      throw new NewsgraphException(ErrorCode.USAGE, base, "the base must be an absolute IRI");
    } catch (IRIException e) {
      throw new NewsgraphException(ErrorCode.USAGE, base, "the base is no valid IRI", e);
    }
  }

  /** Returns the base, which ends in {@code /}. */
  public String base() {
    return base;
  }

  /** Returns the IRI of a canonical key such as {@code actor/taliban}. */
  public Node of(String key) {
    return NodeFactory.createURI(base + path(key));
  }

  /**
   * Returns the IRI that a path names, as a request brings it: percent-encoded in whatever way, and
   * with the path of the base or without it.
   *
   * @param requestPath absolute path
   * @throws IllegalArgumentException if the percent-encoding is broken
   */
  public Node ofRequest(String requestPath) {
    String basePath = basePath();
    int skip = requestPath.startsWith(basePath) ? basePath.length() : 1;
    String key =
        Arrays.stream(requestPath.substring(skip).split("/", -1))
            .map(s -> URLDecoder.decode(s.replace("+", "%2B"), StandardCharsets.UTF_8))
            .collect(Collectors.joining("/"));
    return of(key);
  }

  /** Returns the path of the base, which begins and ends in {@code /}. */
  public String basePath() {
    int host = base.indexOf("//");
    return host < 0 ? "/" : base.substring(base.indexOf('/', host + 2));
  }

  /** Returns the IRI of a document, which is also the name of its graph. */
  public Node document(String documentId) {
    return of("doc/" + documentId);
  }

  /** Returns the name of a shared graph. */
  public Node graph(SharedGraph graph) {
    return of("graph/" + graph.name());
  }

  /** Returns the IRI of all that the store holds; what describes it has an IRI below that. */
  public Node dataset() {
    return of(DATASET);
  }

  /** Returns the IRI of a part of the description of the store, such as {@code class/ng-Event}. */
  Node description(String part) {
    return of(DATASET + "/" + part);
  }

  /**
   * Returns the IRI of something that is found in one document.
   *
   * @param kind what it is
   * @param documentId the document
   * @param span where its words lie
   * @param number 1 for the first of its kind at that span, 2 for the second, …
   */
  public Node part(PartKind kind, String documentId, Span span, int number) {
    String end = number == 1 ? "" : "-" + number;
    return of(kind.name() + "/" + documentId + "/" + span.start() + "-" + span.end() + end);
  }

  /** Returns the IRI of a stretch of a document (RFC 5147). */
  public Node mention(String documentId, Span span) {
    return NodeFactory.createURI(
        base + path("doc/" + documentId) + STRETCH + span.start() + "," + span.end());
  }

  /** Returns whether an IRI is that of a stretch of a document. */
  boolean isMention(Node node) {
    return node.isURI() && node.getURI().startsWith(base) && node.getURI().contains(STRETCH);
  }

  /** Returns the IRI of the reuse of one document's words in another. */
  public Node reuse(String documentId, String otherId) {
    return NodeFactory.createURI(
        base + path("doc/" + documentId) + "#reuse=" + path("doc/" + otherId));
  }

  /** Percent-encodes each segment of a path. */
  static String path(String path) {
    return Arrays.stream(path.split("/", -1)).map(Iris::segment).collect(Collectors.joining("/"));
  }

  private static String segment(String segment) {
    if (segment.equals(".") || segment.equals("..")) {
      return segment.replace(".", "%2E");
    }
    StringBuilder out = new StringBuilder(segment.length());
    segment.codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    if (isReadable(c)) {
      out.appendCodePoint(c);
      return;
    }
    for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
      out.append(String.format("%%%02X", b));
    }
  }

  private static boolean isReadable(int c) {
    if (c < 0x80) {
      return Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0;
    }
    return isIriCharacter(c) && (Character.isLetterOrDigit(c) || isMark(c));
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** The ranges of {@code ucschar} in RFC 3987 that hold letters. */
  private static boolean isIriCharacter(int c) {
    return c >= 0xA0 && c <= 0xD7FF
        || c >= 0xF900 && c <= 0xFDCF
        || c >= 0xFDF0 && c <= 0xFFEF
        || c >= 0x10000 && c <= 0xDFFFD && (c & 0xFFFE) != 0xFFFE;
  }
}
