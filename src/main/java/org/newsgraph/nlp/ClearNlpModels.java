package org.newsgraph.nlp;

import edu.emory.clir.clearnlp.collection.tree.PrefixTree;
import edu.emory.clir.clearnlp.component.AbstractComponent;
import edu.emory.clir.clearnlp.component.AbstractStatisticalComponent;
import edu.emory.clir.clearnlp.component.mode.dep.DEPConfiguration;
import edu.emory.clir.clearnlp.component.mode.srl.SRLConfiguration;
import edu.emory.clir.clearnlp.component.utils.GlobalLexica;
import edu.emory.clir.clearnlp.component.utils.NLPUtils;
import edu.emory.clir.clearnlp.tokenization.AbstractTokenizer;
import edu.emory.clir.clearnlp.util.lang.TLanguage;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

/**
 * The loaded models of ClearNLP 3.2 (Choi, J. D., <a
 * href="https://github.com/clir/clearnlp">github.com/clir/clearnlp</a>, Apache-2.0). The components
 * are thread-safe.
 *
 * @param tokenizer splits text into words and signs
 * @param components in the order in which they must run
 */
record ClearNlpModels(AbstractTokenizer tokenizer, List<AbstractComponent> components) {

  private static final TLanguage ENGLISH = TLanguage.ENGLISH;

  /** Loads all models: the word clusters, which take longest to read, beside all others in turn. */
  static ClearNlpModels load(ModelCache cache, Progress progress) {
    cache.prepare(progress);
    progress.report("loading models", 0);
    CompletableFuture<Map<String, Set<String>>> clusters =
        CompletableFuture.supplyAsync(() -> quietly(() -> clusters(cache)));
    try {
      set(
          "named_entity_dictionary",
          PrefixTree.class,
          NameLists.open(cache.path(Model.NAME_LISTS)));
      AbstractComponent tagger = read(cache, Model.POS, in -> NLPUtils.getPOSTagger(ENGLISH, in));
      AbstractComponent names =
          read(cache, Model.NAMES, in -> NLPUtils.getNERecognizer(ENGLISH, in));
      AbstractComponent parser =
          read(
              cache,
              Model.DEPENDENCIES,
              in -> NLPUtils.getDEPParser(ENGLISH, in, new DEPConfiguration("root")));
      AbstractComponent roles =
          read(
              cache,
              Model.ROLES,
              in -> NLPUtils.getSRLabeler(ENGLISH, in, new SRLConfiguration(4, 3)));
      progress.report("loading models", 0.5);
      AbstractComponent lemmas = NLPUtils.getMPAnalyzer(ENGLISH);
      set("distributional_semantics_words", List.class, List.of(clusters.join()));
      progress.report("loading models", 1);
      return new ClearNlpModels(
          NLPUtils.getTokenizer(ENGLISH), List.of(tagger, lemmas, names, parser, roles));
    } catch (CompletionException | IOException | OutOfMemoryError e) {
      throw failure(e instanceof CompletionException && e.getCause() != null ? e.getCause() : e);
    }
  }

  private static Map<String, Set<String>> clusters(ModelCache cache) throws IOException {
    try (ObjectInputStream in = new ObjectInputStream(cache.open(Model.CLUSTERS))) {
      return NLPUtils.getDistributionalSemantics(in);
    }
  }

  private static NewsgraphException failure(Throwable e) {
    String why =
        e instanceof OutOfMemoryError
            ? "they do not fit into the heap; give it 4 GB or more"
            : e.toString();
    return new NewsgraphException(
        ErrorCode.DATA_INVALID, "language models", "cannot be loaded: " + why, e);
  }

  /**
   * Sets a lexicon that the library itself can only read from a compressed resource, which takes
   * much longer.
   */
  private static <T> void set(String field, Class<T> type, Object value) throws IOException {
    try {
      MethodHandles.privateLookupIn(GlobalLexica.class, MethodHandles.lookup())
          .findStaticVarHandle(GlobalLexica.class, field, type)
          .set(type.cast(value));
    } catch (ReflectiveOperationException e) {
      throw new IOException("the language library has no field " + field, e);
    }
  }

  private static <T extends AbstractStatisticalComponent<?, ?, ?, ?, ?>> T read(
      ModelCache cache, Model model, Function<ObjectInputStream, T> reader) throws IOException {
    return PackedComponent.read(cache.path(model), reader);
  }

  private static <T> T quietly(Loader<T> loader) {
    try {
      return loader.load();
    } catch (IOException e) {
      throw new CompletionException(e);
    }
  }

  private interface Loader<T> {
    T load() throws IOException;
  }
}
