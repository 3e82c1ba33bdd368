package org.newsgraph.audit;

/**
 * A document held against its file.
 *
 * @param iri the document
 * @param file path below its root
 * @param title its title, or {@code null}
 * @param publisher its publisher, or {@code null}
 * @param published day of publication, or {@code null}
 * @param encoding encoding of the file
 * @param sha256 hash of the file when it was read
 * @param sha256Now hash of the file now, or {@code null} if it was not read
 * @param verdict what was found
 * @param note what is wrong, in a sentence without a full stop, or {@code null}
 */
public record DocumentCheck(
    String iri,
    String file,
    String title,
    String publisher,
    String published,
    String encoding,
    String sha256,
    String sha256Now,
    Verdict verdict,
    String note) {}
