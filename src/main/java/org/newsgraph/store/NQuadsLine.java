package org.newsgraph.store;

import java.util.Comparator;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

/** One statement as a line of canonical N-Quads or N-Triples (RDF 1.2), without its line end. */
public final class NQuadsLine {

  /** Orders lines by code point, as {@code LC_ALL=C sort} orders UTF-8. */
  public static final Comparator<String> ORDER = NQuadsLine::compare;

  private NQuadsLine() {}

  public static String of(Quad quad) {
    return NodeFmtLib.strNQ(quad).strip();
  }

  public static String of(Triple triple) {
    return NodeFmtLib.strNT(triple).strip();
  }

  private static int compare(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    for (int i = 0; i < shorter; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        boolean bothWhole = !Character.isSurrogate(x) && !Character.isSurrogate(y);
        boolean bothHalf = Character.isSurrogate(x) && Character.isSurrogate(y);
        return bothWhole || bothHalf ? x - y : Character.isSurrogate(x) ? 1 : -1;
      }
    }
    return a.length() - b.length();
  }
}
