/** Answers for what the data are made with: the ontology, and the description of the data set. */
package org.newsgraph.server.data;
