package org.newsgraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.clir.clearnlp.collection.pair.ObjectIntPair;
import edu.emory.clir.clearnlp.collection.tree.PrefixTree;
import edu.emory.clir.clearnlp.ner.NERInfoSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares the mapped lists with the library's own tree. */
final class NameListsTest {

  private static final String[] WORDS = {
    "new", "york", "city", "times", "of", "the", "\u00e9cole", "x"
  };
  private static final String[] CATEGORIES = {"PERSON", "GPE", "ORG"};

  @TempDir private Path folder;

  @Test
  void mapped_lists_answer_like_the_tree_they_were_written_from() throws IOException {
    Random random = new Random(7);
    PrefixTree<String, NERInfoSet> tree = new PrefixTree<>();
    for (int i = 0; i < 300; i++) {
      String[] entry = phrase(random, 1 + random.nextInt(4));
      NERInfoSet set = new NERInfoSet();
      for (int c = 0; c <= random.nextInt(CATEGORIES.length); c++) {
        set.addCategory(CATEGORIES[random.nextInt(CATEGORIES.length)]);
      }
      tree.set(entry, set, w -> w);
    }
    Path file = folder.resolve("lists.bin");
    NameLists.write(tree, file);
    NameLists mapped = NameLists.open(file);

    int found = 0;
    for (int i = 0; i < 2000; i++) {
      String[] text = phrase(random, 6);
      for (int begin = 0; begin < text.length; begin++) {
        ObjectIntPair<NERInfoSet> expected = tree.get(text, begin, w -> w);
        ObjectIntPair<NERInfoSet> actual = mapped.get(text, begin, w -> w);
        assertThat(describe(actual)).isEqualTo(describe(expected));
        found += expected == null ? 0 : 1;
      }
    }
    assertThat(found).isGreaterThan(1000);
  }

  private static String[] phrase(Random random, int length) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      out.add(WORDS[random.nextInt(WORDS.length)]);
    }
    return out.toArray(String[]::new);
  }

  private static String describe(ObjectIntPair<NERInfoSet> pair) {
    return pair == null ? "none" : pair.o.joinTags("-") + "@" + pair.i;
  }
}
