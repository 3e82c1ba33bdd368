package org.newsgraph.merge.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.merge.text.Slug;
import org.newsgraph.model.Candidate;
import org.newsgraph.model.Entity;
import org.newsgraph.model.IdentityDecision;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Office;
import org.newsgraph.model.Ref;
import org.newsgraph.model.Words;

/** Writes down why each entity was taken for what. */
final class Decisions {

  private static final int MOST_EVIDENCE = 3;

  /** Enough for the tags of millions of documents to differ. */
  private static final int TAG_DIGITS = 16;

  private final CanonicalKeys keys;
  private final Map<String, String> tags = new HashMap<>();
  private final Clusters clusters;
  private final List<IdentityDecision> out = new ArrayList<>();

  Decisions(List<Group> groups, List<Described> described, CanonicalKeys keys, Clusters clusters) {
    this.keys = keys;
    this.clusters = clusters;
    groups.forEach(g -> g.members().forEach(this::add));
    described.forEach(this::add);
  }

  /** Returns all decisions, sorted by key. */
  List<IdentityDecision> all() {
    return out.stream().sorted(Comparator.comparing(IdentityDecision::key)).toList();
  }

  private void add(Unit unit) {
    Clusters.Decision decision = clusters.decision(unit.index());
    boolean byReference =
        unit.reference().isPresent()
            && (decision.rule() == Rule.OWN_NAME || decision.rule() == Rule.SAME_REFERENCE);
    Rule rule = byReference ? Rule.SAME_REFERENCE : decision.rule();
    double confidence =
        byReference
            ? unit.reference().map(Candidate::confidence).orElse(1.0)
            : decision.confidence();
    add(unit.ref(), unit.entity(), rule, confidence);
  }

  private void add(Described described) {
    add(described.ref(), described.entity(), Rule.DESCRIPTION, 1);
  }

  private void add(Ref ref, Entity entity, Rule rule, double confidence) {
    out.add(
        new IdentityDecision(
            key(ref),
            keys.byRef().get(ref),
            ref,
            entity.name(),
            rule.label(),
            confidence,
            evidence(entity, rule),
            rule == Rule.USER_JUDGEMENT));
  }

  private String key(Ref ref) {
    String tag = tags.computeIfAbsent(ref.document(), d -> Slug.documentTag(d, TAG_DIGITS));
    return "identity/" + tag + "-" + ref.id();
  }

  /** Returns the first mention of each name, and the office where it decided. */
  private static List<Words> evidence(Entity entity, Rule rule) {
    MentionKind wanted = entity.named() ? MentionKind.name : MentionKind.nominal;
    List<Words> found = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    for (Mention mention : entity.mentions()) {
      if (mention.kind() == wanted
          && seen.size() < MOST_EVIDENCE
          && seen.add(mention.words().text())) {
        found.add(mention.words());
      }
    }
    if (rule == Rule.SAME_OFFICE) {
      entity.offices().stream().map(Office::words).findFirst().ifPresent(found::add);
    }
    return found;
  }
}
