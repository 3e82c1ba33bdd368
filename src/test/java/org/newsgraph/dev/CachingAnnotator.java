package org.newsgraph.dev;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.Block;
import org.newsgraph.model.CleanDocument;
import org.newsgraph.model.SemanticRole;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Sha256;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;
import org.newsgraph.nlp.Annotator;

/**
 * Keeps the analysis of each document in a folder, keyed by its text and blocks, so that models
 * load only if needed.
 */
public final class CachingAnnotator implements Annotator {

  private final Path folder;
  private final Supplier<Annotator> models;
  private Annotator loaded;

  /**
   * Makes a cache.
   *
   * @param folder where the analyses lie
   * @param models loads the real annotator
   */
  public CachingAnnotator(Path folder, Supplier<Annotator> models) {
    this.folder = folder;
    this.models = models;
  }

  @Override
  public AnnotatedDocument annotate(CleanDocument document) {
    Path file = folder.resolve(key(document));
    try {
      if (Files.exists(file)) {
        return new AnnotatedDocument(document, read(document, file));
      }
      AnnotatedDocument annotated = annotator().annotate(document);
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, "new", ".part");
      write(annotated, part);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      return annotated;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized Annotator annotator() {
    if (loaded == null) {
      loaded = models.get();
    }
    return loaded;
  }

  private static String key(CleanDocument document) {
    MessageDigest digest = Sha256.digest();
    for (Block b : document.blocks()) {
      digest.update(
          (b.span() + document.document().slice(b.span())).getBytes(StandardCharsets.UTF_8));
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, 32);
  }

  private static void write(AnnotatedDocument annotated, Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(annotated.sentences().size());
      for (Sentence s : annotated.sentences()) {
        out.writeInt(annotated.clean().blocks().indexOf(s.block()));
        out.writeInt(s.size());
        for (Token t : s.tokens()) {
          out.writeInt(t.start());
          out.writeInt(t.end());
          out.writeInt(t.head());
          for (String x : List.of(t.text(), t.lemma(), t.tag(), t.relation(), t.name())) {
            out.writeUTF(x);
          }
        }
        out.writeInt(s.roles().size());
        for (SemanticRole r : s.roles()) {
          out.writeInt(r.predicate());
          out.writeInt(r.argument());
          out.writeUTF(r.label());
        }
      }
    }
  }

  private static List<Sentence> read(CleanDocument document, Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      List<Sentence> sentences = new ArrayList<>();
      int count = in.readInt();
      for (int i = 0; i < count; i++) {
        Block block = document.blocks().get(in.readInt());
        List<Token> tokens = new ArrayList<>();
        int size = in.readInt();
        for (int t = 0; t < size; t++) {
          tokens.add(token(t, in));
        }
        List<SemanticRole> roles = new ArrayList<>();
        int arcs = in.readInt();
        for (int r = 0; r < arcs; r++) {
          roles.add(new SemanticRole(in.readInt(), in.readInt(), in.readUTF()));
        }
        sentences.add(new Sentence(i, block, tokens, roles));
      }
      return sentences;
    }
  }

  private static Token token(int index, DataInputStream in) throws IOException {
    Span span = new Span(in.readInt(), in.readInt());
    int head = in.readInt();
    String text = in.readUTF();
    String lemma = in.readUTF();
    String tag = in.readUTF();
    String relation = in.readUTF();
    return new Token(index, span, text, lemma, tag, head, relation, in.readUTF());
  }
}
