package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.extract.lexis.TableFile;
import org.newsgraph.model.ParticipantRole;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;

/**
 * Verbs that say little more than that the event of a noun takes place, and whose subject or object
 * plays a part in it: "launched an attack", "came under fire", "claimed responsibility for the
 * bombing". See {@code light-verbs.tsv}.
 */
final class LightVerbs {

  private static final LightVerbs SHIPPED =
      new LightVerbs(
          TableFile.read(LightVerbs.class, "light-verbs.tsv", "words", "link", "roles", "denial"));
  private static final int DEEPEST = 4;

  private final List<Entry> entries = new ArrayList<>();

  /**
   * One verb of the table.
   *
   * @param ofPart whether a denial of the verb denies a part in the event and not the event
   */
  private record Entry(WordPattern pattern, String link, List<RoleRule> roles, boolean ofPart) {}

  /** A place in the tree where a noun hangs: from the word {@code head} by {@code link}. */
  private record Hook(int head, String link) {}

  LightVerbs(TableFile file) {
    for (TableFile.Row line : file.rows()) {
      List<RoleRule> roles =
          Lexicon.words(line, "roles").stream().map(r -> RoleRule.parse(r, line)).toList();
      if (!line.get("denial").matches("|part")) {
        throw line.invalid("no such denial: " + line.get("denial"));
      }
      boolean ofPart = !line.get("denial").isEmpty();
      for (String words : Lexicon.words(line, "words")) {
        entries.add(new Entry(WordPattern.parse(words, line), line.get("link"), roles, ofPart));
      }
    }
  }

  /** Returns the table that comes with newsgraph. */
  static LightVerbs shipped() {
    return SHIPPED;
  }

  /** Returns whether a base form is that of one of the verbs. */
  boolean isVerb(String lemma) {
    return entries.stream().anyMatch(e -> e.pattern().lemma().equals(lemma));
  }

  /** Returns whether what negates a verb of this base form negates the event of its noun. */
  boolean bearsEvent(String lemma) {
    return entries.stream().anyMatch(e -> !e.ofPart() && e.pattern().lemma().equals(lemma));
  }

  /** Returns who fills a role of a noun's event by way of the verb that the noun hangs on. */
  List<Integer> fill(Sentence s, int noun, ParticipantRole role) {
    for (Hook hook : hooks(s, noun, 0)) {
      for (Entry entry : entries) {
        List<Integer> found = fill(s, hook, entry, role);
        if (!found.isEmpty()) {
          return found.stream().filter(i -> i != noun).toList();
        }
      }
    }
    return List.of();
  }

  private static List<Integer> fill(Sentence s, Hook hook, Entry entry, ParticipantRole role) {
    if (!entry.link().equals(hook.link())) {
      return List.of();
    }
    Optional<RoleRule> rule = entry.roles().stream().filter(r -> r.role() == role).findFirst();
    if (rule.isEmpty()) {
      return List.of();
    }
    int verb = anchor(s, hook.head(), entry.pattern());
    if (verb < 0 || entry.ofPart() && Denials.isDenied(s, verb)) {
      return List.of();
    }
    String slot = rule.get().slots().get(0).get(0);
    return switch (slot) {
      case "subj" -> VerbArguments.subjects(s, verb);
      case "obj" -> VerbArguments.objects(s, verb);
      default -> Syntax.objectsOf(s, verb, slot);
    };
  }

  /** The word of the pattern may stand one step above: "claimed responsibility for the attack". */
  private static int anchor(Sentence s, int head, WordPattern pattern) {
    int i = head;
    for (int steps = 0; i >= 0 && steps < 3; steps++) {
      Token t = s.token(i);
      if (t.lemma().equals(pattern.lemma())
          && posOf(t) == pattern.pos()
          && PatternMatcher.match(s, i, pattern).isPresent()) {
        return i;
      }
      i = t.head();
    }
    return -1;
  }

  private static char posOf(Token token) {
    return token.isVerb() ? 'v' : token.isNoun() ? 'n' : 'j';
  }

  /** "responsibility for the attack"; "a wave of attacks" hangs where the wave does. */
  private static List<Hook> prepositional(Sentence s, Token noun, int depth) {
    Token preposition = s.token(noun.head());
    int above = preposition.head();
    if (preposition.lemma().equals("of")
        && above >= 0
        && WordClasses.has("partitive", s.token(above).lemma())) {
      return hooks(s, above, depth + 1);
    }
    return List.of(new Hook(above, preposition.lemma()));
  }

  private static List<Hook> hooks(Sentence s, int noun, int depth) {
    List<Hook> out = new ArrayList<>();
    for (Token verb : s.children(noun, "acl", "relcl")) {
      if (VerbArguments.objects(s, verb.index()).contains(noun)) {
        out.add(new Hook(verb.index(), "obj"));
      } else if (VerbArguments.surface(s, verb.index()).contains(noun)) {
        out.add(new Hook(verb.index(), "subj"));
      }
    }
    Token t = s.token(noun);
    if (t.head() < 0 || depth > DEEPEST) {
      return out;
    }
    switch (t.relation()) {
      case "dobj", "nsubjpass" -> out.add(new Hook(t.head(), "obj"));
      case "nsubj" -> out.add(new Hook(t.head(), "subj"));
      case "pobj", "pcomp" -> out.addAll(prepositional(s, t, depth));
      case "conj", "compound", "appos" -> out.addAll(hooks(s, t.head(), depth + 1));
      default -> {}
    }
    return out.stream().filter(h -> h.head() >= 0).toList();
  }
}
