package org.newsgraph.nlp;

/** The model files that ship with the program, as compressed resources on the class path. */
enum Model {
  CLUSTERS("brown-rcv1.clean.tokenized-CoNLL03.txt-c1000-freq1.txt.xz"),
  POS("general-en-pos.xz"),
  DEPENDENCIES("general-en-dep.xz"),
  ROLES("general-en-srl.xz"),
  NAMES("general-en-ner.xz"),
  NAME_LISTS("general-en-ner-gazetteer.xz");

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
}
