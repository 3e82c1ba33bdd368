package org.newsgraph.extract.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsgraph.extract.mention.EntityTable;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.Citation;
import org.newsgraph.reference.ReferenceData;

/** Finds cited sources: posts, agencies, outlets, links, statements. Immutable and thread-safe. */
public final class CitationFinder {

  private final PostSources posts;
  private final MediaSources media;
  private final StatementSources statements;

  /**
   * Makes a finder.
   *
   * @param reference known actors and what names tell, for the authors of posts
   */
  public CitationFinder(ReferenceData reference) {
    CueWords cues = new CueWords();
    this.posts = new PostSources(reference);
    this.media = new MediaSources(new MediaNames(), cues);
    this.statements = new StatementSources(cues);
  }

  /**
   * Returns the citations in document order, with ids {@code c1}, {@code c2}, ….
   *
   * @param document the document
   * @param entities its entities; the authors of posts are added
   */
  public List<Citation> find(AnnotatedDocument document, EntityTable entities) {
    List<Source> sources = new ArrayList<>(posts.find(document, entities));
    sources.addAll(media.find(document, entities));
    sources.addAll(LinkSources.find(document));
    sources.addAll(statements.find(document, entities));
    sources.sort(Comparator.comparing((Source s) -> s.words().span()).thenComparing(Source::kind));
    List<Citation> out = new ArrayList<>();
    for (Source source : sources) {
      out.add(source.citation("c" + (out.size() + 1)));
    }
    return out;
  }
}
