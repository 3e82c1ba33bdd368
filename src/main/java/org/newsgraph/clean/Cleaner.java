package org.newsgraph.clean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.newsgraph.clean.Draft.Paragraph;
import org.newsgraph.model.Block;
import org.newsgraph.model.CleanDocument;
import org.newsgraph.model.Dispatch;
import org.newsgraph.model.Document;
import org.newsgraph.model.Interruption;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.Post;
import org.newsgraph.model.Span;

/** Cleans documents. Immutable and thread-safe; has no memory of other documents. */
public final class Cleaner {

  private final Boilerplate boilerplate = new Boilerplate(BoilerplateRules.load());

  /**
   * Returns the document sorted into blocks, posts, and stretches set aside, with its metadata
   * completed from the text.
   */
  public CleanDocument clean(Document document) {
    Draft draft = new Draft(document);
    PostFinder.mark(draft);
    ForeignText.mark(draft);
    Opening.markLines(draft);
    boilerplate.mark(draft);
    Opening.mark(draft);
    Headline.mark(draft);
    Biography.mark(draft);
    Metadata metadata = document.metadata().orElse(fromText(draft));
    LocalDate anchor = anchor(metadata, draft).orElse(null);
    List<Dispatch> dispatches = Dispatches.mark(draft, anchor);
    return new CleanDocument(
        document, metadata, anchor, blocks(draft), dispatches, draft.posts(), draft.excluded());
  }

  private static Metadata fromText(Draft draft) {
    return new Metadata(
        draft.title(),
        draft.publisher(),
        draft.author(),
        draft.date().flatMap(DateText.Date::complete).orElse(null),
        null,
        null,
        null);
  }

  /** Returns the day against which relative dates are resolved. */
  private static Optional<LocalDate> anchor(Metadata metadata, Draft draft) {
    if (metadata.published() != null) {
      return Optional.of(metadata.published());
    }
    Optional<LocalDate> latestPost =
        draft.posts().stream()
            .map(Post::published)
            .filter(Objects::nonNull)
            .max(LocalDate::compareTo);
    // A date line without a year is placed in the year of the posts; without them it says nothing.
    return latestPost.map(post -> draft.date().map(d -> d.near(post)).orElse(post));
  }

  private static List<Block> blocks(Draft draft) {
    List<Block> out = new ArrayList<>();
    for (Paragraph paragraph : draft.paragraphs()) {
      Interruption.check(draft.document());
      draft.rest(paragraph).forEach(s -> out.add(new Block(s, paragraph.kind(), -1)));
    }
    draft.datelines().forEach(s -> out.add(new Block(s, Block.Kind.DATELINE, -1)));
    for (int i = 0; i < draft.posts().size(); i++) {
      Span body = draft.posts().get(i).body();
      if (body.length() > 0 && !ForeignText.isForeign(draft.plain(), body)) {
        out.add(new Block(body, Block.Kind.POST, i));
      }
    }
    return out.stream().sorted((one, two) -> one.span().compareTo(two.span())).toList();
  }
}
