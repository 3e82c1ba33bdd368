/**
 * The reference data that ship with the program: gazetteer, actor lists, agents, titles. Loaded
 * once, read-only; used by the stages {@code extract} and {@code link}.
 */
package org.newsgraph.reference;
