package org.newsgraph.extract.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.Block;
import org.newsgraph.model.CitationKind;
import org.newsgraph.model.Span;
import org.newsgraph.model.Words;

/** Finds addresses in the text. */
final class LinkSources {

  private static final Pattern ADDRESS =
      Pattern.compile("\\b(?:https?://|www\\.)[^\\s<>\"“”]+[^\\s<>\"“”.,;:!?)\\]'’]");

  private LinkSources() {}

  static List<Source> find(AnnotatedDocument document) {
    List<Source> out = new ArrayList<>();
    String plain = document.document().plain();
    for (Block block : document.clean().blocks()) {
      Matcher m = ADDRESS.matcher(plain).region(block.span().start(), block.span().end());
      while (m.find()) {
        Words words = document.words(new Span(m.start(), m.end()));
        String url = words.text().startsWith("http") ? words.text() : "https://" + words.text();
        out.add(new Source(CitationKind.link, words, null, Optional.empty(), null, url));
      }
    }
    return out;
  }
}
