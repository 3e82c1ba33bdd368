package org.newsgraph.server.page.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.server.page.text.Segment.Note;

/**
 * Cuts a text at both ends of each mark, so that marks that overlap in any way become segments that
 * do not, which are written one after the other. Of several links the one with the fewest words
 * wins. Lines become paragraphs; those without words are left out.
 */
final class Marker {

  private static final String ANCHOR = "w-";

  private static final Comparator<PlacedMark> SHORTEST =
      Comparator.comparingInt(PlacedMark::length)
          .thenComparing(placed -> placed.mark().kind())
          .thenComparing(placed -> placed.mark().about().address());

  private static final Comparator<PlacedMark> BY_KIND =
      Comparator.<PlacedMark, Mark.Kind>comparing(placed -> placed.mark().kind())
          .thenComparing(SHORTEST);

  private static final Comparator<Mark> LONGEST_FIRST =
      Comparator.<Mark>comparingInt(mark -> mark.span().start())
          .thenComparing(mark -> mark.span().end(), Comparator.reverseOrder())
          .thenComparing(Mark::kind);

  private final int offset;
  private final int[] characters;
  private final Map<Integer, List<PlacedMark>> starts = new TreeMap<>();
  private final List<PlacedMark> active = new ArrayList<>();
  private final List<List<Segment>> paragraphs = new ArrayList<>();
  private List<Segment> line = new ArrayList<>();

  private Marker(TextWindow window) {
    this.offset = window.span().start();
    this.characters = window.text().codePoints().toArray();
  }

  /** Returns the paragraphs of a window with all marks that lie in it, wholly or in part. */
  static List<List<Segment>> paragraphs(TextWindow window, Collection<Mark> marks) {
    Marker marker = new Marker(window);
    marker.cut(marks);
    return marker.paragraphs;
  }

  private void cut(Collection<Mark> marks) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, characters.length));
    for (int i = 0; i < characters.length; i++) {
      if (isLineBreak(i)) {
        cuts.addAll(List.of(i, i + 1));
      }
    }
    outermost(marks).stream()
        .flatMap(mark -> PlacedMark.of(mark, characters, offset).stream())
        .forEach(
            placed -> {
              starts.computeIfAbsent(placed.start(), k -> new ArrayList<>()).add(placed);
              cuts.addAll(List.of(placed.start(), placed.end()));
            });
    Iterator<Integer> all = cuts.iterator();
    int start = all.next();
    while (all.hasNext()) {
      int end = all.next();
      add(start, end);
      start = end;
    }
    endLine();
  }

  private boolean isLineBreak(int at) {
    return characters[at] == '\n' || characters[at] == '\r';
  }

  /** Leaves out links inside of a link to the same: a name inside of its description. */
  private static List<Mark> outermost(Collection<Mark> marks) {
    Map<String, Integer> ends = new HashMap<>();
    List<Mark> kept = new ArrayList<>();
    for (Mark mark : marks.stream().sorted(LONGEST_FIRST).toList()) {
      String address = mark.about().address();
      boolean isLink = !mark.kind().isLayer() && !address.isEmpty();
      if (!isLink || mark.span().end() > ends.getOrDefault(address, 0)) {
        kept.add(mark);
      }
      if (isLink) {
        ends.merge(address, mark.span().end(), Math::max);
      }
    }
    return kept;
  }

  private void add(int start, int end) {
    active.removeIf(placed -> placed.end() <= start);
    List<PlacedMark> starting = starts.getOrDefault(start, List.of());
    active.addAll(starting);
    if (isLineBreak(start)) {
      endLine();
      return;
    }
    Optional<Mark> link = link();
    if (link.isEmpty()) {
      add(start, end, link, starting);
      return;
    }
    int from = Blanks.after(characters, start, end);
    int to = Blanks.before(characters, from, end);
    // no link begins or ends with a blank
    add(start, from, Optional.empty(), starting);
    add(from, to, link, starting);
    add(to, end, Optional.empty(), starting);
  }

  private void add(int start, int end, Optional<Mark> link, List<PlacedMark> starting) {
    if (start == end) {
      return;
    }
    List<PlacedMark> opening = starting.stream().filter(p -> p.start() == start).toList();
    line.add(
        new Segment(
            opening.isEmpty() ? "" : ANCHOR + (offset + start),
            classes(),
            link.map(mark -> mark.kind().name()).orElse(""),
            link.map(Mark::about).orElse(null),
            new String(characters, start, end - start),
            notes(opening.stream().filter(p -> p.opens() && isPost(p))),
            notes(active.stream().filter(p -> p.closes() && p.end() == end && !isPost(p)))));
  }

  private Optional<Mark> link() {
    return active.stream()
        .filter(placed -> !placed.mark().kind().isLayer())
        .min(SHORTEST)
        .map(PlacedMark::mark);
  }

  /** A post is announced, all else is told afterwards. */
  private static boolean isPost(PlacedMark placed) {
    return placed.mark().kind() == Mark.Kind.post;
  }

  private String classes() {
    return active.stream()
        .map(placed -> placed.mark().kind())
        .filter(Mark.Kind::isLayer)
        .distinct()
        .sorted()
        .map(Enum::name)
        .collect(Collectors.joining(" "));
  }

  private List<Note> notes(Stream<PlacedMark> marks) {
    return marks
        .filter(placed -> placed.mark().kind().isLayer() && !isToldAround(placed))
        .sorted(BY_KIND)
        .map(PlacedMark::mark)
        .filter(mark -> !mark.about().label().isEmpty())
        .map(mark -> new Note(mark.kind().name(), mark.about()))
        .distinct()
        .toList();
  }

  /** Of a quotation inside of one by the same speaker the speaker is not told again. */
  private boolean isToldAround(PlacedMark placed) {
    return active.stream()
        .filter(other -> other.length() > placed.length())
        .map(PlacedMark::mark)
        .filter(other -> other.span().covers(placed.mark().span()))
        .anyMatch(
            other ->
                other.kind() == placed.mark().kind()
                    && other.about().label().equals(placed.mark().about().label()));
  }

  private void endLine() {
    if (line.stream().anyMatch(segment -> !segment.text().isBlank())) {
      paragraphs.add(List.copyOf(line));
    }
    line = new ArrayList<>();
  }
}
