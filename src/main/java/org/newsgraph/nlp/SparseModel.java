package org.newsgraph.nlp;

import edu.emory.clir.clearnlp.classification.model.StringModel;
import edu.emory.clir.clearnlp.classification.prediction.StringPrediction;
import edu.emory.clir.clearnlp.classification.vector.StringFeatureVector;
import java.nio.ByteBuffer;

/**
 * A linear model of the library that keeps only the weights that are not zero, about 6 of 100, and
 * knows a feature by a 64-bit hash instead of its text. It gives the same scores, to the bit, as
 * the model it was made from: the terms are added in the same order, and those left out are zero.
 *
 * <p>The table is an open-addressed hash table of pairs: the hash of a feature, then where its
 * weights stand ({@link #place}). They stand together, first the weights, then the numbers of their
 * labels, four to an int: what one look-up needs should lie in few cache lines, since waiting for
 * memory is most of the work. With four million features the chance that an unknown one is taken
 * for a known one is about one in four million millions.
 */
final class SparseModel extends StringModel {

  /** The most labels that a model may have. */
  static final int MOST_LABELS = 256;

  private static final long serialVersionUID = 1L;
  private static final int COUNT_BITS = 9;
  private static final int NONE = -1;

  private final transient String[] labelNames;
  private final transient double[] bias;
  private final transient long[] table;
  private final transient int[] weights;

  private SparseModel(String[] labelNames, ByteBuffer in) {
    super(false);
    this.labelNames = labelNames;
    this.bias = new double[labelNames.length];
    for (int i = 0; i < bias.length; i++) {
      bias[i] = in.getFloat();
    }
    this.table = new long[2 * in.getInt()];
    this.weights = new int[in.getInt()];
    in.asLongBuffer().get(table);
    in.position(in.position() + table.length * Long.BYTES);
    in.asIntBuffer().get(weights);
    in.position(in.position() + weights.length * Integer.BYTES);
  }

  /**
   * Reads the table of a model that {@link SparseModelWriter} wrote.
   *
   * @param labels the names of the labels, by number
   * @param in at the start of the table; left after its end
   */
  static SparseModel read(String[] labels, ByteBuffer in) {
    return new SparseModel(labels, in);
  }

  /**
   * Returns where the weights of a feature stand, as the table holds it.
   *
   * @param start index of the first weight
   * @param count number of weights, at most {@link #MOST_LABELS}
   */
  static long place(int start, int count) {
    return (long) start << COUNT_BITS | count;
  }

  /** Returns the hash of a feature; never 0, which marks a free slot. */
  static long hash(int type, String value) {
    // Spread, since small numbers would only change the first character.
    long hash = FeatureHash.of(type * 0x9E3779B97F4A7C15L, value);
    return hash == 0 ? 1 : hash;
  }

  @Override
  public double[] getScores(StringFeatureVector features) {
    int size = features.size();
    long[] places = new long[size];
    // All look-ups before all sums, so that the processor waits for many at a time.
    for (int i = 0; i < size; i++) {
      places[i] = find(hash(features.getType(i), features.getValue(i)));
    }
    double[] scores = bias.clone();
    for (int i = 0; i < size; i++) {
      if (places[i] != NONE) {
        add(scores, places[i], features.hasWeight() ? features.getWeight(i) : 1);
      }
    }
    return scores;
  }

  private void add(double[] scores, long place, double factor) {
    int start = (int) (place >>> COUNT_BITS);
    int count = (int) place & (1 << COUNT_BITS) - 1;
    int labels = start + count;
    for (int i = 0; i < count; i++) {
      int label = weights[labels + (i >> 2)] >>> ((i & 3) << 3) & 0xFF;
      scores[label] += Float.intBitsToFloat(weights[start + i]) * factor;
    }
  }

  private long find(long hash) {
    int mask = table.length - 1;
    for (int at = (int) hash << 1 & mask; ; at = at + 2 & mask) {
      long there = table[at];
      if (there == hash) {
        return table[at + 1];
      }
      if (there == 0) {
        return NONE;
      }
    }
  }

  @Override
  public double[] getScores(StringFeatureVector features, int[] include) {
    double[] all = getScores(features);
    double[] scores = bias.clone();
    for (int label : include) {
      scores[label] = all[label];
    }
    return scores;
  }

  @Override
  public StringPrediction getPrediction(int label, double score) {
    return new StringPrediction(labelNames[label], score);
  }

  @Override
  public String[] getLabels() {
    return labelNames;
  }

  @Override
  public int getLabelSize() {
    return labelNames.length;
  }

  @Override
  public int getLabelIndex(String label) {
    for (int i = 0; i < labelNames.length; i++) {
      if (labelNames[i].equals(label)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public boolean isBinaryLabel() {
    return false;
  }
}
