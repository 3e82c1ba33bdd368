package org.newsgraph.extract.quote;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;

/** Parts those who say something together: {@code the mayor and the governor confirmed}. */
final class JointSpeakers {

  private JointSpeakers() {}

  /** Returns each of the speakers, told by the whole phrase; the speaker alone if he is one. */
  static List<Speaker> of(Speaker speaker) {
    Sentence sentence = speaker.sentence();
    List<Token> heads = new ArrayList<>();
    joined(sentence, sentence.token(speaker.head()), heads);
    if (heads.size() < 2 || heads.stream().allMatch(JointSpeakers::isCrowd)) {
      return List.of(speaker);
    }
    return heads.stream().map(h -> new Speaker(sentence, h.index(), speaker.span())).toList();
  }

  /** {@code residents and elders} are told as one crowd rather than as two speakers. */
  static boolean isCrowd(Token noun) {
    return noun.tag().equals("NNS");
  }

  private static void joined(Sentence sentence, Token head, List<Token> out) {
    out.add(head);
    boolean and =
        sentence.children(head.index(), "cc").stream().allMatch(c -> c.lemma().equals("and"));
    if (and && head.isNoun()) {
      sentence.children(head.index(), "conj").stream()
          .filter(t -> t.isNoun() && t.index() > head.index())
          .forEach(t -> joined(sentence, t, out));
    }
  }
}
