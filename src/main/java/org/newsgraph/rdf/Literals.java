package org.newsgraph.rdf;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.rdf.vocabulary.Geo;

/** Makes literals in the datatypes that the contract of the graph names. */
final class Literals {

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

  static Node address(String url) {
    return NodeFactory.createLiteralDT(url, XSDDatatype.XSDanyURI);
  }

  /** Returns a point as GeoSPARQL writes it: longitude first. */
  static Node point(double latitude, double longitude) {
    String wkt = "POINT(" + decimal(longitude).getLiteralLexicalForm() + " ";
    return NodeFactory.createLiteralDT(
        wkt + decimal(latitude).getLiteralLexicalForm() + ")",
        TypeMapper.getInstance().getSafeTypeByName(Geo.wktLiteral.getURI()));
  }
}
