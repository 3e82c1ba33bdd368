package org.newsgraph.nlp;

import edu.emory.clir.clearnlp.component.utils.NLPUtils;
import edu.emory.clir.clearnlp.util.lang.TLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.Block;
import org.newsgraph.model.CleanDocument;
import org.newsgraph.model.SemanticRole;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;

/**
 * Real tokens and sentences with an analysis that bytes make up: a tree, but as odd a one as they
 * tell. Where the bytes are small, tags are those that the look of a word suggests.
 */
public final class MadeUpAnnotator implements Annotator {

  private static final Tokenizer TOKENIZER =
      new Tokenizer(NLPUtils.getTokenizer(TLanguage.ENGLISH));
  private static final List<String> TAGS =
      List.of(
          "NN", "NNS", "NNP", "NNPS", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "IN", "TO", "DT",
          "PRP", "PRP$", "WDT", "WP", "JJ", "RB", "CD", "CC", "MD", "POS", ".", ",", "``", "''",
          ":", "$", "FW", "XX", "-LRB-");
  private static final List<String> RELATIONS =
      List.of(
          "nsubj",
          "nsubjpass",
          "dobj",
          "iobj",
          "agent",
          "prep",
          "pobj",
          "conj",
          "cc",
          "appos",
          "poss",
          "relcl",
          "ccomp",
          "xcomp",
          "advcl",
          "acl",
          "nn",
          "compound",
          "amod",
          "num",
          "nummod",
          "det",
          "aux",
          "auxpass",
          "neg",
          "punct",
          "mark",
          "dep",
          "npadvmod",
          "attr",
          "hmod",
          "meta");
  private static final List<String> NAMES =
      List.of(
          "O",
          "U-PERSON",
          "B-PERSON",
          "I-PERSON",
          "L-PERSON",
          "U-ORG",
          "B-ORG",
          "L-ORG",
          "U-GPE",
          "B-GPE",
          "L-GPE",
          "U-LOC",
          "B-LOC",
          "I-LOC",
          "U-NORP",
          "U-FAC",
          "B-FAC",
          "L-FAC",
          "B-DATE",
          "L-DATE",
          "U-CARDINAL",
          "I-ORG");
  private static final List<String> ROLES =
      List.of("A0", "A1", "A2", "TMP", "LOC", "NEG", "MOD", "MNR", "R-A0", "C-A1");

  private final byte[] choices;
  private int at;

  /**
   * Makes an annotator for one document.
   *
   * @param choices what to make up, from the beginning again when they end
   */
  public MadeUpAnnotator(byte[] choices) {
    this.choices = choices.length == 0 ? new byte[1] : choices.clone();
  }

  @Override
  public AnnotatedDocument annotate(CleanDocument document) {
    String readable = ReadableText.of(document.document().plain());
    List<Sentence> out = new ArrayList<>();
    for (Block block : document.blocks()) {
      for (List<Tokenizer.Raw> raw :
          SentenceSplitter.split(TOKENIZER.tokenize(readable, block.span()))) {
        if (!raw.isEmpty()) {
          out.add(sentence(out.size(), block, raw));
        }
      }
    }
    return new AnnotatedDocument(document, out);
  }

  private int choice() {
    int out = choices[at] & 0xFF;
    at = (at + 1) % choices.length;
    return out;
  }

  private Sentence sentence(int index, Block block, List<Tokenizer.Raw> raw) {
    int root = choice() % raw.size();
    List<Token> tokens = new ArrayList<>();
    List<SemanticRole> roles = new ArrayList<>();
    for (int i = 0; i < raw.size(); i++) {
      String text = raw.get(i).text();
      int choice = choice();
      int head = head(i, root);
      String tag = choice < 0x80 ? likelyTag(text) : TAGS.get(choice % TAGS.size());
      String relation = head < 0 ? "root" : RELATIONS.get(choice() % RELATIONS.size());
      String name = choice < 0x80 ? likelyName(text) : NAMES.get(choice() % NAMES.size());
      String lemma = text.toLowerCase(Locale.ROOT);
      tokens.add(new Token(i, raw.get(i).span(), text, lemma, tag, head, relation, name));
      if (tag.startsWith("VB")) {
        String role = ROLES.get(choice() % ROLES.size());
        roles.add(new SemanticRole(i, choice() % raw.size(), role));
      }
    }
    return new Sentence(index, block, tokens, roles);
  }

  /** Heads lie on the side of the root, so that following them ends there. */
  private int head(int i, int root) {
    if (i == root) {
      return -1;
    }
    int distance = Math.abs(i - root);
    int step = 1 + choice() % distance;
    return i < root ? i + step : i - step;
  }

  private static String likelyTag(String text) {
    char c = text.charAt(0);
    if (Character.isDigit(c)) {
      return "CD";
    }
    if (!Character.isLetter(c)) {
      return c == '"' ? "''" : c == ',' ? "," : ".";
    }
    if (Character.isUpperCase(c)) {
      return "NNP";
    }
    return text.endsWith("ed") || text.equals("said") ? "VBD" : text.length() < 4 ? "IN" : "NN";
  }

  private String likelyName(String text) {
    return Character.isUpperCase(text.charAt(0)) ? NAMES.get(choice() % NAMES.size()) : "O";
  }
}
