/** Sends what a store holds to another one over HTTP. */
package org.newsgraph.store.remote;
