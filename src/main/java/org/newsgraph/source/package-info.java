/**
 * Reads documents. Input: files and folders. Output: one {@link org.newsgraph.source.ReadResult}
 * per document, lazily, in an order that does not depend on the order of the inputs. One class per
 * file format implements {@link org.newsgraph.source.DocumentSource}.
 */
package org.newsgraph.source;
