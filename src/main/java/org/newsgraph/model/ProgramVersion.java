package org.newsgraph.model;

/** The version of the program that runs. */
public final class ProgramVersion {

  private ProgramVersion() {}

  /**
   * Returns the version that stands in the jar's manifest, or {@code development} when the program
   * does not run from its jar.
   */
  public static String current() {
    String version = ProgramVersion.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
