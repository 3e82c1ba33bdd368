package org.newsgraph.extract.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.model.AnnotatedDocument;
import org.newsgraph.model.Entity;
import org.newsgraph.model.Office;
import org.newsgraph.reference.ReferenceData;

/** Finds the actors and places of a document with all their mentions. */
public final class MentionFinder {

  private final ReferenceData reference;
  private final NameFinder names;
  private final NameVoter voter;
  private final NestedPlaces nested;
  private final NameMerger merger;

  /**
   * Makes a finder.
   *
   * @param reference gazetteer, actor lists and titles
   */
  public MentionFinder(ReferenceData reference) {
    this.reference = reference;
    this.names = new NameFinder(reference);
    this.voter = new NameVoter(reference);
    this.nested = new NestedPlaces(reference);
    this.merger = new NameMerger(reference);
  }

  /** Returns the entities of a document, in order of first mention. */
  public EntityTable find(AnnotatedDocument document) {
    List<NameGroup> groups = voter.vote(names.find(document));
    List<EntityDraft> drafts = merger.merge(voter.with(groups, nested.find(groups)));
    DraftIndex index = new DraftIndex(drafts);
    new DescriptionReader(index, reference.nameWords()).read(drafts);
    new OfficeReader(reference, drafts, index).read();
    PlaceDescriptors.add(drafts, reference.gazetteer());
    Salience salience = new Salience(document);
    new NominalResolver(drafts, index, salience, reference.nameWords()).resolve(document);
    new PronounResolver(drafts, index, salience).resolve(document);
    return table(document, drafts, index);
  }

  private static EntityTable table(
      AnnotatedDocument document, List<EntityDraft> drafts, DraftIndex index) {
    Map<EntityDraft, String> ids = new HashMap<>();
    drafts.forEach(d -> ids.put(d, "e" + (ids.size() + 1)));
    List<Entity> entities = new ArrayList<>();
    for (EntityDraft draft : drafts) {
      entities.add(draft.entity(ids.get(draft), document, offices(draft, document, ids)));
    }
    EntityTable table = new EntityTable(document, entities);
    index.heads().forEach((at, draft) -> table.addHead(at.sentence(), at.token(), ids.get(draft)));
    return table;
  }

  private static List<Office> offices(
      EntityDraft draft, AnnotatedDocument document, Map<EntityDraft, String> ids) {
    return draft.offices().stream()
        .map(
            o -> new Office(o.title(), o.of().map(ids::get).orElse(null), document.words(o.span())))
        .distinct()
        .toList();
  }
}
