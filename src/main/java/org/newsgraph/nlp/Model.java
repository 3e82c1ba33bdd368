package org.newsgraph.nlp;

import edu.emory.clir.clearnlp.component.utils.NLPUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The model files that ship with the program, as compressed resources on the class path. */
enum Model {
  CLUSTERS(
      "brown-rcv1.clean.tokenized-CoNLL03.txt-c1000-freq1.txt.xz",
      (in, file) -> Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING)),
  POS("general-en-pos.xz", PackedComponent::write),
  DEPENDENCIES("general-en-dep.xz", PackedComponent::write),
  ROLES("general-en-srl.xz", PackedComponent::write),
  NAMES("general-en-ner.xz", PackedComponent::write),
  NAME_LISTS("general-en-ner-gazetteer.xz", Model::writeNameLists);

  private final String resource;
  private final Unpacking unpacking;

  Model(String resource, Unpacking unpacking) {
    this.resource = resource;
    this.unpacking = unpacking;
  }

  private static void writeNameLists(InputStream in, Path file) throws IOException {
    try (ObjectInputStream objects = new ObjectInputStream(in)) {
      NameLists.write(NLPUtils.getNERDictionary(objects), file);
    }
  }

  String resource() {
    return resource;
  }

  /** Returns the name of the uncompressed file in the cache. */
  String fileName() {
    return resource.substring(0, resource.length() - ".xz".length()) + ".bin";
  }

  /**
   * Writes the form in which the model lies in the cache.
   *
   * @param in the uncompressed resource
   * @param file where it goes
   */
  void unpack(InputStream in, Path file) throws IOException {
    unpacking.write(in, file);
  }

  private interface Unpacking {
    void write(InputStream in, Path file) throws IOException;
  }
}
