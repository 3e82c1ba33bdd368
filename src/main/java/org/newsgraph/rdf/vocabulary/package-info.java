/** The terms that the graph uses, one class per namespace. */
package org.newsgraph.rdf.vocabulary;
