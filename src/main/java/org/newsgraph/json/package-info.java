/**
 * Writes and reads the extract JSON, the public form of an {@link org.newsgraph.model.Extraction}.
 */
package org.newsgraph.json;
