package org.newsgraph.hostile;

import java.util.List;
import java.util.stream.Stream;

/** The inputs of {@code build}: a new format is one class and one entry here. */
final class Documents {

  private Documents() {}

  static List<HostileDocument> all() {
    return Stream.of(
            TextInputs.all(),
            SidecarInputs.all(),
            JsonInputs.all(),
            GzipInputs.all(),
            HtmlInputs.all(),
            WarcInputs.all(),
            NameInputs.all())
        .flatMap(List::stream)
        .toList();
  }
}
