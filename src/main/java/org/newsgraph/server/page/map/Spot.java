package org.newsgraph.server.page.map;

import java.util.Locale;
import org.newsgraph.server.page.Named;

/**
 * A place with what happened there.
 *
 * @param place the place
 * @param latitude degrees
 * @param longitude degrees
 * @param number how many happenings
 */
public record Spot(Named place, double latitude, double longitude, int number) {

  /** Returns it in words. */
  public String title() {
    return place.label() + ": " + (number == 1 ? "1 happening" : number + " happenings");
  }

  /** Returns latitude and longitude with two decimals: about a kilometre. */
  public String coordinates() {
    return String.format(Locale.ROOT, "%.2f, %.2f", latitude, longitude);
  }
}
