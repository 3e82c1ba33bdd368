package org.newsgraph.extract.mention;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.model.EntityType;

/** Weighted votes for what a name names. */
final class Votes {

  private final Map<EntityType, Double> weights = new EnumMap<>(EntityType.class);

  Votes add(EntityType type, double weight) {
    weights.merge(type, weight, Double::sum);
    return this;
  }

  /** Adds votes, each times a factor, none counting more than a limit. */
  Votes addAll(Votes other, double factor, double limit) {
    other.weights.forEach((type, weight) -> add(type, Math.min(weight * factor, limit)));
    return this;
  }

  double of(EntityType type) {
    return weights.getOrDefault(type, 0.0);
  }

  /** Returns the type with the most votes, the first of equals, if it has at least some. */
  Optional<EntityType> winner(double least) {
    EntityType best = null;
    for (Map.Entry<EntityType, Double> e : weights.entrySet()) {
      if (e.getValue() >= least && (best == null || e.getValue() > of(best))) {
        best = e.getKey();
      }
    }
    return Optional.ofNullable(best);
  }

  @Override
  public String toString() {
    return weights.toString();
  }
}
