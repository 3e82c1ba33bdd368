package org.newsgraph.hostile;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.ErrorCode;

/** Collects the inputs of one kind. */
final class DocumentList {

  private final String kind;
  private final List<HostileDocument> all = new ArrayList<>();

  DocumentList(String kind) {
    this.kind = kind;
  }

  /** Adds files. */
  DocumentList add(String name, HostileDocument.Maker maker, Fate... fates) {
    all.add(new HostileDocument(kind, name, maker, List.of(fates)));
    return this;
  }

  /** Adds one file. */
  DocumentList file(String name, String file, byte[] bytes, Fate... fates) {
    return add(name, folder -> Files.write(folder.resolve(file), bytes), fates);
  }

  /** Adds one file that is stored. */
  DocumentList stored(String name, String file, String text) {
    return file(name, file, text.getBytes(StandardCharsets.UTF_8), Fate.stored(file));
  }

  /** Adds one file that fails as a whole. */
  DocumentList failed(String name, String file, byte[] bytes, ErrorCode code, String message) {
    return file(name, file, bytes, Fate.failed(code, file + ":", message));
  }

  List<HostileDocument> all() {
    return List.copyOf(all);
  }
}
