/** What tests of several packages share. */
package org.newsgraph.testing;
