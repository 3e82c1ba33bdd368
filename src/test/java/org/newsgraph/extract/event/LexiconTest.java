package org.newsgraph.extract.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.extract.lexis.TableFile;
import org.newsgraph.model.EventType;
import org.newsgraph.model.NewsgraphException;

/** The form of the event lexicon. */
class LexiconTest {

  private static Lexicon lexicon(String line) throws IOException {
    String text = "# a comment\ntype\twords\troles\tconditions\n" + line.replace('~', '\t') + "\n";
    return new Lexicon(
        TableFile.read(
            "test.tsv",
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
            "type",
            "words",
            "roles",
            "conditions"));
  }

  @Test
  void readsWordsRolesAndConditions() throws IOException {
    Frame frame =
        lexicon("Seizure~take/v+obj:control,hold~actor=subj target=of|over~of?place weak")
            .frames("take", 'v')
            .get(0);
    assertThat(frame.pattern().steps()).hasSize(1);
    assertThat(frame.roles()).hasSize(2);
    assertThat(frame.conditions()).hasSize(1);
    assertThat(frame.weak()).isTrue();
  }

  @Test
  void triesEntriesOfMoreWordsFirst() throws IOException {
    Lexicon lexicon =
        lexicon("Seizure~take/v~actor=subj\nAbduction~take/v+acomp:hostage~actor=subj");
    assertThat(lexicon.frames("take", 'v').get(0).pattern().steps()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Atack~attack/v~actor=subj, no such event type",
    "Attack~attack~actor=subj, not LEMMA/v",
    "Attack~attack/v+obj~actor=subj, not LINK:LEMMA",
    "Attack~attack/v~doer=subj, no such role",
    "Attack~attack/v~actor, not ROLE=SLOTS",
    "Attack~attack/v~actor=subj~obj:plaice, no such word class",
    "Attack~attack/v~actor=subj~obj, not a condition",
    "Attack~~actor=subj, no words"
  })
  void namesTheLineOfAMistake(String line, String message) {
    assertThatThrownBy(() -> lexicon(line))
        .hasMessageContaining(message)
        .isInstanceOfSatisfying(
            NewsgraphException.class, e -> assertThat(e.place()).isEqualTo("test.tsv:3"));
  }

  @Test
  void coversEveryEventType() {
    assertThat(Lexicon.shipped().types()).containsExactlyInAnyOrder(EventType.values());
  }
}
