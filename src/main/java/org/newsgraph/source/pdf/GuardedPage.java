package org.newsgraph.source.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** A page of which the instructions are unpacked as all else is, within the budget. */
final class GuardedPage extends PDPage {

  private final PDPage page;

  GuardedPage(PDPage page) {
    super(page.getCOSObject());
    this.page = page;
  }

  /** PDFBox would unpack them as they are read, past {@link GuardedStream} and without an end. */
  @Override
  public RandomAccessRead getContentsForStreamParsing() throws IOException {
    return getContentsForRandomAccess();
  }

  @Override
  public PDResources getResources() {
    return page.getResources();
  }
}
