package org.newsgraph.extract.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.ErrorCode;
import org.newsgraph.model.NewsgraphException;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;

/**
 * The words that introduce speech, with their frames; read from {@code cues.tsv} and checked.
 *
 * <p>A line holds the part of speech ({@code verb}, {@code noun} or {@code carrier}, a verb as in
 * {@code make a claim}), the frames, and the words, separated by tabs; frames and words are
 * separated by blanks. A frame is one of {@link Frame}'s names in lower case, or a preposition with
 * {@code +} before it.
 */
final class CueLexicon {

  private static final String FILE = "/org/newsgraph/quote/cues.tsv";

  private final String name;
  private final Map<String, Cue> verbs = new HashMap<>();
  private final Map<String, Cue> nouns = new HashMap<>();
  private final Map<String, Cue> carriers = new HashMap<>();
  private final Map<String, Cue> sources = new HashMap<>();

  private CueLexicon(String name) {
    this.name = name;
  }

  /** Reads the lexicon that is shipped. */
  static CueLexicon load() {
    try (InputStream in = CueLexicon.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new NewsgraphException(ErrorCode.DATA_INVALID, FILE, "this data file is not there");
      }
      return read("cues.tsv", new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a lexicon.
   *
   * @param name how failures call the file
   * @param reader its text
   * @throws NewsgraphException with file and line, if a line is wrong
   */
  static CueLexicon read(String name, Reader reader) throws IOException {
    CueLexicon lexicon = new CueLexicon(name);
    BufferedReader lines = new BufferedReader(reader);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        lexicon.add(line.split("\t", -1), number);
      }
    }
    return lexicon;
  }

  private void add(String[] cells, int line) {
    if (cells.length != 3) {
      throw invalid(line, "a line holds part of speech, frames and words");
    }
    Map<String, Cue> part = partNamed(cells[0], line);
    Set<Frame> frames = EnumSet.noneOf(Frame.class);
    Set<String> prepositions = new HashSet<>();
    for (String frame : cells[1].trim().split(" +")) {
      if (frame.isEmpty()) {
        continue;
      }
      if (frame.startsWith("+") && frame.length() > 1) {
        prepositions.add(frame.substring(1));
      } else {
        frames.add(Frame.named(frame).orElseThrow(() -> invalid(line, "no such frame: " + frame)));
      }
    }
    for (String word : cells[2].trim().split(" +")) {
      if (part.put(word, new Cue(word, frames, prepositions)) != null) {
        throw invalid(line, "this word stands here twice: " + word);
      }
    }
  }

  private Map<String, Cue> partNamed(String part, int line) {
    return switch (part) {
      case "verb" -> verbs;
      case "noun" -> nouns;
      case "carrier" -> carriers;
      case "source" -> sources;
      default -> throw invalid(line, "no such part of speech: " + part);
    };
  }

  private NewsgraphException invalid(int line, String message) {
    return new NewsgraphException(ErrorCode.DATA_INVALID, name + ":" + line, message);
  }

  /** Returns the cue that a token is, if it is one. */
  Optional<Cue> cueAt(Sentence sentence, Token token) {
    if (token.isVerb()) {
      return verb(sentence, token);
    }
    return token.isNoun() ? Optional.ofNullable(nouns.get(token.lemma())) : Optional.empty();
  }

  /** Returns whether a verb only carries a noun of saying ({@code make a claim}). */
  boolean carries(Token verb) {
    return carriers.containsKey(verb.lemma());
  }

  /** Returns whether a noun means something that tells, as a poll does. */
  boolean isSource(Token noun) {
    return sources.containsKey(noun.lemma());
  }

  private Optional<Cue> verb(Sentence sentence, Token token) {
    for (Token particle : sentence.children(token.index(), "prt", "acomp", "oprd")) {
      Cue phrasal = verbs.get(token.lemma() + "_" + particle.lemma());
      if (phrasal != null) {
        return Optional.of(phrasal);
      }
    }
    return Optional.ofNullable(verbs.get(token.lemma()));
  }
}
