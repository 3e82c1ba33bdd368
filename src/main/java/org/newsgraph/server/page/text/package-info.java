/** The text of a document with everything marked that was read from it. */
package org.newsgraph.server.page.text;
