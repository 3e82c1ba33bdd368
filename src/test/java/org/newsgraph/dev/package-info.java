/**
 * Tools for the people who write newsgraph: quick runs of the extraction over folders of documents.
 */
package org.newsgraph.dev;
