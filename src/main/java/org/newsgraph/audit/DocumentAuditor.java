package org.newsgraph.audit;

import java.util.OptionalLong;
import org.newsgraph.model.Document;
import org.newsgraph.model.Origin;

/** Holds one document, and mentions of it, against its file, which is read once. */
final class DocumentAuditor {

  private static final String CONTRADICTION = "the stored text has other words at this place";
  private static final String GONE =
      "the words stand neither there nor within %d KB of their place"
          .formatted(WordsFinder.REACH / 1024);

  private final StoredDocument stored;
  private final FileContent content;
  private final WordsFinder finder;
  private final DocumentCheck check;

  DocumentAuditor(StoredDocument stored, SourceFiles files) {
    this.stored = stored;
    this.content = files.read(stored);
    this.finder = content instanceof FileContent.Read read ? finder(read) : null;
    this.check = checkDocument();
  }

  /** Returns what was found of the document as a whole. */
  DocumentCheck check() {
    return check;
  }

  private DocumentCheck checkDocument() {
    if (!stored.textBearsHash()) {
      return found(Verdict.changed, "the stored text is not that of the file that was read");
    }
    if (content instanceof FileContent.Absent absent) {
      return found(Verdict.missing, absent.reason());
    }
    if (content instanceof FileContent.TooLarge large) {
      String note =
          "the file has " + large.size() + " bytes now, had " + stored.document().origin().length();
      return found(Verdict.changed, note);
    }
    if (content instanceof FileContent.Read read) {
      if (!isSame(read)) {
        return found(Verdict.changed, "the file has changed since it was read");
      }
      return finder.isOf(stored.document().text())
          ? found(Verdict.verified, null)
          : found(Verdict.changed, "the stored text is not what the file is read as now");
    }
    return found(Verdict.unchecked, "not checked against the file");
  }

  private boolean isSame(FileContent.Read read) {
    return read.sha256().equals(stored.document().sha256());
  }

  private WordsFinder finder(FileContent.Read read) {
    Document document = stored.document();
    if (document.origin().mediaType().equals(Origin.PDF)) {
      return PageWords.of(read);
    }
    return document.origin().isPlainFile()
        ? new PlainWords(read.bytes(), stored.charset())
        : DerivedWords.of(read, document.origin(), isSame(read), stored.charset());
  }

  private DocumentCheck found(Verdict verdict, String note) {
    Document document = stored.document();
    return new DocumentCheck(
        stored.iri(),
        document.file(),
        stored.title(),
        stored.publisher(),
        stored.published(),
        stored.charset().name(),
        document.sha256(),
        content instanceof FileContent.Read read ? read.sha256() : null,
        verdict,
        note);
  }

  /**
   * Holds a mention against stored text and file.
   *
   * @param role what it is to the telling that it supports
   */
  WordsCheck check(StoredWords words, String role) {
    if (finder == null) {
      return found(words, role, Standing.unknown, null, check.note());
    }
    if (finder.stands(words)) {
      String note = check.note() == null ? null : check.note() + "; the words stand";
      Long now = finder.countsBytes() ? words.byteStart() : null;
      return found(words, role, Standing.inPlace, now, note);
    }
    OptionalLong now = finder.nearest(words);
    if (now.isEmpty()) {
      return found(words, role, Standing.gone, null, GONE);
    }
    String note = "the words stand " + finder.place(now.getAsLong(), words) + " now";
    return found(words, role, Standing.moved, finder.countsBytes() ? now.getAsLong() : null, note);
  }

  private WordsCheck found(
      StoredWords words, String role, Standing standing, Long now, String note) {
    boolean agrees = stored.bearsOut(words);
    boolean pages = !words.boxes().isEmpty();
    boolean displaced = standing == Standing.moved || standing == Standing.gone;
    return new WordsCheck(
        words.mention(),
        role,
        stored.document().file(),
        words.begin(),
        words.end(),
        pages ? null : (Long) words.byteStart(),
        pages ? null : (Long) words.byteEnd(),
        words.boxes(),
        stored.before(words),
        words.words(),
        stored.after(words),
        agrees,
        agrees && !displaced ? check.verdict() : Verdict.changed,
        standing,
        now,
        agrees ? note : CONTRADICTION);
  }
}
