/**
 * Writes flat tables of a store as CSV for spreadsheets and data frames. Input is the graph alone;
 * output is one row an event, a claim, a figure of a claim, or a mention. {@code docs/export.md}
 * documents the columns.
 */
package org.newsgraph.table;
