/**
 * What must hold between the graphs of two texts that differ in a known way, whatever they tell;
 * and between the graphs of one text that were made in different ways.
 */
package org.newsgraph.relation;
