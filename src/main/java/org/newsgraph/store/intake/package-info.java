/** Documents for a store that is served: what a server takes, holds and answers. */
package org.newsgraph.store.intake;
