package org.newsgraph.cli;

/** Entry point. */
public final class Main {
  private Main() {}

  /**
   * Runs the command line.
   *
   * @param args the arguments
   */
  public static void main(String[] args) {
    System.out.println("newsgraph");
  }
}
