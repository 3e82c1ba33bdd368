/**
 * Answers the operations of the SPARQL 1.1 Protocol and of the Graph Store protocol: which format a
 * client gets, and how an answer is written in it. Fuseki parses requests, runs queries and keeps
 * the time limit.
 */
package org.newsgraph.server.sparql;
