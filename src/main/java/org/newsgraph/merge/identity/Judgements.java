package org.newsgraph.merge.identity;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Reasons;

/**
 * What a user says about identity. It overrides all rules.
 *
 * <p>One judgement per line, {@code same A B} or {@code not-same A B}. {@code A} and {@code B} are
 * names in double quotes (or single words), canonical IRIs or keys as the rules alone give them
 * ({@code place/herat}), or IRIs of mentions ({@code doc/ID#char=12,20}). {@code #} starts a
 * comment line.
 *
 * @param all in file order
 */
public record Judgements(List<Judgement> all) {

  /** No judgements. */
  public static final Judgements NONE = new Judgements(List.of());

  private static final Pattern LINE =
      Pattern.compile(
          "(same|not-same)\\s+(\"[^\"]+\"|[^\\s\"]+)\\s+(\"[^\"]+\"|[^\\s\"]+)(?:\\s+#.*)?");

  /**
   * One judgement.
   *
   * @param same whether the two are one
   * @param one IRI, key or name
   * @param two IRI, key or name
   * @param place file and line
   */
  public record Judgement(boolean same, String one, String two, String place) {}

  /** Copies the list. */
  public Judgements {
    all = List.copyOf(all);
  }

  /**
   * Reads a file of judgements.
   *
   * @throws NewsgraphException SOURCE_UNREADABLE when it cannot be read, DATA_INVALID with file and
   *     line when a line is no judgement
   */
  public static Judgements read(Path file) {
    return parse(file.toString(), lines(file));
  }

  /**
   * Reads the lines of a file of judgements as they are.
   *
   * @throws NewsgraphException SOURCE_UNREADABLE when it cannot be read
   */
  public static List<String> lines(Path file) {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw unreadable(file, "this is no regular file", null);
    }
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw unreadable(file, "the file is not valid UTF-8", e);
    } catch (NoSuchFileException e) {
      throw unreadable(file, "there is no such file", e);
    } catch (IOException e) {
      throw unreadable(file, "the judgements cannot be read: " + Reasons.of(e), e);
    }
  }

  private static NewsgraphException unreadable(Path file, String message, IOException cause) {
    return new NewsgraphException(ErrorCode.SOURCE_UNREADABLE, file.toString(), message, cause);
  }

  /**
   * Reads judgements from lines.
   *
   * @param name what to call the file in errors
   * @throws NewsgraphException DATA_INVALID with name and line number when a line is no judgement
   */
  public static Judgements parse(String name, List<String> lines) {
    List<Judgement> out = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String place = name + ":" + (i + 1);
      Matcher matcher = LINE.matcher(line);
      if (!matcher.matches()) {
        throw new NewsgraphException(
            ErrorCode.DATA_INVALID,
            place,
            "a judgement is 'same A B' or 'not-same A B'; names of several words stand in quotes");
      }
      boolean same = matcher.group(1).equals("same");
      out.add(new Judgement(same, bare(matcher.group(2)), bare(matcher.group(3)), place));
    }
    return new Judgements(out);
  }

  private static String bare(String argument) {
    return argument.startsWith("\"") ? argument.substring(1, argument.length() - 1) : argument;
  }
}
