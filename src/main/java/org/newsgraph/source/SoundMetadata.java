package org.newsgraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.model.Document;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.TextCheck;

/** Leaves metadata out that no graph could hold, whatever format told them. */
final class SoundMetadata {

  private final List<String> unsound = new ArrayList<>();

  private SoundMetadata() {}

  /** Returns a result, before which comes what was left out of it. */
  static Stream<ReadResult> of(ReadResult result) {
    if (!(result instanceof ReadResult.Loaded loaded)) {
      return Stream.of(result);
    }
    Document document = loaded.document();
    SoundMetadata check = new SoundMetadata();
    Metadata sound = check.sound(document.metadata());
    if (check.unsound.isEmpty()) {
      return Stream.of(result);
    }
    String message =
        document.file()
            + ": left out, since it holds the character U+0000 or half of a surrogate pair: "
            + String.join(", ", check.unsound);
    return Stream.of(
        new ReadResult.Noted(document.file(), message),
        new ReadResult.Loaded(document.withMetadata(sound)));
  }

  private Metadata sound(Metadata told) {
    return new Metadata(
        sound("title", told.title()),
        sound("publisher", told.publisher()),
        sound("author", told.author()),
        told.published(),
        sound("url", told.url()),
        sound("language", told.language()),
        sound("retrieved", told.retrieved()));
  }

  private String sound(String name, String value) {
    if (value == null || TextCheck.fault(value).isEmpty()) {
      return value;
    }
    unsound.add(name);
    return null;
  }
}
