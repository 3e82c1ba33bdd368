package org.newsgraph.validate;

import java.util.List;

/**
 * What was found.
 *
 * @param findings worst first, then by check and focus
 * @param truncated names of the checks of which only the first {@link Validator#LIMIT} findings are
 *     told
 */
public record Report(List<Finding> findings, List<String> truncated) {

  /** Sorts the findings. */
  public Report {
    findings = findings.stream().sorted().distinct().toList();
    truncated = List.copyOf(truncated);
  }

  /** Returns whether there is no error. */
  public boolean conforms() {
    return count(Severity.ERROR) == 0;
  }

  /** Returns the number of findings of one severity. */
  public long count(Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).count();
  }
}
