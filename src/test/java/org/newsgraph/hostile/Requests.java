package org.newsgraph.hostile;

import java.util.List;
import java.util.stream.Stream;

/** The requests to a server: a new kind is one class and one entry here. */
final class Requests {

  private Requests() {}

  static List<HostileRequest> all() {
    return Stream.of(RequestInputs.all(), ProtocolInputs.all()).flatMap(List::stream).toList();
  }
}
