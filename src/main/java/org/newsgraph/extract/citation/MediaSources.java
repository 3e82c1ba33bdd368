package org.newsgraph.extract.citation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.extract.citation.CueWords.Kind;
import org.newsgraph.extract.mention.EntityTable;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.CitationKind;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Interruption;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;

/** Finds the agencies and outlets that a document cites. */
final class MediaSources {

  private final MediaNames names;
  private final CueWords cues;
  private final CitedPlaces places;

  MediaSources(MediaNames names, CueWords cues) {
    this.names = names;
    this.cues = cues;
    this.places = new CitedPlaces(cues);
  }

  /** The tokens of a medium in a sentence; it may be known by its name, and as an entity. */
  private record Medium(
      int first, int head, CitationKind kind, boolean listed, Optional<Entity> entity) {}

  List<Source> find(AnnotatedDocument document, EntityTable entities) {
    Map<Integer, List<Medium>> known = known(document, entities);
    List<Source> out = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      Interruption.check(document.document());
      List<Medium> media = known.getOrDefault(sentence.index(), new ArrayList<>());
      addListed(sentence, entities, media);
      addDescribed(sentence, entities, media);
      for (Medium medium : media) {
        Token head = sentence.token(medium.head());
        if (places.isCited(sentence, head)) {
          out.add(source(document, sentence, medium, entities));
        }
      }
    }
    return out;
  }

  /** Returns the media that the mention finder has found, by sentence. */
  private Map<Integer, List<Medium>> known(AnnotatedDocument document, EntityTable entities) {
    Map<Integer, List<Medium>> out = new TreeMap<>();
    for (Entity entity : entities.entities()) {
      if (entity.type() != EntityType.Media) {
        continue;
      }
      for (Mention mention : entity.mentions()) {
        if (mention.kind() == MentionKind.name) {
          locate(document, mention.words().span(), entity, out);
        }
      }
    }
    return out;
  }

  private void locate(
      AnnotatedDocument document, Span span, Entity entity, Map<Integer, List<Medium>> out) {
    for (Sentence sentence : document.sentences()) {
      Interruption.check(document.document());
      int head = sentence.span().covers(span) ? sentence.headOf(span) : -1;
      if (head >= 0) {
        int first = Math.max(0, sentence.tokenAt(span.start()));
        CitationKind kind = names.kindOf(document.words(span).text());
        out.computeIfAbsent(sentence.index(), k -> new ArrayList<>())
            .add(new Medium(Math.min(first, head), head, kind, true, Optional.of(entity)));
      }
    }
  }

  private void addListed(Sentence sentence, EntityTable entities, List<Medium> media) {
    for (int i = 0; i < sentence.size(); i++) {
      Optional<MediaNames.Found> found = names.at(sentence, i);
      if (found.isEmpty()) {
        continue;
      }
      int first = i;
      int last = found.get().last();
      boolean inside = last + 1 < sentence.size() && continues(sentence, last);
      boolean taken = media.stream().anyMatch(m -> m.head() >= first && m.first() <= last);
      if (!taken && !inside) {
        Span span = new Span(sentence.token(first).start(), sentence.token(last).end());
        int head = sentence.headOf(span);
        media.add(new Medium(first, head, found.get().kind(), true, entities.at(sentence, head)));
      }
      i = last;
    }
  }

  /** Returns whether a name goes on after a token, so that only a part of it was found. */
  private boolean continues(Sentence sentence, int last) {
    Token next = sentence.token(last + 1);
    return next.isProper()
        && !cues.is(Kind.CARRIERS, next)
        && sentence.token(last).relation().equals("compound")
        && sentence.token(last).head() > last;
  }

  /** Adds media that are told by a common noun, such as "state television". */
  private void addDescribed(Sentence sentence, EntityTable entities, List<Medium> media) {
    for (Token token : sentence.tokens()) {
      boolean described = token.isNoun() && cues.is(Kind.MEDIA, token) || isAgency(sentence, token);
      boolean named =
          media.stream().anyMatch(m -> places.carrier(sentence, at(sentence, m)) == token);
      if (described && !named && !token.relation().equals("compound")) {
        int first = token.index();
        while (first > 0 && isModifier(sentence.token(first - 1), token)) {
          first--;
        }
        CitationKind kind =
            token.lemma().equals("agency") ? CitationKind.agency : CitationKind.outlet;
        media.add(
            new Medium(first, token.index(), kind, false, entities.at(sentence, token.index())));
      }
    }
  }

  private static boolean isAgency(Sentence sentence, Token token) {
    return token.lemma().equals("agency")
        && token.index() > 0
        && List.of("news", "press").contains(sentence.token(token.index() - 1).lemma());
  }

  private static boolean isModifier(Token token, Token noun) {
    boolean near =
        token.head() >= 0 && token.head() <= noun.index() && token.head() > token.index();
    return near && List.of("compound", "amod", "nn", "hmod").contains(token.relation());
  }

  private static Token at(Sentence sentence, Medium medium) {
    return sentence.token(medium.head());
  }

  private Source source(
      AnnotatedDocument document, Sentence sentence, Medium medium, EntityTable entities) {
    int last = medium.head();
    Token carrier = places.carrier(sentence, sentence.token(last));
    BitSet tokens = sentence.subtree(carrier.index());
    boolean together = tokens.nextClearBit(medium.first()) > carrier.index();
    last = together ? Math.max(last, carrier.index()) : last;
    Span name =
        new Span(sentence.token(medium.first()).start(), sentence.token(medium.head()).end());
    Span words = new Span(sentence.token(medium.first()).start(), sentence.token(last).end());
    Author author =
        Author.of(medium.entity().orElseGet(() -> added(document, medium, name, entities)));
    return Source.of(medium.kind(), document.words(words), author);
  }

  private static Entity added(
      AnnotatedDocument document, Medium medium, Span name, EntityTable entities) {
    return medium.listed()
        ? entities.name(document.words(name), EntityType.Media)
        : entities.describe(document.words(name), EntityType.Media);
  }
}
