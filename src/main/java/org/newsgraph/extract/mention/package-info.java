/**
 * Finds who and where a document speaks of: names, descriptions and pronouns, resolved within the
 * document.
 */
package org.newsgraph.extract.mention;
