/**
 * Maps drawn on the server: outlines of countries, and a circle for each place with as many
 * happenings as are told of it. No tiles, no other server.
 */
package org.newsgraph.server.page.map;
