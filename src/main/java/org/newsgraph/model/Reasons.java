package org.newsgraph.model;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in words for a user why a file could not be read or written. */
public final class Reasons {

  private Reasons() {}

  /** Returns the reason of an error, without the names of classes. */
  public static String of(IOException e) {
    if (e instanceof FileAlreadyExistsException) {
      return "a file of that name is in the way";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NoSuchFileException missing) {
      return "there is no " + missing.getFile() + " and it cannot be made";
    }
    if (e instanceof FileSystemException known && known.getReason() != null) {
      return known.getReason();
    }
    if (e instanceof EOFException && e.getMessage() == null) {
      return "it ends too early";
    }
    return e.getMessage() == null ? "input or output failed" : e.getMessage();
  }
}
