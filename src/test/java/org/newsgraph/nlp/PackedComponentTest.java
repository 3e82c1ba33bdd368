package org.newsgraph.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.emory.clir.clearnlp.classification.instance.StringInstance;
import edu.emory.clir.clearnlp.classification.model.StringModel;
import edu.emory.clir.clearnlp.classification.vector.StringFeatureVector;
import edu.emory.clir.clearnlp.component.mode.srl.AbstractSRLabeler;
import edu.emory.clir.clearnlp.component.mode.srl.EnglishSRLabeler;
import edu.emory.clir.clearnlp.component.mode.srl.SRLConfiguration;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares packed models with the library's own. */
final class PackedComponentTest {

  private static final int LABELS = 7;
  private static final int TYPES = 5;

  @TempDir private Path folder;

  @Test
  void packed_models_score_like_the_models_they_were_made_from() throws IOException {
    Random random = new Random(11);
    StringModel original = model(random);
    AbstractSRLabeler packed = pack(stream(original));
    StringModel sparse = packed.getModel(0);

    assertThat(sparse).isInstanceOf(SparseModel.class);
    assertThat(sparse.getLabels()).containsExactly(original.getLabels());
    int unlikeBias = 0;
    double[] bias = original.getScores(new StringFeatureVector());
    for (int i = 0; i < 2000; i++) {
      StringFeatureVector features = features(random, i % 3 == 0);
      double[] expected = original.getScores(features);
      assertThat(sparse.getScores(features)).containsExactly(expected);
      int[] some = {random.nextInt(LABELS)};
      assertThat(sparse.getScores(features, some))
          .containsExactly(original.getScores(features, some));
      assertThat(sparse.predictBest(features).getLabel())
          .isEqualTo(original.predictBest(features).getLabel());
      unlikeBias += expected[0] == bias[0] ? 0 : 1;
    }
    assertThat(unlikeBias).isGreaterThan(1000);
  }

  @Test
  void a_stream_that_is_no_model_is_refused() {
    assertThatThrownBy(() -> pack(new ByteArrayInputStream(new byte[] {1, 2, 3})))
        .isInstanceOf(IOException.class);
  }

  private AbstractSRLabeler pack(InputStream in) throws IOException {
    Path file = folder.resolve("component.bin");
    PackedComponent.write(in, file);
    return PackedComponent.read(
        file, from -> new EnglishSRLabeler(new SRLConfiguration(4, 3), from));
  }

  private static InputStream stream(StringModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(null);
      out.writeObject(null);
      out.writeInt(1);
      model.save(out);
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  private static StringModel model(Random random) throws IOException {
    StringModel model = new StringModel(false);
    for (int i = 0; i < 400; i++) {
      model.addInstance(new StringInstance("label" + i % LABELS, features(random, false)));
    }
    model.initializeForTraining(0, 0);
    for (int i = 0; i < model.getWeightVector().size(); i++) {
      if (random.nextInt(4) == 0) {
        model.getWeightVector().set(i, (float) random.nextGaussian());
      }
    }
    return model;
  }

  private static StringFeatureVector features(Random random, boolean weighted) {
    StringFeatureVector out = new StringFeatureVector(weighted);
    for (int i = 0; i < 12; i++) {
      String value = "v" + random.nextInt(60);
      int type = random.nextInt(TYPES);
      if (weighted) {
        out.addFeature(type, value, random.nextDouble());
      } else {
        out.addFeature(type, value);
      }
    }
    return out;
  }
}
