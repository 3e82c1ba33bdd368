/** Builds into a store while it is served: what the server does, and what asks it to. */
package org.newsgraph.pipeline.live;
