package org.newsgraph.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extract.lexis.Lexemes;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.Block;
import org.newsgraph.model.CleanDocument;
import org.newsgraph.model.Interruption;
import org.newsgraph.model.Post;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Timex;
import org.newsgraph.model.TimexType;

/** Finds and resolves expressions of time. */
public final class TimeTagger {

  private static final Set<String> MODIFYING = Set.of("compound", "nmod", "amod", "nummod", "poss");

  private static final int LAST_YEAR = 9999;

  private final Rule grammar = TimeGrammar.create();

  /** Returns the expressions of a document, in order. */
  public List<Timex> tag(AnnotatedDocument document) {
    List<Timex> out = new ArrayList<>();
    Narrative narrative = new Narrative();
    int dispatch = 0;
    for (Sentence sentence : document.sentences()) {
      Interruption.check(document.document());
      if (document.clean().dispatch(sentence.span().start()) != dispatch) {
        dispatch = document.clean().dispatch(sentence.span().start());
        narrative = new Narrative();
      }
      Optional<LocalDate> anchor = anchor(document.clean(), sentence.block());
      Lexemes words = Lexemes.of(sentence);
      for (Match match : matches(words)) {
        int first = words.at(match.from()).token();
        int last = words.at(match.to() - 1).token();
        Setting setting = new Setting(anchor, narrative, Outlook.of(sentence, first, last));
        out.add(timex(document, words, match, setting));
      }
    }
    return out;
  }

  /** A post speaks on its own day; all else on that of its dispatch. */
  private static Optional<LocalDate> anchor(CleanDocument clean, Block block) {
    Optional<Post> post =
        block.post() < 0 ? Optional.empty() : Optional.of(clean.posts().get(block.post()));
    return post.map(Post::published)
        .or(() -> Optional.ofNullable(clean.anchor(block.span().start())));
  }

  private List<Match> matches(Lexemes words) {
    List<Match> out = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Optional<Match> match = grammar.at(words, i);
      match.ifPresent(out::add);
      i = match.map(Match::to).orElse(i + 1);
    }
    return out;
  }

  /** "the September 11 attacks", "the May 4 accord": the narrative does not move to that day. */
  private static boolean isModifier(Lexemes words, Match match, Period period) {
    Sentence sentence = words.sentence();
    int head = sentence.headOf(words.span(match.from(), match.to()));
    boolean attached =
        head >= 0
            && MODIFYING.contains(sentence.token(head).relation())
            && sentence.token(head).head() > words.at(match.to() - 1).token();
    return period.granularity() == Granularity.DAY
        && (attached || words.text(match.to() - 1).equals("attacks"));
  }

  /** A date is written with a year of four digits; a document of 9999 may speak of next year. */
  private static boolean isWritable(Period period) {
    return period.start().getYear() > 0 && period.last().getYear() <= LAST_YEAR;
  }

  private static Timex timex(
      AnnotatedDocument document, Lexemes words, Match match, Setting setting) {
    var found = document.words(words.span(match.from(), match.to()));
    if (match.meaning() instanceof Meaning.Constant c) {
      return new Timex(found, c.type(), c.value(), null, null);
    }
    Optional<Period> period = match.meaning().period(setting).filter(TimeTagger::isWritable);
    period
        .filter(p -> !isModifier(words, match, p))
        .ifPresent(p -> setting.narrative().add(p, match.meaning()));
    boolean isTime = match.meaning() instanceof Meaning.Time;
    Stage stage = match.meaning() instanceof Meaning.Date d ? d.stage() : Stage.WHOLE;
    String clock = match.meaning() instanceof Meaning.Time t ? t.clock() : "";
    return new Timex(
        found,
        isTime ? TimexType.TIME : TimexType.DATE,
        period.map(p -> p.value() + clock).orElse(null),
        period.map(stage::earliest).orElse(null),
        period.map(stage::latest).orElse(null));
  }
}
