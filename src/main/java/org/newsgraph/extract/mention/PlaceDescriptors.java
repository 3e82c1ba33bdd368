package org.newsgraph.extract.mention;

import java.util.List;
import org.newsgraph.model.EntityType;
import org.newsgraph.reference.Gazetteer;
import org.newsgraph.reference.GazetteerMatch;

/** The nouns by which places may be called again, from what the gazetteer says they are. */
final class PlaceDescriptors {

  private PlaceDescriptors() {}

  /** Adds nouns to the places of a document. */
  static void add(List<EntityDraft> drafts, Gazetteer gazetteer) {
    for (EntityDraft draft : drafts) {
      if (draft.type() == EntityType.Place) {
        List<GazetteerMatch> found = gazetteer.find(draft.label());
        found.stream().limit(2).forEach(m -> draft.possibleDescriptors().addAll(nouns(m)));
      }
    }
  }

  private static List<String> nouns(GazetteerMatch match) {
    return switch (match.entry().feature()) {
      case COUNTRY -> List.of("country", "nation", "republic", "state");
      case ADMIN1 -> List.of("province", "state", "region", "governorate", "department");
      case ADMIN2 -> List.of("district", "county");
      case CAPITAL -> List.of("city", "capital", "town");
      case SEAT -> List.of("city", "capital", "town");
      case TOWN -> List.of("city", "town");
      case VILLAGE -> List.of("village", "town");
      case REGION -> List.of("region", "island", "river", "lake", "sea", "territory");
      case AIRPORT -> List.of("airport");
    };
  }
}
