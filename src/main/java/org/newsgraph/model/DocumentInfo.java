package org.newsgraph.model;

/**
 * What an extraction keeps of its document.
 *
 * @param file path below the input root, with extension
 * @param sha256 hash of the file's bytes, lower-case hexadecimal
 * @param length in code points
 * @param metadata sidecar and text together
 */
public record DocumentInfo(String file, String sha256, int length, Metadata metadata) {

  /** Returns the path without extension: the last part of the document's IRI. */
  public String id() {
    return Document.idOf(file);
  }
}
