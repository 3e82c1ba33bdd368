package org.newsgraph.server.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.report.StoredGraph;
import org.newsgraph.store.SearchWords;
import org.newsgraph.store.Store;
import org.newsgraph.store.TextSearch;
import org.newsgraph.store.TextSearch.Hit;

/** Looks for words in names, titles, quotations and the text of documents. */
final class SearchPage implements AddressPage {

  /** The address of the page. */
  static final String PATH = "/search";

  private static final int FEW = 5;
  private static final int PAGE = 20;

  private final Store store;

  SearchPage(Store store) {
    this.store = store;
  }

  /**
   * The hits of one kind.
   *
   * @param heading what they are
   * @param total how many there are
   * @param isMore whether there are more than are counted
   * @param hits those that are shown
   * @param all address of all of them; empty if all are shown
   */
  record Group(String heading, int total, boolean isMore, List<SearchHit> hits, String all) {}

  @Override
  public View of(StoredGraph graph, Parameters parameters) {
    SearchWords words = SearchWords.of(parameters.text("q"));
    try (TextSearch search = store.search()) {
      Map<SearchKind, List<Hit>> found = find(graph, search, words, parameters, false);
      boolean isBeginning = found.isEmpty();
      if (isBeginning) {
        found = find(graph, search, words, parameters, true);
      }
      SearchHits hits = new SearchHits(graph, search, words, isBeginning);
      return view(found, hits, isBeginning, parameters);
    }
  }

  private static Map<SearchKind, List<Hit>> find(
      StoredGraph graph,
      TextSearch search,
      SearchWords words,
      Parameters parameters,
      boolean isBeginning) {
    Map<SearchKind, List<Hit>> found = new EnumMap<>(SearchKind.class);
    for (SearchKind kind : kinds(parameters)) {
      String start = graph.iris().base() + kind.start();
      List<Hit> hits = search.find(kind.fields(), start, words, isBeginning);
      if (!hits.isEmpty()) {
        found.put(kind, hits);
      }
    }
    return found;
  }

  private static List<SearchKind> kinds(Parameters parameters) {
    String wanted = parameters.text("kind");
    List<SearchKind> kinds =
        Arrays.stream(SearchKind.values())
            .filter(k -> wanted.isEmpty() || k.name().equals(wanted))
            .toList();
    if (kinds.isEmpty()) {
      throw PageException.wrong("There is no kind of hits called “" + wanted + "”.");
    }
    return kinds;
  }

  private static View view(
      Map<SearchKind, List<Hit>> found,
      SearchHits hits,
      boolean isBeginning,
      Parameters parameters) {
    boolean isOneKind = parameters.get("kind").isPresent();
    int size = isOneKind ? PAGE : FEW;
    int total = isOneKind ? found.values().stream().mapToInt(List::size).sum() : 0;
    Paging paging = Paging.of(PATH, parameters, total, size);
    List<Group> groups = new ArrayList<>();
    found.forEach(
        (kind, all) -> {
          List<SearchHit> shown =
              paging.part(all, size).stream().map(hit -> hits.of(kind, hit)).toList();
          String address = isOneKind || shown.size() == all.size() ? "" : address(parameters, kind);
          boolean isMore = all.size() >= TextSearch.MOST;
          groups.add(new Group(kind.heading(), all.size(), isMore, shown, address));
        });
    Map<String, Object> values =
        Map.of(
            "asked", parameters.text("q"),
            "isBeginning", isBeginning,
            "groups", groups,
            "paging", paging,
            "everything", isOneKind ? address(parameters, null) : "");
    String title = parameters.get("q").map(q -> "Search: " + q).orElse("Search");
    return View.of("search", title, values);
  }

  /** Returns the address of the hits of one kind, or of all kinds if it is {@code null}. */
  private static String address(Parameters parameters, SearchKind kind) {
    Map<String, String> query = new TreeMap<>(Map.of("q", parameters.text("q")));
    if (kind != null) {
      query.put("kind", kind.name());
    }
    return PATH + Paging.query(query);
  }
}
