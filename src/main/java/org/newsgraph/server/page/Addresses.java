package org.newsgraph.server.page;

import org.apache.jena.riot.system.PrefixMap;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Prefixes;

/**
 * Tells where IRIs answer: those of the store on this server, by their path, whatever host and port
 * they were made for; the terms of the ontology on its page.
 *
 * @param base what the IRIs of the store begin with
 */
record Addresses(String base) {

  private static final PrefixMap PREFIXES = Prefixes.prefixMap();
  private static final String STRETCH = "#char=";

  /**
   * Returns where an IRI answers: a path for one of this store, the document at its words for a
   * mention, the IRI for any other of the web, and the empty string for what answers nowhere.
   */
  String of(String iri) {
    if (iri.startsWith(base)) {
      return stretch("/" + iri.substring(base.length()));
    }
    if (iri.startsWith(Ng.NS)) {
      return "/ontology#" + iri.substring(Ng.NS.length());
    }
    return iri.startsWith("https://") || iri.startsWith("http://") ? iri : "";
  }

  /** Returns the same, but the empty string for terms of vocabularies that everybody knows. */
  String ofThing(String iri) {
    boolean isTerm = !iri.startsWith(base) && !iri.startsWith(Ng.NS);
    return isTerm && PREFIXES.abbreviate(iri) != null ? "" : of(iri);
  }

  /** Returns an IRI as people write it: without the base of the store, or with a usual prefix. */
  String shortened(String iri) {
    if (iri.startsWith(base) && iri.length() > base.length()) {
      return iri.substring(base.length());
    }
    String prefixed = PREFIXES.abbreviate(iri);
    return prefixed == null ? iri : prefixed;
  }

  /** A fragment is not sent to the server, so the offsets are told as a parameter too. */
  private static String stretch(String path) {
    int at = path.indexOf(STRETCH);
    if (at < 0) {
      return path;
    }
    String span = path.substring(at + STRETCH.length());
    String begin = span.substring(0, Math.max(0, span.indexOf(',')));
    return path.substring(0, at) + "?char=" + span + "#w-" + begin;
  }
}
