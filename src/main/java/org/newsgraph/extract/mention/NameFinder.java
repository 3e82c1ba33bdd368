package org.newsgraph.extract.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.extract.mention.Segment.Kind;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.Interruption;
import org.newsgraph.model.Sentence;
import org.newsgraph.reference.GazetteerEntry.Feature;
import org.newsgraph.reference.GazetteerMatch.How;
import org.newsgraph.reference.ReferenceData;

/** Finds the names of a document, with the titles that stand beside them. */
final class NameFinder {

  private final ReferenceData reference;
  private final NameScanner scanner;
  private final BodyNames bodies;

  NameFinder(ReferenceData reference) {
    this.reference = reference;
    this.scanner = new NameScanner(reference);
    this.bodies = new BodyNames(reference);
  }

  /** Returns the names in the order of the text. */
  List<Name> find(AnnotatedDocument document) {
    Set<String> known = new LinkedHashSet<>();
    List<List<Segment>> segments = new ArrayList<>();
    for (Sentence s : document.sentences()) {
      Interruption.check(document.document());
      List<Segment> found = SentenceMarks.isTitleCase(s) ? List.of() : scanner.scan(s, Set.of());
      segments.add(found);
      found.stream().filter(x -> x.kind() != Kind.TITLE).forEach(x -> learn(x, known));
    }
    List<Name> out = new ArrayList<>();
    for (Sentence s : document.sentences()) {
      Interruption.check(document.document());
      List<Segment> found = segments.get(s.index());
      if (SentenceMarks.isTitleCase(s)) {
        found = scanner.scan(s, known);
      }
      bodies.read(s, found.stream().map(this::trim).map(this::dotted).toList()).forEach(out::add);
    }
    return out.stream().filter(n -> !isNoun(n) && !isHeading(n)).toList();
  }

  private static void learn(Segment segment, Set<String> known) {
    for (int i = segment.first(); i <= segment.last(); i++) {
      known.add(segment.sentence().token(i).text().toLowerCase(Locale.ROOT));
    }
  }

  /** A department is a ministry in one country and a province in another. */
  private boolean isUnit(String noun, Segment bare) {
    return noun.equalsIgnoreCase("department")
        && reference.gazetteer().find(bare.text()).stream()
            .anyMatch(m -> m.entry().feature() == Feature.ADMIN1 && m.how() == How.NAME);
  }

  /** A capitalised generic noun alone names nothing that another document could find again. */
  private boolean isNoun(Name name) {
    boolean single = name.segment().size() == 1;
    boolean noun = reference.nameHeads().typeOf(name.text()).isPresent();
    return single && noun && name.segment().kind() != Kind.ACTOR;
  }

  /** A single word that is a whole line is a heading rather than a name. */
  private boolean isHeading(Name name) {
    Segment segment = name.segment();
    long words =
        segment.sentence().tokens().stream()
            .filter(t -> t.text().chars().anyMatch(Character::isLetter))
            .count();
    return words == 1
        && segment.kind() != Kind.ACTOR
        && !reference.gazetteer().contains(name.text());
  }

  /** The dot of {@code Calif.} belongs to the name. */
  private Segment dotted(Segment segment) {
    int next = segment.last() + 1;
    boolean dot =
        segment.size() == 1
            && next < segment.sentence().size()
            && segment.sentence().token(next).text().equals(".")
            && segment.sentence().token(next).start() == segment.span().end()
            && reference.gazetteer().isAbbreviation(segment.text() + ".");
    return dot ? segment.to(next, segment.kind()) : segment;
  }

  /** Drops the generic noun of a place: {@code Kunduz Province}, {@code Khost City}. */
  private Segment trim(Segment segment) {
    if (segment.kind() != Kind.NAME || segment.size() < 2) {
      return segment;
    }
    String last = segment.lastToken().text();
    Segment bare = segment.to(segment.last() - 1, segment.kind());
    boolean generic =
        (reference.nameHeads().isGeneric(last) || isUnit(last, bare))
            && !reference.gazetteer().contains(segment.text())
            && reference.gazetteer().contains(bare.text());
    return generic ? bare : segment;
  }
}
