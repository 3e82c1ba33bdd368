package org.newsgraph.nlp;

import edu.emory.clir.clearnlp.classification.map.FeatureMap;
import edu.emory.clir.clearnlp.classification.vector.AbstractWeightVector;
import edu.emory.clir.clearnlp.collection.map.ObjectIntHashMap;
import edu.emory.clir.clearnlp.collection.pair.ObjectIntPair;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.util.List;

/** Writes a model of the library as the table that {@link SparseModel} reads. */
final class SparseModelWriter {

  private static final double MOST_FILLED = 0.65;

  private final AbstractWeightVector weights;
  private final int labels;
  private final long[] hashes;
  private final int[] features;

  private SparseModelWriter(AbstractWeightVector weights, int slots) {
    this.weights = weights;
    this.labels = weights.getLabelSize();
    this.hashes = new long[slots];
    this.features = new int[slots];
  }

  /**
   * Writes a table in little-endian order.
   *
   * @throws IOException if it cannot be written, or two features have one hash
   */
  static void write(AbstractWeightVector weights, FeatureMap map, DataOutputStream out)
      throws IOException {
    if (weights.isBinaryLabel() || weights.getLabelSize() > SparseModel.MOST_LABELS) {
      throw new IOException("a model of " + weights.getLabelSize() + " labels cannot be packed");
    }
    List<ObjectIntHashMap<String>> byType = features(map);
    int slots = Integer.highestOneBit((int) (used(weights) / MOST_FILLED)) << 1;
    SparseModelWriter writer = new SparseModelWriter(weights, slots);
    for (int type = 0; type < byType.size(); type++) {
      for (ObjectIntPair<String> feature : byType.get(type)) {
        writer.put(SparseModel.hash(type, feature.o), feature.i);
      }
    }
    writer.write(out);
  }

  @SuppressWarnings("unchecked")
  private static List<ObjectIntHashMap<String>> features(FeatureMap map) throws IOException {
    try {
      return (List<ObjectIntHashMap<String>>)
          MethodHandles.privateLookupIn(FeatureMap.class, MethodHandles.lookup())
              .findVarHandle(FeatureMap.class, "l_map", java.util.ArrayList.class)
              .get(map);
    } catch (ReflectiveOperationException e) {
      throw new IOException("the language library's feature map has changed", e);
    }
  }

  private static int used(AbstractWeightVector weights) {
    int count = 1;
    for (int feature = 1; feature < weights.getFeatureSize(); feature++) {
      count += entries(weights, feature) > 0 ? 1 : 0;
    }
    return count;
  }

  private int entries(int feature) {
    return entries(weights, feature);
  }

  /** Counts the weights of a feature that are not zero. Number 0 is the bias, no feature. */
  private static int entries(AbstractWeightVector weights, int feature) {
    int labels = weights.getLabelSize();
    int count = 0;
    for (int label = 0; label < labels && feature > 0; label++) {
      count += weights.get(feature * labels + label) != 0 ? 1 : 0;
    }
    return count;
  }

  private void put(long hash, int feature) throws IOException {
    boolean known = 0 < feature && feature < weights.getFeatureSize();
    if (!known || entries(feature) == 0) {
      return;
    }
    int mask = hashes.length - 1;
    int slot = (int) hash & mask;
    while (hashes[slot] != 0) {
      if (hashes[slot] == hash) {
        throw new IOException("two features of a model have one hash");
      }
      slot = (slot + 1) & mask;
    }
    hashes[slot] = hash;
    features[slot] = feature;
  }

  private void write(DataOutputStream out) throws IOException {
    for (int label = 0; label < labels; label++) {
      writeInt(out, Float.floatToIntBits(weights.get(label)));
    }
    int total = 0;
    for (int feature : features) {
      total += length(entries(feature));
    }
    writeInt(out, hashes.length);
    writeInt(out, total);
    int start = 0;
    for (int slot = 0; slot < hashes.length; slot++) {
      int entries = entries(features[slot]);
      writeLong(out, hashes[slot]);
      writeLong(out, SparseModel.place(start, entries));
      start += length(entries);
    }
    for (int feature : features) {
      writeEntries(feature, out);
    }
  }

  /** Returns how many ints a number of weights and their labels take. */
  private static int length(int entries) {
    return entries + (entries + 3) / 4;
  }

  private void writeEntries(int feature, DataOutputStream out) throws IOException {
    int[] packed = new int[(entries(feature) + 3) / 4];
    int count = 0;
    for (int label = 0; label < labels && feature > 0; label++) {
      float weight = weights.get(feature * labels + label);
      if (weight != 0) {
        writeInt(out, Float.floatToIntBits(weight));
        packed[count / 4] |= label << count % 4 * 8;
        count++;
      }
    }
    for (int four : packed) {
      writeInt(out, four);
    }
  }

  private static void writeInt(DataOutputStream out, int value) throws IOException {
    out.writeInt(Integer.reverseBytes(value));
  }

  private static void writeLong(DataOutputStream out, long value) throws IOException {
    out.writeLong(Long.reverseBytes(value));
  }
}
