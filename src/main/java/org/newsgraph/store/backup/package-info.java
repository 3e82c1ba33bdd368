/** Backups: all that a store holds in one file, and a store made anew of it. */
package org.newsgraph.store.backup;
