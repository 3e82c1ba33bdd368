package org.newsgraph.nlp;

import edu.emory.clir.clearnlp.component.AbstractComponent;
import edu.emory.clir.clearnlp.dependency.DEPNode;
import edu.emory.clir.clearnlp.dependency.DEPTree;
import edu.emory.clir.clearnlp.util.arc.SRLArc;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.Block;
import org.newsgraph.model.CleanDocument;
import org.newsgraph.model.Interruption;
import org.newsgraph.model.SemanticRole;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;

/** Analyses documents with ClearNLP. Thread-safe. */
public final class ClearNlpAnnotator implements Annotator {

  private final ClearNlpModels models;
  private final Tokenizer tokenizer;

  private ClearNlpAnnotator(ClearNlpModels models) {
    this.models = models;
    this.tokenizer = new Tokenizer(models.tokenizer());
  }

  /**
   * Loads the models; on first use unpacks them into the cache.
   *
   * @param cache where the unpacked models lie
   * @param progress hears of the unpacking and loading
   */
  public static ClearNlpAnnotator load(ModelCache cache, Progress progress) {
    return new ClearNlpAnnotator(ClearNlpModels.load(cache, progress));
  }

  @Override
  public AnnotatedDocument annotate(CleanDocument document) {
    String readable = ReadableText.of(document.document().plain());
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : document.blocks()) {
      for (List<Tokenizer.Raw> raw :
          SentenceSplitter.split(tokenizer.tokenize(readable, block.span()))) {
        Interruption.check(document.document());
        if (!raw.isEmpty()) {
          sentences.add(analyse(sentences.size(), block, raw));
        }
      }
    }
    return new AnnotatedDocument(document, sentences);
  }

  private Sentence analyse(int index, Block block, List<Tokenizer.Raw> raw) {
    DEPTree tree = new DEPTree(raw.stream().map(Tokenizer.Raw::text).toList());
    for (AbstractComponent component : models.components()) {
      component.process(tree);
    }
    List<Token> tokens = new ArrayList<>(raw.size());
    List<SemanticRole> roles = new ArrayList<>();
    for (int i = 0; i < raw.size(); i++) {
      DEPNode node = tree.get(i + 1);
      tokens.add(token(i, raw.get(i), node));
      for (SRLArc arc : node.getSemanticHeadArcList()) {
        if (arc.getNode().getID() > 0) {
          roles.add(new SemanticRole(arc.getNode().getID() - 1, i, arc.getLabel()));
        }
      }
    }
    return new Sentence(index, block, tokens, roles);
  }

  private static Token token(int index, Tokenizer.Raw raw, DEPNode node) {
    int head = node.getHead() == null ? -1 : node.getHead().getID() - 1;
    String name = node.getNamedEntityTag();
    return new Token(
        index,
        raw.span(),
        raw.text(),
        node.getLemma(),
        node.getPOSTag(),
        head,
        node.getLabel() == null ? "dep" : node.getLabel(),
        name == null || name.isEmpty() ? "O" : name);
  }
}
