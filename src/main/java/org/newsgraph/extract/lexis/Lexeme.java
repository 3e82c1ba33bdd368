package org.newsgraph.extract.lexis;

import org.newsgraph.model.Span;

/**
 * A word or sign of a sentence, finer than a token: {@code mid-April} is {@code mid} and {@code
 * April}, joined; hyphens inside compounds are left out.
 *
 * @param token index of the token that it lies in
 * @param raw its text
 * @param text its text in lower case
 * @param tag part of speech of its token, Penn Treebank
 * @param span where, in code points of the document
 * @param joined whether only a hyphen stands between it and the lexeme before
 */
public record Lexeme(int token, String raw, String text, String tag, Span span, boolean joined) {

  /** Returns whether it starts with an upper-case letter. */
  public boolean capitalised() {
    return !raw.isEmpty() && Character.isUpperCase(raw.charAt(0));
  }

  /** Returns whether the tag is one of a noun's, common or proper. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  /** Returns whether the tag is one of a verb's, auxiliaries included. */
  public boolean isVerb() {
    return tag.startsWith("VB") || tag.equals("MD");
  }
}
