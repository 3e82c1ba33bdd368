package org.newsgraph.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsgraph.merge.Fixtures.happening;
import static org.newsgraph.merge.Fixtures.one;
import static org.newsgraph.merge.Fixtures.story;

import org.junit.jupiter.api.Test;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Story;

/** Words that one document has from another tell one happening, however little they say of it. */
class CopiedTellingTest {

  private static final String WORDS =
      "The long march of the poor began when soldiers left their posts in the hills"
          + " and nobody in all the land came to take their place";

  private static TestDocument document(String id, String words, EventType type, String day) {
    TestDocument document = TestDocument.of(id).text("This is what " + id + " says").text(words);
    TestEvent event = document.event("v1", type).toldBy("left");
    return day == null ? event.end() : event.on(day).end();
  }

  @Test
  void the_same_words_tell_one_happening() {
    TestDocument a = document("a", WORDS, EventType.Withdrawal, null);
    TestDocument b = document("b", WORDS, EventType.Withdrawal, null);
    Story story = story(a, b);
    assertThat(one(story, "a", "v1", "b", "v1")).isTrue();
    assertThat(Fixtures.get(story, happening(story, "a", "v1")).sources()).isEqualTo(2);
    assertThat(Fixtures.get(story, happening(story, "a", "v1")).independentSources()).isEqualTo(1);
  }

  @Test
  void other_words_another_day_or_another_kind_do_not() {
    TestDocument a = document("a", WORDS, EventType.Withdrawal, "2031-05-03");
    TestDocument day = document("b", WORDS, EventType.Withdrawal, "2031-06-03");
    TestDocument kind = document("c", WORDS, EventType.Surrender, "2031-05-03");
    TestDocument words =
        document("d", "Nobody knows why they left", EventType.Withdrawal, "2031-05-03");
    Story story = story(a, day, kind, words);
    assertThat(story.happenings()).hasSize(4);
  }
}
