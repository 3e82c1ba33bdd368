/** Serves a store over HTTP: SPARQL, whole graphs, and IRIs that answer. Fuseki underneath. */
package org.newsgraph.server;
