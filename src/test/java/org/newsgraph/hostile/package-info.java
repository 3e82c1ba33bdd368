/**
 * Inputs that are made to break the program, each with what must come of it. They are made by code
 * when they are needed; a new kind is one class with a list and one entry in {@code Documents},
 * {@code Commands} or {@code Requests}.
 */
package org.newsgraph.hostile;
