/**
 * Finds what happens: triggers from the event lexicon, with roles, places, times, figures and
 * modality.
 */
package org.newsgraph.extract.event;
