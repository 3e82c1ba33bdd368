/**
 * Pages for people, made on the server: a request in, HTML out.
 *
 * <p>A page is a class that reads the store within one transaction and returns a {@link
 * org.newsgraph.server.page.View}, and a Pebble template of that name. {@link
 * org.newsgraph.server.page.ResourcePage} is for what an IRI names, chosen by its type; {@link
 * org.newsgraph.server.page.AddressPage} for what has an address of its own. {@link
 * org.newsgraph.server.page.Pages} lists both.
 */
package org.newsgraph.server.page;
