package org.newsgraph.source.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * A stream of a PDF that is unpacked only as far as a budget allows. PDFBox unpacks all of a stream
 * into memory, of which a few kilobytes can ask for gigabytes.
 */
final class GuardedStream extends COSStream {

  /** What pictures are packed with; no text is, and their decoders need not be trusted. */
  private static final Set<COSName> PICTURES =
      Set.of(
          COSName.DCT_DECODE,
          COSName.DCT_DECODE_ABBREVIATION,
          COSName.JPX_DECODE,
          COSName.JBIG2_DECODE,
          COSName.CCITTFAX_DECODE,
          COSName.CCITTFAX_DECODE_ABBREVIATION);

  private final Budget budget;

  GuardedStream(RandomAccessReadView bytes, Budget budget) throws IOException {
    super(null, bytes);
    this.budget = budget;
  }

  @Override
  public RandomAccessRead createView() throws IOException {
    return new CountedBytes(unpack(), budget);
  }

  /** Unpacks twice: once within the budget, then as it is wanted. No map of letters is read so. */
  @Override
  public COSInputStream createInputStream(DecodeOptions options) throws IOException {
    unpack();
    return super.createInputStream(options);
  }

  private byte[] unpack() throws IOException {
    byte[] bytes;
    try (InputStream raw = createRawInputStream()) {
      bytes = raw.readAllBytes();
    }
    budget.read(bytes.length);
    List<COSName> names = filters();
    for (int i = 0; i < names.size(); i++) {
      if (PICTURES.contains(names.get(i))) {
        throw new IOException("a picture stands where text should");
      }
      // the second of the same kind is passed over, as PDFBox does
      if (names.indexOf(names.get(i)) == i) {
        Filter filter = FilterFactory.INSTANCE.getFilter(names.get(i));
        Bounded out = new Bounded();
        filter.decode(new ByteArrayInputStream(bytes), out, this, i, DecodeOptions.DEFAULT);
        bytes = out.toByteArray();
      }
    }
    budget.unpacked(bytes.length);
    return LetterMaps.checked(bytes, budget);
  }

  private List<COSName> filters() throws IOException {
    List<COSName> out = new ArrayList<>();
    COSBase filters = getFilters();
    if (filters instanceof COSName name) {
      out.add(name);
    } else if (filters instanceof COSArray several) {
      for (int i = 0; i < several.size(); i++) {
        if (!(several.getObject(i) instanceof COSName name)) {
          throw new IOException("a stream is packed in a way that has no name");
        }
        out.add(name);
      }
    }
    return out;
  }

  /** Takes no more than a stream may unpack to. */
  private static final class Bounded extends ByteArrayOutputStream {

    private void check(int more) {
      if (count + more > Budget.LARGEST_STREAM) {
        throw PdfRefused.invalid(
            "a part of it unpacks to more than "
                + (Budget.LARGEST_STREAM >> 20)
                + " MB, which no text needs");
      }
    }

    @Override
    public synchronized void write(int b) {
      check(1);
      super.write(b);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
      check(length);
      super.write(bytes, offset, length);
    }
  }
}
