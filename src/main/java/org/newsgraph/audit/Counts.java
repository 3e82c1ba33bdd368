package org.newsgraph.audit;

/**
 * How many mentions were found how.
 *
 * @param words all of them
 * @param verified file, stored text and words agree
 * @param changed the file or the store holds something else
 * @param missing their file is not there
 * @param unchecked there was no file to hold them against
 * @param inPlace of the changed ones: the words still stand at their bytes
 * @param moved of the changed ones: they stand elsewhere
 * @param gone of the changed ones: they were not found
 */
public record Counts(
    long words,
    long verified,
    long changed,
    long missing,
    long unchecked,
    long inPlace,
    long moved,
    long gone) {

  /** Nothing counted. */
  static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0);

  Counts and(WordsCheck check) {
    boolean altered = check.verdict() == Verdict.changed;
    return and(
        new Counts(
            1,
            one(check.verdict() == Verdict.verified),
            one(altered),
            one(check.verdict() == Verdict.missing),
            one(check.verdict() == Verdict.unchecked),
            one(altered && check.standing() == Standing.inPlace),
            one(altered && check.standing() == Standing.moved),
            one(altered && check.standing() == Standing.gone)));
  }

  private static long one(boolean counts) {
    return counts ? 1 : 0;
  }

  Counts and(Counts other) {
    return new Counts(
        words + other.words,
        verified + other.verified,
        changed + other.changed,
        missing + other.missing,
        unchecked + other.unchecked,
        inPlace + other.inPlace,
        moved + other.moved,
        gone + other.gone);
  }
}
