package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Outcome;

/** Tests that a terminal obeys no document: messages tell names of records and parts of them. */
final class TerminalTest {

  private static final String NAME = "a.jsonl#x\u001B[2J\r\ny\u009Bz";

  @Test
  void messages_hold_no_control_characters() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutcomeReporter reporter =
        new OutcomeReporter(new Terminal(OutputStream.nullOutputStream(), err));

    reporter.accept(new Outcome.Skipped(NAME, "no page"));
    reporter.accept(new Outcome.Noted(NAME, NAME + ": odd"));
    reporter.accept(
        new Outcome.Failed(
            NAME, new NewsgraphException(ErrorCode.SOURCE_INVALID, NAME, "holds \u0007 a bell")));

    String[] lines = err.toString(StandardCharsets.UTF_8).split(System.lineSeparator());
    assertThat(lines).hasSize(3);
    assertThat(lines)
        .allSatisfy(line -> assertThat(line.chars()).noneMatch(Character::isISOControl));
    assertThat(lines[2])
        .contains("a.jsonl#x\\u001B[2J\\u000D\\u000Ay\\u009Bz: holds \\u0007 a bell");
  }
}
