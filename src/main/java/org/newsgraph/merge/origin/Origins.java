package org.newsgraph.merge.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.merge.identity.EntityIndex;
import org.newsgraph.merge.text.NameFolding;
import org.newsgraph.merge.text.UnionFind;
import org.newsgraph.model.Citation;
import org.newsgraph.model.CitationKind;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Event;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Ref;
import org.newsgraph.model.Span;
import org.newsgraph.model.TextReuse;
import org.newsgraph.model.Words;

/**
 * Counts independent origins. Two documents are one origin for a happening if any of their claims
 * about it share a quotation, a post or an agency, or their sentences that tell it are reused text.
 */
public final class Origins {

  private static final double REUSED = 0.5;

  private final Map<Ref, Set<String>> marks = new HashMap<>();
  private final Map<Ref, Span> sentences = new HashMap<>();
  private final Map<String, List<TextReuse>> reuse = new HashMap<>();
  private final EntityIndex index;

  /** Reads where the tellings of all documents come from. */
  public Origins(
      List<Extraction> sorted, QuotationGroups groups, List<TextReuse> reuse, EntityIndex index) {
    this.index = index;
    for (Extraction extraction : sorted) {
      String document = extraction.document().id();
      for (Event event : extraction.events()) {
        Ref ref = new Ref(document, event.id());
        sentences.put(ref, event.sentence());
        marks.put(ref, marks(extraction, event, groups));
      }
    }
    for (TextReuse one : reuse) {
      this.reuse.computeIfAbsent(one.document(), k -> new ArrayList<>()).add(one);
    }
  }

  private Set<String> marks(Extraction extraction, Event event, QuotationGroups groups) {
    Set<String> out = new TreeSet<>();
    String document = extraction.document().id();
    for (Quotation quotation : extraction.quotations()) {
      if (quotation.events().contains(event.id())) {
        groups.group(document, quotation.id()).ifPresent(g -> out.add("quotation " + g));
        carrier(extraction, quotation.via()).ifPresent(out::add);
      }
    }
    for (Citation citation : extraction.citations()) {
      if (citation.kind() == CitationKind.tweet
          && citation.words().span().covers(event.trigger().span())) {
        out.add(post(citation));
      }
    }
    return out;
  }

  /** Returns a mark of the agency, outlet or post that carried a quotation. */
  private Optional<String> carrier(Extraction extraction, String via) {
    if (via == null) {
      return Optional.empty();
    }
    Optional<String> agency =
        index
            .key(extraction.document().id(), via)
            .filter(k -> index.entity(k).type() == EntityType.Media && index.named(k));
    return agency.isPresent()
        ? agency.map(k -> "agency " + k)
        : extraction.citations().stream()
            .filter(c -> c.id().equals(via))
            .map(c -> carrier(extraction, c))
            .findFirst();
  }

  private String carrier(Extraction extraction, Citation citation) {
    if (citation.kind() == CitationKind.tweet) {
      return post(citation);
    }
    return index
        .key(extraction.document().id(), citation.authorEntity())
        .map(k -> "agency " + k)
        .orElse("agency " + NameFolding.plain(citation.words().text()));
  }

  /** Returns a mark of a post: equal for the same words by the same author. */
  private static String post(Citation citation) {
    String author = citation.author() == null ? "" : NameFolding.plain(citation.author());
    return "post " + author + " " + NameFolding.plain(citation.words().text());
  }

  /** Returns the number of independent origins of the documents that give the tellings. */
  public int independent(Collection<Ref> tellings) {
    Map<String, Integer> documents = new LinkedHashMap<>();
    tellings.forEach(t -> documents.putIfAbsent(t.document(), documents.size()));
    UnionFind origins = new UnionFind(documents.size());
    Map<String, Integer> marked = new HashMap<>();
    for (Ref telling : tellings) {
      int document = documents.get(telling.document());
      for (String mark : marks.getOrDefault(telling, Set.of())) {
        Integer other = marked.putIfAbsent(mark, document);
        if (other != null) {
          origins.union(other, document);
        }
      }
    }
    joinReused(tellings, documents, origins);
    return (int) documents.values().stream().filter(d -> origins.find(d) == d).count();
  }

  private void joinReused(
      Collection<Ref> tellings, Map<String, Integer> documents, UnionFind origins) {
    Map<String, List<Span>> told = new HashMap<>();
    for (Ref telling : tellings) {
      told.computeIfAbsent(telling.document(), k -> new ArrayList<>()).add(sentences.get(telling));
    }
    for (String document : documents.keySet()) {
      for (TextReuse one : reuse.getOrDefault(document, List.of())) {
        if (told.containsKey(one.other()) && reused(one, told)) {
          origins.union(documents.get(document), documents.get(one.other()));
        }
      }
    }
  }

  private static boolean reused(TextReuse reuse, Map<String, List<Span>> told) {
    return told.get(reuse.document()).stream().anyMatch(s -> covered(s, reuse.spans()))
        && told.get(reuse.other()).stream().anyMatch(s -> covered(s, reuse.otherSpans()));
  }

  private static boolean covered(Span sentence, List<Words> spans) {
    int covered = 0;
    for (Words words : spans) {
      int from = Math.max(sentence.start(), words.start());
      int to = Math.min(sentence.end(), words.end());
      covered += Math.max(0, to - from);
    }
    return covered >= REUSED * sentence.length();
  }
}
