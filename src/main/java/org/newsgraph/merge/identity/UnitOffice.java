package org.newsgraph.merge.identity;

import java.util.OptionalInt;

/**
 * An office of a person, ready for comparison.
 *
 * @param title as {@link OfficeTitles#normal} gives it
 * @param of index of the unit that the office belongs to
 */
record UnitOffice(String title, OptionalInt of) {}
