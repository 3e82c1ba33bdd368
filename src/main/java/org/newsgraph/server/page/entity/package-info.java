/** Pages of actors and places: their names, why a name was taken for them, what they did. */
package org.newsgraph.server.page.entity;
