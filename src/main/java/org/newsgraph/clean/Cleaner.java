package org.newsgraph.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.model.Block;
import org.newsgraph.model.CleanDocument;
import org.newsgraph.model.Document;
import org.newsgraph.model.Span;

/** Cleans documents. */
public final class Cleaner {

  private static final Pattern LINE = Pattern.compile("[^\\r\\n]*\\S[^\\r\\n]*");

  /** Returns the document sorted into blocks. */
  public CleanDocument clean(Document document) {
    List<Block> blocks = new ArrayList<>();
    Matcher m = LINE.matcher(document.plain());
    while (m.find()) {
      blocks.add(new Block(new Span(m.start(), m.end()), Block.Kind.PARAGRAPH, -1));
    }
    return new CleanDocument(
        document,
        document.metadata(),
        document.metadata().published(),
        blocks,
        List.of(),
        List.of());
  }
}
