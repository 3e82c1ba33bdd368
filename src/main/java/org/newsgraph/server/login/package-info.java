/**
 * Who may log in: a file with users and the hashes of their passwords, and the check of a password
 * against its hash.
 */
package org.newsgraph.server.login;
