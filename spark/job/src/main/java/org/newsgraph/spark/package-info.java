/**
 * Reads a collection of documents on a Spark cluster. Input: files and folders that all its
 * machines see. Output: a folder of partitions, which {@code newsgraph build --extractions} takes
 * in.
 */
package org.newsgraph.spark;
