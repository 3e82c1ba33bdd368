package org.newsgraph.fuzz;

import static org.newsgraph.fuzz.Oracle.hold;

import java.util.List;
import org.newsgraph.model.Block;
import org.newsgraph.model.CleanDocument;
import org.newsgraph.model.Document;
import org.newsgraph.model.Excluded;
import org.newsgraph.model.Post;
import org.newsgraph.model.Span;

/** What must hold of a cleaned document. */
final class CleanOracle {

  private CleanOracle() {}

  /** Checks that blocks, posts and stretches set aside are ordered and apart. */
  static void check(CleanDocument clean) {
    Document document = clean.document();
    List<Span> blocks = clean.blocks().stream().map(Block::span).toList();
    List<Span> excluded = clean.excluded().stream().map(Excluded::span).toList();
    apart(blocks, document, "blocks");
    apart(excluded, document, "stretches set aside");
    apart(clean.posts().stream().map(Post::span).toList(), document, "posts");
    int at = 0;
    for (Span block : blocks) {
      while (at < excluded.size() && excluded.get(at).end() <= block.start()) {
        at++;
      }
      hold(
          at == excluded.size() || !excluded.get(at).overlaps(block), "no block is set aside, too");
    }
    for (Post post : clean.posts()) {
      hold(post.span().covers(post.body()), "a post has its body");
      hold(post.span().covers(post.author().span()), "a post has its author");
    }
    for (Block block : clean.blocks()) {
      hold(block.post() >= -1 && block.post() < clean.posts().size(), "a block is of a known post");
    }
  }

  private static void apart(List<Span> spans, Document document, String what) {
    int last = 0;
    for (Span span : spans) {
      hold(span.start() >= last, "%s are in order and apart", what);
      hold(span.length() > 0, "%s are not empty", what);
      hold(span.end() <= document.length(), "%s lie in the text", what);
      last = span.end();
    }
  }
}
