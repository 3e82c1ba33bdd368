package org.newsgraph.hostile;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Collects the runs of one kind. */
final class CommandList {

  private final String kind;
  private final List<HostileCommand> all = new ArrayList<>();

  CommandList(String kind) {
    this.kind = kind;
  }

  /** Adds a run over files. */
  void add(String name, HostileDocument.Maker maker, int code, List<String> said, String... args) {
    all.add(new HostileCommand(kind, name, maker, List.of(args), code, said));
  }

  /** Adds a run over one file. */
  void file(String name, String file, byte[] bytes, int code, List<String> said, String... args) {
    add(name, folder -> Files.write(folder.resolve(file), bytes), code, said, args);
  }

  /** Adds a run that needs no file. */
  void run(String name, int code, String said, String... args) {
    add(name, folder -> {}, code, List.of(said), args);
  }

  List<HostileCommand> all() {
    return List.copyOf(all);
  }
}
