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
  CLUSTERS("brown-rcv1.clean.tokenized-CoNLL03.txt-c1000-freq1.txt.xz"),
  POS("general-en-pos.xz"),
  DEPENDENCIES("general-en-dep.xz"),
  ROLES("general-en-srl.xz"),
  NAMES("general-en-ner.xz"),
  NAME_LISTS("general-en-ner-gazetteer.xz") {
    @Override
    void unpack(InputStream in, Path file) throws IOException {
      try (ObjectInputStream objects = new ObjectInputStream(in)) {
        NameLists.write(NLPUtils.getNERDictionary(objects), file);
      }
    }
  };

  private final String resource;

  Model(String resource) {
    this.resource = resource;
  }

  String resource() {
    return resource;
  }

  /** Returns the name of the uncompressed file in the cache. */
  String fileName() {
    return resource.substring(0, resource.length() - ".xz".length()) + ".bin";
  }

  /**
   * Writes the uncompressed form.
   *
   * @param in the uncompressed resource
   * @param file where it goes
   */
  void unpack(InputStream in, Path file) throws IOException {
    Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
