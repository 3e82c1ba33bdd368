/** Puts the stages in order. Only this package knows which stage follows which. */
package org.newsgraph.pipeline;
