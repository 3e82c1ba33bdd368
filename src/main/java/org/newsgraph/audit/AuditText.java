package org.newsgraph.audit;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.report.Paragraphs;

/** Writes audits for people; quoted words stand between {@code »} and {@code «}. */
public final class AuditText {

  private static final String INDENT = "    ";

  private final String base;
  private final Paragraphs out;

  private AuditText(String base, int width) {
    this.base = base;
    this.out = new Paragraphs(width);
  }

  /**
   * Returns the lines of an audit.
   *
   * @param base what the IRIs begin with; it is left out
   * @param width columns of the terminal; 0 breaks no line
   */
  public static List<String> lines(Audit audit, String base, int width) {
    AuditText text = new AuditText(base, width);
    text.write(audit);
    return text.out.lines();
  }

  /** Returns the lines of a document to look at; none if it is verified. */
  public static List<String> lines(AuditedDocument audited, String base, int width) {
    AuditText text = new AuditText(base, width);
    if (audited.verdict() != Verdict.verified) {
      text.write(audited);
    }
    return text.out.lines();
  }

  /** Returns one line that sums up a store. */
  public static String line(AuditSummary sum) {
    return "%d documents: %s; %s"
        .formatted(
            sum.documents(),
            verdicts(sum.verified(), sum.changed(), sum.missing(), sum.unchecked()),
            counted(sum.counts()));
  }

  private void write(Audit audit) {
    String name = shorten(audit.iri());
    out.add("", name.equals(audit.label()) ? name : name + "  " + audit.label());
    audit.facts().forEach(fact -> out.value(INDENT, "fact", fact.toString()));
    out.value(INDENT, "note", Objects.requireNonNullElse(audit.note(), ""));
    for (AuditedTelling telling : audit.tellings()) {
      out.blank();
      write(telling);
    }
    if (!audit.words().isEmpty()) {
      out.blank();
      audit.words().forEach(this::write);
    }
    List<DocumentCheck> failed =
        audit.documents().stream().filter(d -> d.verdict() != Verdict.verified).toList();
    if (!failed.isEmpty()) {
      out.blank();
      failed.forEach(d -> out.add(d.verdict() + "  ", d.file() + ": " + d.note()));
    }
    out.blank();
    out.add("", audit.verdict() + ": " + counted(audit.counts()));
  }

  private void write(AuditedTelling telling) {
    String modality = telling.modality() == null ? "" : ", " + telling.modality();
    out.add("", shorten(telling.iri()) + "  " + telling.kind() + modality);
    out.value(
        INDENT,
        "says",
        telling.says().stream().map(Statement::toString).collect(Collectors.joining("; ")));
    out.value(INDENT, "speaker", label(telling.speaker()));
    out.value(INDENT, "via", label(telling.via()));
    if (telling.document() != null) {
      out.value(INDENT, "document", source(telling.document()));
    }
    telling.words().forEach(this::write);
  }

  private static String label(Party party) {
    return party == null ? "" : party.label();
  }

  private static String source(DocumentCheck d) {
    return Stream.of(d.file(), d.publisher(), d.published(), d.title())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private void write(WordsCheck check) {
    out.value(
        INDENT,
        check.verdict().name(),
        "%s, %s: …%s»%s«%s…"
            .formatted(check.role(), check.place(), check.before(), check.words(), check.after()));
    out.value(INDENT, "", Objects.requireNonNullElse(check.note(), ""));
  }

  private void write(AuditedDocument audited) {
    DocumentCheck document = audited.document();
    String note = document.note() == null ? "" : ": " + document.note();
    out.add(audited.verdict() + "  ", document.file() + note);
    out.value(INDENT, "words", counted(audited.counts()));
    audited.examples().forEach(this::write);
  }

  private static String counted(Counts counts) {
    String where =
        Stream.of(
                part(counts.inPlace(), "in place"),
                part(counts.moved(), "moved"),
                part(counts.gone(), "gone"))
            .filter(p -> !p.isEmpty())
            .collect(Collectors.joining(", "));
    return "%d mentions: %s%s"
        .formatted(
            counts.words(),
            verdicts(counts.verified(), counts.changed(), counts.missing(), counts.unchecked()),
            where.isEmpty() ? "" : " (" + where + ")");
  }

  private static String verdicts(long verified, long changed, long missing, long unchecked) {
    String some =
        Stream.of(
                part(verified, "verified"),
                part(changed, "changed"),
                part(missing, "missing"),
                part(unchecked, "not checked against file"))
            .filter(p -> !p.isEmpty())
            .collect(Collectors.joining(", "));
    return some.isEmpty() ? "none" : some;
  }

  private static String part(long count, String what) {
    return count == 0 ? "" : String.format(Locale.ROOT, "%d %s", count, what);
  }

  private String shorten(String iri) {
    return iri.startsWith(base) ? iri.substring(base.length()) : iri;
  }
}
