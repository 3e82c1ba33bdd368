package org.newsgraph.clean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.newsgraph.clean.BoilerplateRule.Scope;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;

/** The rules of {@code boilerplate.tsv}. */
final class BoilerplateRules {

  private static final String FILE = "boilerplate.tsv";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private final List<BoilerplateRule> rules;

  private BoilerplateRules(List<BoilerplateRule> rules) {
    this.rules = rules;
  }

  /** Loads the rules that ship with the program. */
  static BoilerplateRules load() {
    try (InputStream in =
            Objects.requireNonNull(BoilerplateRules.class.getResourceAsStream(FILE), FILE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return parse(reader.lines().toList(), FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads rules.
   *
   * @param file name for messages
   * @throws NewsgraphException naming the line that is wrong
   */
  static BoilerplateRules parse(List<String> lines, String file) {
    List<BoilerplateRule> rules = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        rules.add(rule(line, file + ":" + (i + 1)));
      }
    }
    return new BoilerplateRules(List.copyOf(rules));
  }

  private static BoilerplateRule rule(String line, String place) {
    String[] columns = line.split("\t");
    if (columns.length < 3 || columns.length > 4 || columns[0].isBlank()) {
      throw new NewsgraphException(
          ErrorCode.DATA_INVALID,
          place,
          "not three or four columns: reason, scope, expression, words");
    }
    Scope scope =
        Arrays.stream(Scope.values())
            .filter(s -> s.name().toLowerCase(Locale.ROOT).equals(columns[1]))
            .findFirst()
            .orElseThrow(
                () ->
                    new NewsgraphException(
                        ErrorCode.DATA_INVALID, place, "no such scope: " + columns[1]));
    try {
      List<String> needs = columns.length < 4 ? List.of() : List.of(columns[3].split("\\|"));
      return new BoilerplateRule(columns[0], scope, Pattern.compile(columns[2], FLAGS), needs);
    } catch (PatternSyntaxException e) {
      throw new NewsgraphException(
          ErrorCode.DATA_INVALID, place, "not a regular expression: " + e.getDescription(), e);
    }
  }

  /** Returns the rules of a scope, in the order of the file. */
  List<BoilerplateRule> of(Scope scope) {
    return rules.stream().filter(r -> r.scope() == scope).toList();
  }

  /** Returns the rule that the reason of a stretch comes from, the first that matches. */
  static Optional<BoilerplateRule> first(List<BoilerplateRule> rules, String text, boolean whole) {
    for (BoilerplateRule rule : rules) {
      boolean matches =
          whole ? rule.pattern().matcher(text).matches() : rule.pattern().matcher(text).lookingAt();
      if (matches) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }
}
