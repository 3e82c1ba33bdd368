package org.newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.QueryBuilder;

/** One look into the text index. Queries are made of objects, so that no sign can break them. */
public final class TextSearch implements AutoCloseable {

  /** So many hits of one search are found; whoever needs more narrows the search. */
  public static final int MOST = 1000;

  /** A title that holds the words tells more than a text that does. */
  private static final float TITLE = 4;

  /** The stored fields that are read of every hit: all but the texts of documents. */
  private static final Set<String> SHORT =
      Set.of(
          TextIndexing.IRI, TextField.label.name(), TextField.quote.name(), TextField.title.name());

  private final SearcherManager searchers;
  private final IndexSearcher searcher;
  private final Analyzer analyzer;

  /**
   * Begins a search.
   *
   * @param searchers keeps the index open between searches, which is what takes longest
   * @param analyzer how the texts were cut into words
   */
  TextSearch(SearcherManager searchers, Analyzer analyzer) {
    this.searchers = searchers;
    this.analyzer = analyzer;
    try {
      searchers.maybeRefreshBlocking();
      this.searcher = searchers.acquire();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A text that holds what was looked for.
   *
   * @param resource what the text belongs to
   * @param field which of its texts
   * @param number the text's number in the index, while the search is open
   */
  public record Hit(Node resource, TextField field, int number) {}

  /**
   * Finds texts.
   *
   * @param fields which texts
   * @param start what the IRI of the resource begins with
   * @param words what to look for
   * @param isBeginning whether a word may be the beginning of a longer one
   * @return the best hit of each resource, the best first, at most {@link #MOST}
   */
  public List<Hit> find(
      Set<TextField> fields, String start, SearchWords words, boolean isBeginning) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (TextField field : fields) {
      query(field, words, isBeginning)
          .map(q -> field == TextField.title ? new BoostQuery(q, TITLE) : q)
          .ifPresent(q -> any.add(q, Occur.SHOULD));
    }
    Query query =
        new BooleanQuery.Builder()
            .add(any.build(), Occur.MUST)
            .add(new PrefixQuery(new Term(TextIndexing.IRI, start)), Occur.FILTER)
            .build();
    try {
      return hits(searcher.search(query, MOST), fields);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Hit> hits(TopDocs found, Set<TextField> fields) throws IOException {
    Map<String, Hit> best = new LinkedHashMap<>();
    for (ScoreDoc hit : found.scoreDocs) {
      Document stored = searcher.storedFields().document(hit.doc, SHORT);
      String iri = stored.get(TextIndexing.IRI);
      best.putIfAbsent(iri, new Hit(NodeFactory.createURI(iri), field(stored, fields), hit.doc));
    }
    return List.copyOf(best.values());
  }

  private static TextField field(Document stored, Set<TextField> fields) {
    return fields.stream()
        .filter(f -> stored.get(f.name()) != null)
        .findFirst()
        .orElse(TextField.text);
  }

  /** Returns the text of a hit. */
  public String text(Hit hit) {
    String field = hit.field().name();
    try {
      return searcher.storedFields().document(hit.number(), Set.of(field)).get(field);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the passages of a hit's text that hold most of what was looked for, in the order of the
   * text.
   *
   * @param most how many at most
   */
  public List<Passage> passages(Hit hit, SearchWords words, boolean isBeginning, int most) {
    return query(hit.field(), words, isBeginning)
        .map(q -> new Passages(analyzer, hit.field(), q).of(text(hit), most))
        .orElse(List.of());
  }

  /** Returns what all the words and phrases ask of a field; empty if they hold no word at all. */
  private Optional<Query> query(TextField field, SearchWords words, boolean isBeginning) {
    QueryBuilder builder = new QueryBuilder(analyzer);
    List<Query> parts = new ArrayList<>();
    for (SearchWords.Part part : words.parts()) {
      Query query = builder.createPhraseQuery(field.name(), part.text());
      boolean isOpen = isBeginning && !part.isPhrase();
      if (query != null) {
        parts.add(isOpen ? beginning(query) : query);
      }
    }
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    parts.forEach(p -> all.add(p, Occur.MUST));
    return Optional.of(all.build());
  }

  private static Query beginning(Query query) {
    return query instanceof TermQuery word ? new PrefixQuery(word.getTerm()) : query;
  }

  @Override
  public void close() {
    try {
      searchers.release(searcher);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
