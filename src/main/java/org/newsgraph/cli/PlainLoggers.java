package org.newsgraph.cli;

import java.net.URI;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.message.MessageFactory;
import org.apache.logging.log4j.simple.SimpleLogger;
import org.apache.logging.log4j.simple.SimpleLoggerContext;
import org.apache.logging.log4j.spi.ExtendedLogger;
import org.apache.logging.log4j.spi.LoggerContext;
import org.apache.logging.log4j.spi.LoggerContextFactory;

/**
 * Loggers that need no configuration to be read, for the launcher: errors go to standard error, but
 * for what the readers of a PDF find wrong with it, which is told in the one line of its failure.
 */
public final class PlainLoggers implements LoggerContextFactory {

  private final LoggerContext context = new Context();

  @Override
  public LoggerContext getContext(
      String name, ClassLoader loader, Object external, boolean currentContext) {
    return context;
  }

  @Override
  public LoggerContext getContext(
      String name,
      ClassLoader loader,
      Object external,
      boolean currentContext,
      URI configuration,
      String contextName) {
    return context;
  }

  @Override
  public void removeContext(LoggerContext removed) {
    // there is one for all
  }

  @Override
  public boolean isClassLoaderDependent() {
    return false;
  }

  private static final class Context extends SimpleLoggerContext {

    @Override
    public ExtendedLogger getLogger(String name) {
      return quiet(name, super.getLogger(name));
    }

    @Override
    public ExtendedLogger getLogger(String name, MessageFactory factory) {
      return quiet(name, super.getLogger(name, factory));
    }

    private static ExtendedLogger quiet(String name, ExtendedLogger logger) {
      boolean aboutPages =
          name.startsWith("org.apache.pdfbox.") || name.startsWith("org.apache.fontbox.");
      if (aboutPages && logger instanceof SimpleLogger simple) {
        simple.setLevel(Level.OFF);
      }
      return logger;
    }
  }
}
