/** The command line. Only this package prints or decides exit codes. */
package org.newsgraph.cli;
