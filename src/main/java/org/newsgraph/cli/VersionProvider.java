package org.newsgraph.cli;

import org.newsgraph.model.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** Tells the version of the program. */
final class VersionProvider implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"newsgraph " + ProgramVersion.current()};
  }
}
