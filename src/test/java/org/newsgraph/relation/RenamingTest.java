package org.newsgraph.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An actor or a place that has another name in the text has that name in the graph, and nothing
 * else is different: the whole graph has the same shape, once the name is replaced in its strings.
 *
 * <p>The names are none of the reference data, which tells other things of other names. Both names
 * have as many words, since the language models weigh each word, and both are spelt as names of
 * their kind.
 */
final class RenamingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a person, told by full name and by surname; a group; places; somebody of the
        // demonstration
        "checkpoint | Adakole | Tundreva",
        "harbour | Arancel | Montelongo",
        "prison | Ankarra Liberation Front | Tigwana Liberation Front",
        "checkpoint | Kelumi | Gashtaru",
        "harbour | Port Velasco | Port Marimba",
        "seed-003 | Bek | Sultanzai",
      })
  void renames_in_the_graph_and_nothing_else(String article, String name, String other)
      throws IOException {
    renames(article, name, other);
  }

  @ParameterizedTest
  @Tag("long")
  @CsvSource(
      delimiter = '|',
      value = {
        // persons
        "checkpoint | Tanwari | Oke",
        "strait | Grimsted | Vandermarkensen",
        "prison | Tessema Wolde | Kirubel Asrat",
        "harbour | Quispeda | Ilo",
        "valley | Melanidze | Kobalidze",
        "valley | Vermoord | Ostergaard",
        // groups
        "checkpoint | Marun Brotherhood | Olokwe Brotherhood",
        "valley | Northern Legion | Western Legion",
        // places
        "checkpoint | Bordesa | Wukandri",
        "prison | Yaldiro | Mekwasha",
        "valley | Dzarubani | Khvitsmari",
        // people of the demonstration
        "seed-000 | Sarwary | Tabrezi",
      })
  void renames_whatever_the_name(String article, String name, String other) throws IOException {
    renames(article, name, other);
  }

  private static void renames(String article, String name, String other) throws IOException {
    String text = Corpus.all().get(article);
    UnaryOperator<String> rename = renaming(name, other);
    String renamed = rename.apply(text);
    assertThat(renamed).isNotEqualTo(text);

    assertThat(Shape.of(Graphs.of(renamed), q -> true, s -> s))
        .isEqualTo(Shape.of(Graphs.of(text), q -> true, rename));
  }

  private static UnaryOperator<String> renaming(String name, String other) {
    // a place name may stand in capitals in a dateline, a person's in an address of a post
    Pattern word =
        Pattern.compile(
            "(?i)(?:(?<!\\p{L})|(?<=@\\p{L}{0,3}))" + Pattern.quote(name) + "(?!\\p{L})");
    return text -> word.matcher(text).replaceAll(m -> likeCase(m.group(), other));
  }

  private static String likeCase(String found, String other) {
    if (found.equals(found.toUpperCase(Locale.ROOT))) {
      return other.toUpperCase(Locale.ROOT);
    }
    return found.equals(found.toLowerCase(Locale.ROOT)) ? other.toLowerCase(Locale.ROOT) : other;
  }
}
