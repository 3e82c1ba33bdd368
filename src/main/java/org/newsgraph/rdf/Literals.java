package org.newsgraph.rdf;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.rdf.vocabulary.Geo;

/** Makes literals in the datatypes that the contract of the graph names. */
final class Literals {

  /** What RFC 3986 lets stand in an address besides letters and digits. */
  private static final String SIGNS = "-._~:/?#[]@!$&'()*+,;=";

  private Literals() {}

  static Node string(String text) {
    return NodeFactory.createLiteralString(text);
  }

  static Node integer(long value) {
    return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
  }

  static Node decimal(double value) {
    String plain = BigDecimal.valueOf(value).toPlainString();
    return NodeFactory.createLiteralDT(plain, XSDDatatype.XSDdecimal);
  }

  static Node day(LocalDate day) {
    return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
  }

  static Node flag(boolean value) {
    return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
  }

  static Node instant(Instant instant) {
    return NodeFactory.createLiteralDT(instant.toString(), XSDDatatype.XSDdateTime);
  }

  /**
   * Returns an address that a text or its metadata tell. What no address may hold is
   * percent-encoded, as browsers do; what is none even so stays the text that it is.
   */
  static Node address(String url) {
    Node address = NodeFactory.createLiteralDT(encoded(url.strip()), XSDDatatype.XSDanyURI);
    return address.getLiteral().isWellFormed() ? address : NodeFactory.createLiteralString(url);
  }

  private static String encoded(String url) {
    StringBuilder out = new StringBuilder(url.length());
    for (int i = 0; i < url.length(); ) {
      int c = url.codePointAt(i);
      if (c > 0xA0 || Character.isLetterOrDigit(c) || mayStand(url, i)) {
        out.appendCodePoint(c);
      } else {
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
          out.append(String.format("%%%02X", b));
        }
      }
      i += Character.charCount(c);
    }
    return out.toString();
  }

  /** Returns whether a sign of ASCII may stand in an address, a percent only before two digits. */
  private static boolean mayStand(String url, int at) {
    return url.charAt(at) == '%'
        ? at + 2 < url.length()
            && Character.digit(url.charAt(at + 1), 16) >= 0
            && Character.digit(url.charAt(at + 2), 16) >= 0
        : SIGNS.indexOf(url.charAt(at)) >= 0;
  }

  /** Returns a point as GeoSPARQL writes it: longitude first. */
  static Node point(double latitude, double longitude) {
    String wkt = "POINT(" + decimal(longitude).getLiteralLexicalForm() + " ";
    return NodeFactory.createLiteralDT(
        wkt + decimal(latitude).getLiteralLexicalForm() + ")",
        TypeMapper.getInstance().getSafeTypeByName(Geo.wktLiteral.getURI()));
  }
}
