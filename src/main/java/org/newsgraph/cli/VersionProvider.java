package org.newsgraph.cli;

import picocli.CommandLine.IVersionProvider;

/** Tells the version that stands in the jar's manifest. */
final class VersionProvider implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"newsgraph " + version()};
  }

  /** Returns the version, or {@code development} when the program does not run from its jar. */
  static String version() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
