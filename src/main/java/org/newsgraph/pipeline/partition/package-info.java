/**
 * Shares the reading of documents out: a collection is cut into partitions, each is converted on
 * its own, on whatever machine, and a build takes in what was extracted without a model. Input and
 * output lie in folders; docs/extractions.md tells their form.
 */
package org.newsgraph.pipeline.partition;
