/**
 * Targets of fuzzing ({@code docs/fuzzing.md}). Each takes any bytes, makes an input of them, puts
 * it into real parts of the program, and throws an {@link AssertionError} if what must hold does
 * not. They need no fuzzer: {@code FuzzCasesTest} replays what one has found.
 */
package org.newsgraph.fuzz;
