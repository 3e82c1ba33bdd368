package org.newsgraph.source.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdfparser.PDFParser;

/** The parser of PDFBox, with streams that do not unpack to more than a budget allows. */
final class GuardedParser extends PDFParser {

  /**
   * Makes a parser of a file that is not locked, or locked with the empty password.
   *
   * @param budget what may be spent on the file
   */
  GuardedParser(byte[] bytes, Budget budget) throws IOException {
    super(new CountedBytes(bytes, budget), "");
    document = new GuardedDocument(this, budget);
  }

  /** Makes guarded streams. */
  private static final class GuardedDocument extends COSDocument {

    private final GuardedParser parser;
    private final Budget budget;

    GuardedDocument(GuardedParser parser, Budget budget) {
      super(IOUtils.createMemoryOnlyStreamCache(), parser);
      this.parser = parser;
      this.budget = budget;
    }

    @Override
    public COSStream createCOSStream(COSDictionary dictionary, long start, long length)
        throws IOException {
      RandomAccessReadView view = parser.createRandomAccessReadView(start, length);
      GuardedStream stream = new GuardedStream(view, budget);
      dictionary.forEach(stream::setItem);
      stream.setKey(dictionary.getKey());
      return stream;
    }
  }
}
