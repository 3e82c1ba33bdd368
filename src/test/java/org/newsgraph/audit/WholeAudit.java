package org.newsgraph.audit;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.store.Store;

/** Audits all documents of a store, and keeps what was found of each. */
final class WholeAudit {

  private WholeAudit() {}

  /** Returns what was found, in the order of the documents' IRIs. */
  static List<AuditedDocument> of(Store store, SourceFiles files) {
    List<AuditedDocument> out = new ArrayList<>();
    new Auditor(store, files)
        .all(
            new Auditor.Listener() {
              @Override
              public void progress(String file, double done) {}

              @Override
              public void audited(AuditedDocument document) {
                out.add(document);
              }
            });
    return out;
  }
}
