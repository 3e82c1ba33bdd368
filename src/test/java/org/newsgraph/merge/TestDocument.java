package org.newsgraph.merge;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.model.ByteIndex;
import org.newsgraph.model.Candidate;
import org.newsgraph.model.Citation;
import org.newsgraph.model.CitationKind;
import org.newsgraph.model.Document;
import org.newsgraph.model.DocumentInfo;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventType;
import org.newsgraph.model.ExtractedDocument;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Metadata;
import org.newsgraph.model.Office;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Span;
import org.newsgraph.model.Words;

/** Builds an extracted document by hand. Its text is made of the words of its parts, in order. */
final class TestDocument {

  private final String id;
  private final StringBuilder text = new StringBuilder();
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final List<TestEvent> events = new ArrayList<>();
  private final List<Quotation> quotations = new ArrayList<>();
  private final List<Citation> citations = new ArrayList<>();
  private LocalDate published;

  private TestDocument(String id) {
    this.id = id;
  }

  /** Starts a document. */
  static TestDocument of(String id) {
    return new TestDocument(id);
  }

  String id() {
    return id;
  }

  TestDocument published(String day) {
    published = LocalDate.parse(day);
    return this;
  }

  /** Adds running text. */
  TestDocument text(String words) {
    add(words);
    return this;
  }

  /** Appends words as a sentence of their own and returns them. */
  Words add(String words) {
    int start = text.length();
    text.append(words).append(".\n");
    return new Words(new Span(start, start + words.length()), words);
  }

  /** Adds an entity with one or more names; its id is its first name. */
  TestDocument named(EntityType type, String... names) {
    return entity(names[0], type, MentionKind.name, List.of(), names);
  }

  /** Takes the last words that are an entity's name for a mention of it. */
  TestDocument mentioned(String id) {
    Entity e = entities.get(id);
    List<Mention> mentions = new ArrayList<>(e.mentions());
    mentions.add(new Mention(find(id), MentionKind.name));
    entities.put(
        id, new Entity(e.id(), e.type(), e.name(), mentions, e.offices(), e.candidates(), null));
    return this;
  }

  /** Adds an entity that is only described; its id is the phrase. */
  TestDocument described(EntityType type, String phrase) {
    return entity(phrase, type, MentionKind.nominal, List.of(), phrase);
  }

  /** Adds a place with its entry in the gazetteer, and the entries that contain it. */
  TestDocument place(String name, String key, Candidate... within) {
    return entity(
        name, EntityType.Place, MentionKind.name, List.of(reference(key, name, within)), name);
  }

  private TestDocument entity(
      String id, EntityType type, MentionKind kind, List<Candidate> candidates, String... names) {
    List<Mention> mentions = new ArrayList<>();
    for (String name : names) {
      mentions.add(new Mention(add(name), kind));
    }
    entities.put(id, new Entity(id, type, names[0], mentions, List.of(), candidates, null));
    return this;
  }

  /** Gives a person an office, of a place or body or of none ({@code null}). */
  TestDocument office(String person, String title, String of) {
    Entity e = entities.get(person);
    List<Office> offices = new ArrayList<>(e.offices());
    offices.add(new Office(title, of, add(title)));
    entities.put(
        person,
        new Entity(e.id(), e.type(), e.name(), e.mentions(), offices, e.candidates(), null));
    return this;
  }

  /** A gazetteer entry. */
  static Candidate reference(String key, String label, Candidate... within) {
    return new Candidate(
        key,
        label,
        EntityType.Place,
        0.9,
        "name",
        1.0,
        2.0,
        "XX",
        List.of(within),
        List.of("http://example.org/" + key),
        "test data");
  }

  /** Adds an event. */
  TestEvent event(String id, EventType type) {
    TestEvent event = new TestEvent(this, id, type);
    events.add(event);
    return event;
  }

  /** Adds direct speech that states events. */
  TestDocument says(String speaker, String words, String via, String... states) {
    return quote(speaker, add(speaker), words, via, states);
  }

  /** Lets another person say together what was added last. */
  TestDocument alsoSaidBy(String speaker) {
    Quotation last = quotations.get(quotations.size() - 1);
    String id = "q" + quotations.size();
    quotations.add(
        new Quotation(id, last.content(), speaker, last.speaker(), null, null, true, List.of()));
    return this;
  }

  /** Adds direct speech whose speaker is told by a pronoun. */
  TestDocument saysBy(String pronoun, String speaker, String words) {
    return quote(speaker, add(pronoun), words, null);
  }

  /** Adds reported speech. */
  TestDocument reports(String speaker, String words) {
    Words told = add(speaker);
    String id = "q" + quotations.size();
    quotations.add(new Quotation(id, add(words), speaker, told, null, null, false, List.of()));
    return this;
  }

  private TestDocument quote(
      String speaker, Words told, String words, String via, String... states) {
    quotations.add(
        new Quotation(
            "q" + quotations.size(), add(words), speaker, told, null, via, true, List.of(states)));
    return this;
  }

  /** Adds a pronoun to an entity's mentions. */
  TestDocument pronoun(String entity, String pronoun) {
    Entity e = entities.get(entity);
    List<Mention> mentions = new ArrayList<>(e.mentions());
    mentions.add(new Mention(add(pronoun), MentionKind.pronoun));
    entities.put(
        entity,
        new Entity(e.id(), e.type(), e.name(), mentions, e.offices(), e.candidates(), null));
    return this;
  }

  /** Adds a post whose words tell an event. */
  TestDocument post(String author, String words) {
    citations.add(
        new Citation(
            "c" + citations.size(), CitationKind.tweet, add(words), author, null, null, null));
    return this;
  }

  /** Returns the words of the last post or text at which a phrase stands. */
  Words find(String phrase) {
    int start = text.lastIndexOf(phrase);
    return new Words(new Span(start, start + phrase.length()), phrase);
  }

  ExtractedDocument build() {
    Metadata metadata = new Metadata(null, null, null, published, null, null, null);
    String words = text.toString();
    Document document =
        Document.of(id + ".txt", words, ByteIndex.of(words, StandardCharsets.UTF_8), "", metadata);
    Extraction extraction =
        new Extraction(
            new DocumentInfo(id + ".txt", "", words.length(), metadata),
            List.copyOf(entities.values()),
            events.stream().map(TestEvent::event).toList(),
            quotations,
            List.of(),
            citations,
            List.of());
    return new ExtractedDocument(document, extraction);
  }
}
