/** Finds who says what: direct, mixed and reported speech with speaker, cue and via. */
package org.newsgraph.extract.quote;
