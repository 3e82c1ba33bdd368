package org.newsgraph.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Reasons;

/** Takes a password from a person without showing it, or else from standard input. */
final class PasswordInput {

  private static final String PLACE = "password";

  private PasswordInput() {}

  /**
   * Asks for a new password.
   *
   * @param name whose it is
   * @throws NewsgraphException USAGE if there is none, or it would be shown
   */
  static String ask(String name) {
    // the launcher tells what standard input is: Java knows only whether all streams are terminals
    String password =
        Boolean.getBoolean("newsgraph.asks") ? twice(System.console(), name) : line(System.in);
    if (password.isEmpty()) {
      throw wrong("there is none; type it, or send it as one line to standard input");
    }
    return password;
  }

  private static String twice(Console console, String name) {
    if (console == null) {
      throw wrong("would be shown as you type it; name a --file instead of sending the line on");
    }
    char[] first = typed(console, "Password for " + name + ": ");
    char[] second = typed(console, "Once more: ");
    try {
      if (!Arrays.equals(first, second)) {
        throw wrong("you typed two different ones");
      }
      return new String(first);
    } finally {
      Arrays.fill(first, ' ');
      Arrays.fill(second, ' ');
    }
  }

  private static char[] typed(Console console, String prompt) {
    char[] out = console.readPassword("%s", prompt);
    return out == null ? new char[0] : out;
  }

  private static String line(InputStream in) {
    try {
      String line =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readLine();
      return line == null ? "" : line;
    } catch (IOException e) {
      throw new NewsgraphException(ErrorCode.USAGE, PLACE, "cannot be read: " + Reasons.of(e), e);
    }
  }

  private static NewsgraphException wrong(String message) {
    return new NewsgraphException(ErrorCode.USAGE, PLACE, message);
  }
}
