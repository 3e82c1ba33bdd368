package org.newsgraph;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** A class may use its own stage and a few shared packages of newsgraph, nothing else of it. */
final class OnlyOwnStage extends ArchCondition<JavaClass> {

  private static final String ROOT = "org.newsgraph.";

  private final Set<String> shared;

  private OnlyOwnStage(Set<String> shared) {
    super("use only their own stage and " + shared);
    this.shared = shared;
  }

  static OnlyOwnStage andShared(String... shared) {
    return new OnlyOwnStage(Set.of(shared));
  }

  @Override
  public void check(JavaClass item, ConditionEvents events) {
    String own = stage(item);
    for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
      String other = stage(dependency.getTargetClass());
      boolean allowed = other.isEmpty() || other.equals(own) || shared.contains(other);
      if (!allowed) {
        events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
      }
    }
  }

  private static String stage(JavaClass type) {
    String name = type.getPackageName() + ".";
    return name.startsWith(ROOT) ? name.substring(ROOT.length()).replaceFirst("[.].*", "") : "";
  }
}
