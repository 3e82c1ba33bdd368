package org.newsgraph.server.page;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.newsgraph.audit.Audit;
import org.newsgraph.audit.AuditedTelling;
import org.newsgraph.audit.DocumentCheck;
import org.newsgraph.audit.Party;
import org.newsgraph.audit.Statement;
import org.newsgraph.audit.Verdict;
import org.newsgraph.audit.WordsCheck;

/** What a template shows of an audit; what there is none of is the empty string. */
final class AuditView {

  private final UnaryOperator<String> address;

  /**
   * Makes views.
   *
   * @param address tells where an IRI answers
   */
  AuditView(UnaryOperator<String> address) {
    this.address = address;
  }

  /**
   * What was found.
   *
   * @param name of a style
   * @param label for people
   */
  record Found(String name, String label) {

    static Found of(Verdict verdict) {
      boolean isUnchecked = verdict == Verdict.unchecked;
      return new Found(verdict.name(), isUnchecked ? "not checked against file" : verdict.name());
    }
  }

  /** A document, held against its file. */
  record Source(Named named, String about, Found found, String note, String then, String now) {}

  /** Words, held against text and file. */
  record Quoted(
      String address,
      String role,
      String place,
      String before,
      String words,
      String after,
      Found found,
      String note) {}

  /** A claim or the like. */
  record Telling(
      Named named,
      String kind,
      String says,
      Named speaker,
      Named via,
      List<Source> documents,
      List<Quoted> words) {}

  /** Returns what the template of an audit names. */
  Map<String, Object> values(Audit audit) {
    return Map.of(
        "thing", new Named(address.apply(audit.iri()), audit.label()),
        "iri", audit.iri(),
        "kind", audit.kind(),
        "facts", audit.facts().stream().map(Statement::toString).toList(),
        "note", or(audit.note()),
        "found", Found.of(audit.verdict()),
        "counts", audit.counts(),
        "tellings", audit.tellings().stream().map(this::telling).toList(),
        "documents", audit.documents().stream().map(this::source).toList(),
        "words", audit.words().stream().map(this::quoted).toList());
  }

  private Telling telling(AuditedTelling telling) {
    String kind = telling.kind();
    return new Telling(
        new Named(
            address.apply(telling.iri()),
            Character.toUpperCase(kind.charAt(0)) + kind.substring(1)),
        or(telling.modality()),
        String.join("; ", telling.says().stream().map(Statement::toString).toList()),
        named(telling.speaker()),
        named(telling.via()),
        telling.document() == null ? List.of() : List.of(source(telling.document())),
        telling.words().stream().map(this::quoted).toList());
  }

  private Named named(Party party) {
    return party == null ? new Named("", "") : new Named(address.apply(party.iri()), party.label());
  }

  Source source(DocumentCheck document) {
    String about =
        String.join(
            ", ",
            List.of(or(document.publisher()), or(document.published()), or(document.title()))
                .stream()
                .filter(part -> !part.isEmpty())
                .toList());
    return new Source(
        new Named(address.apply(document.iri()), document.file()),
        about,
        Found.of(document.verdict()),
        or(document.note()),
        document.sha256(),
        or(document.sha256Now()));
  }

  Quoted quoted(WordsCheck check) {
    return new Quoted(
        address.apply(check.iri()),
        check.role(),
        check.boxes().isEmpty()
            ? "bytes " + check.byteStart() + "–" + check.byteEnd()
            : check.place(),
        check.before(),
        check.words(),
        check.after(),
        Found.of(check.verdict()),
        or(check.note()));
  }

  private static String or(String text) {
    return text == null ? "" : text;
  }
}
