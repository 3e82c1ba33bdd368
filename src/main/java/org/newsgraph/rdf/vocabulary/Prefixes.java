package org.newsgraph.rdf.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;

/** The prefixes that people read and write. */
public final class Prefixes {

  private static final Map<String, String> ALL = all();

  private Prefixes() {}

  private static Map<String, String> all() {
    Map<String, String> out = new LinkedHashMap<>();
    out.put("ng", Ng.NS);
    out.put("rdf", RDF.getURI());
    out.put("rdfs", RDFS.getURI());
    out.put("xsd", XSD.getURI());
    out.put("owl", OWL2.getURI());
    out.put("skos", SKOS.getURI());
    out.put("dcterms", DCTerms.getURI());
    out.put("schema", Schema.NS);
    out.put("sem", Sem.NS);
    out.put("nif", Nif.NS);
    out.put("prov", Prov.NS);
    out.put("wgs84", Wgs84.NS);
    out.put("geo", Geo.NS);
    out.put("oa", "http://www.w3.org/ns/oa#");
    out.put("cito", "http://purl.org/spar/cito/");
    out.put("void", VOID.getURI());
    out.put("dcat", DCAT.getURI());
    out.put("sd", Sd.NS);
    out.put("sh", Sh.NS);
    out.put("text", "http://jena.apache.org/text#");
    return Collections.unmodifiableMap(out);
  }

  /** Returns namespace by prefix. */
  public static Map<String, String> map() {
    return ALL;
  }

  /** Returns the prefixes as Jena takes them. */
  public static PrefixMap prefixMap() {
    return PrefixMapFactory.create(ALL);
  }
}
