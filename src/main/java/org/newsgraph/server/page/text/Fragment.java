package org.newsgraph.server.page.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.newsgraph.model.Span;

/** Reads which words of a document an IRI names (RFC 5147); no look-up is needed for that. */
final class Fragment {

  private static final String START = "#char=";
  private static final Pattern OFFSETS = Pattern.compile("(\\d{1,9}),(\\d{1,9})");

  private Fragment() {}

  /** Returns the words that an IRI names; empty if they are not of that document. */
  static Optional<Span> of(Node mention, Node document) {
    String start = document.getURI() + START;
    String iri = mention.isURI() ? mention.getURI() : "";
    return iri.startsWith(start) ? span(iri.substring(start.length())) : Optional.empty();
  }

  /** Reads {@code BEGIN,END}, both code points; empty if it is nothing of the kind. */
  static Optional<Span> span(String offsets) {
    Matcher matcher = OFFSETS.matcher(offsets);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int begin = Integer.parseInt(matcher.group(1));
    int end = Integer.parseInt(matcher.group(2));
    return begin < end ? Optional.of(new Span(begin, end)) : Optional.empty();
  }
}
