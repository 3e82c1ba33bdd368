package org.newsgraph.nlp;

import edu.emory.clir.clearnlp.classification.map.FeatureMap;
import edu.emory.clir.clearnlp.classification.map.LabelMap;
import edu.emory.clir.clearnlp.classification.model.StringModel;
import edu.emory.clir.clearnlp.classification.vector.AbstractWeightVector;
import edu.emory.clir.clearnlp.classification.vector.MultiWeightVector;
import edu.emory.clir.clearnlp.component.AbstractStatisticalComponent;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Function;

/**
 * A statistical component of the library on disk: first the library's own stream with empty models,
 * then a {@link SparseModel} table for each. The library's form of the parser alone takes 690 MB on
 * disk and 2 GB of heap.
 */
final class PackedComponent {

  private PackedComponent() {}

  /**
   * Packs a component.
   *
   * @param in the library's stream of it
   * @param file where it goes
   * @throws IOException if the stream is not what the library writes, or the file cannot be written
   */
  static void write(InputStream in, Path file) throws IOException {
    ByteArrayOutputStream frame = new ByteArrayOutputStream();
    Path tables = Files.createTempFile(file.getParent(), "tables", ".part");
    try {
      try (ObjectInputStream objects = new ObjectInputStream(in);
          ObjectOutputStream framed = new ObjectOutputStream(frame);
          DataOutputStream packed = open(tables)) {
        pack(objects, framed, packed);
      } catch (ClassNotFoundException e) {
        throw new IOException("not a model of the language library", e);
      }
      try (DataOutputStream out = open(file)) {
        out.writeInt(frame.size());
        frame.writeTo(out);
        Files.copy(tables, out);
      }
    } finally {
      Files.delete(tables);
    }
  }

  private static DataOutputStream open(Path file) throws IOException {
    return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 20));
  }

  private static void pack(ObjectInputStream in, ObjectOutputStream frame, DataOutputStream tables)
      throws IOException, ClassNotFoundException {
    Object extractors = in.readObject();
    Object lexica = in.readObject();
    int models = in.readInt();
    frame.writeObject(extractors);
    frame.writeObject(lexica);
    frame.writeInt(models);
    for (int i = 0; i < models; i++) {
      AbstractWeightVector weights = (AbstractWeightVector) in.readObject();
      LabelMap labels = (LabelMap) in.readObject();
      FeatureMap features = (FeatureMap) in.readObject();
      SparseModelWriter.write(weights, features, tables);
      frame.writeObject(new MultiWeightVector());
      frame.writeObject(labels);
      frame.writeObject(new FeatureMap());
    }
  }

  /**
   * Reads a packed component.
   *
   * @param file what {@link #write} wrote
   * @param reader makes the component from the library's stream
   */
  static <T extends AbstractStatisticalComponent<?, ?, ?, ?, ?>> T read(
      Path file, Function<ObjectInputStream, T> reader) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer all = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      byte[] frame = new byte[all.getInt()];
      all.get(frame);
      T component;
      try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(frame))) {
        component = reader.apply(in);
      }
      all.order(ByteOrder.LITTLE_ENDIAN);
      StringModel[] empty = component.getModels();
      if (empty == null) {
        throw new IOException(file + " cannot be read; delete it, and it will be made again");
      }
      StringModel[] models = new StringModel[empty.length];
      for (int i = 0; i < models.length; i++) {
        models[i] = SparseModel.read(empty[i].getLabels(), all);
      }
      component.setModels(models);
      return component;
    }
  }
}
