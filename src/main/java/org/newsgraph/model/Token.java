package org.newsgraph.model;

/**
 * A word or sign of a sentence with its analysis.
 *
 * @param index position in the sentence, from 0
 * @param span where, in code points of the document
 * @param text the token as tagged: curly quotes and no-break spaces are plain ones here
 * @param lemma lower-case base form
 * @param tag part of speech, Penn Treebank
 * @param head index of the governing token, -1 for a root
 * @param relation dependency label (ClearNLP labels: nsubj nsubjpass dobj agent prep pobj conj cc
 *     appos poss relcl …; {@code root} for a root)
 * @param name type of the name that the recogniser saw here (PERSON ORG GPE LOC NORP FAC DATE …),
 *     with its BILOU prefix ({@code B-ORG}), or {@code O}
 */
public record Token(
    int index,
    Span span,
    String text,
    String lemma,
    String tag,
    int head,
    String relation,
    String name) {

  /** Returns whether the tag is one of a verb's. */
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /** Returns whether the tag is one of a noun's, common or proper. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  /** Returns whether the tag is one of a proper noun's. */
  public boolean isProper() {
    return tag.startsWith("NNP");
  }

  /** Returns the first code point. */
  public int start() {
    return span.start();
  }

  /** Returns the code point after the last. */
  public int end() {
    return span.end();
  }
}
