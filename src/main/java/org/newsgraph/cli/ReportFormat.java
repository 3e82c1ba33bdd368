package org.newsgraph.cli;

import picocli.CommandLine.Option;

/** How a report is written. */
final class ReportFormat {

  /** The forms. */
  enum Form {
    text,
    json
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json (default: ${DEFAULT-VALUE}).")
  private Form form;

  boolean json() {
    return form == Form.json;
  }
}
