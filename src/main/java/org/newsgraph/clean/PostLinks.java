package org.newsgraph.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.model.Span;

/** Separates the words of a post from the links behind them. */
final class PostLinks {

  private static final Pattern LINK =
      Pattern.compile(
          "(?:https?://|\\bpic\\.twitter\\.com/|\\bt\\.co/|\\bwww\\.)[^\\s\\p{Pd}“”\"<>]\\S*");

  /**
   * The words of a post.
   *
   * @param words the post without the links at its end
   * @param url the first of these links, else the first link among the words, or {@code null}; with
   *     a scheme
   */
  record Stripped(Span words, String url) {}

  private PostLinks() {}

  static Stripped strip(String plain, Span post) {
    Matcher m = LINK.matcher(plain).region(post.start(), post.end());
    String first = null;
    String trailing = null;
    int end = post.end();
    int wordsEnd = post.end();
    while (m.find()) {
      first = first == null ? m.group() : first;
      boolean follows = trailing != null && between(plain, end, m.start());
      trailing = follows ? trailing : m.group();
      wordsEnd = follows ? wordsEnd : m.start();
      end = m.end();
    }
    boolean atEnd = trailing != null && between(plain, end, post.end());
    return new Stripped(
        Lines.trim(plain, post.start(), atEnd ? wordsEnd : post.end()),
        address(atEnd ? trailing : first));
  }

  /** Returns whether only white space stands between two places. */
  private static boolean between(String plain, int from, int to) {
    return from >= to || Lines.trim(plain, from, to).length() == 0;
  }

  private static String address(String link) {
    if (link == null) {
      return null;
    }
    String bare = link.replaceFirst("[)\\].,;:!?…]+$", "");
    return bare.startsWith("http") ? bare : "https://" + bare;
  }
}
