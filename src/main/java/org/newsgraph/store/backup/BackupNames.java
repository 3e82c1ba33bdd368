package org.newsgraph.store.backup;

import java.util.regex.Pattern;

/** The files that a backup may hold beside the quads: no other is ever written at a restore. */
final class BackupNames {

  private static final Pattern KNOWN =
      Pattern.compile("identities\\.txt|extractions/[0-9a-f]{2}/[0-9a-f]{64}\\.json\\.gz");

  private BackupNames() {}

  static boolean isKnown(String name) {
    return KNOWN.matcher(name).matches();
  }
}
