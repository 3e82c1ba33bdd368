package org.newsgraph.extract.quote;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.Citation;
import org.newsgraph.model.Post;
import org.newsgraph.model.Span;

/** Knows the embedded posts of a document: who wrote which words. */
final class PostSpeech {

  private static final int SHORTEST = 3;

  private final AnnotatedDocument document;
  private final TreeMap<Integer, Post> posts = new TreeMap<>();
  private final Map<Post, Citation> citations = new HashMap<>();
  private final Map<Post, String> words = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();

  PostSpeech(AnnotatedDocument document, List<Citation> citations) {
    this.document = document;
    Map<Span, Citation> bySpan = new HashMap<>();
    citations.forEach(c -> bySpan.putIfAbsent(c.words().span(), c));
    for (Post post : document.clean().posts()) {
      posts.put(post.span().start(), post);
      Citation citation = bySpan.get(post.span());
      if (citation != null) {
        this.citations.put(post, citation);
      }
      index(post);
    }
  }

  private void index(Post post) {
    String plain = normal(post.body());
    words.put(post, plain);
    String[] parts = plain.strip().split(" ");
    for (int i = 0; i + SHORTEST <= parts.length; i++) {
      beginnings.add(parts[i] + " " + parts[i + 1] + " " + parts[i + 2]);
    }
  }

  /** Returns the posts that have words, in order: one of only a picture or a link says nothing. */
  List<Post> posts() {
    return posts.values().stream()
        .filter(p -> p.body().length() > 0)
        .sorted(Comparator.comparing(Post::span))
        .toList();
  }

  /** Returns the citation of a post. */
  Optional<Citation> citation(Post post) {
    return Optional.ofNullable(citations.get(post));
  }

  /** Returns the post in which a place in the text lies. */
  Optional<Post> at(int position) {
    Map.Entry<Integer, Post> entry = posts.floorEntry(position);
    return Optional.ofNullable(entry)
        .map(Map.Entry::getValue)
        .filter(p -> p.span().contains(position));
  }

  /** Returns the post whose words an article repeats between quotation marks. */
  Optional<Post> repeated(Span quoted) {
    String plain = normal(quoted);
    String[] parts = plain.strip().split(" ");
    if (parts.length < SHORTEST
        || !beginnings.contains(parts[0] + " " + parts[1] + " " + parts[2])) {
      return Optional.empty();
    }
    return posts.values().stream().filter(p -> words.get(p).contains(plain)).findFirst();
  }

  private String normal(Span span) {
    String plain = document.document().plain().substring(span.start(), span.end());
    return " " + plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
  }
}
