package org.newsgraph.hostile;

/**
 * A request that is made to break the server, or to make it tell what it should not.
 *
 * @param kind the service that it is sent to
 * @param name tells what it does
 * @param bytes all that is sent over the connection
 * @param status what must be answered
 * @param said a part of the answer, headers too
 */
record HostileRequest(String kind, String name, byte[] bytes, int status, String said) {

  @Override
  public String toString() {
    return kind + "/" + name;
  }
}
