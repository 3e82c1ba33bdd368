package org.newsgraph.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes PDFs object by object, right or wrong. */
public final class RawPdf {

  private RawPdf() {}

  /** A file of objects, as they are written, with a table of where they begin. */
  public static byte[] file(String... objects) {
    StringBuilder out = new StringBuilder("%PDF-1.7\n");
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.length; i++) {
      table.append("%010d 00000 n \n".formatted(out.length()));
      out.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    int start = out.length();
    out.append("xref\n0 ").append(objects.length + 1).append("\n").append(table);
    out.append("trailer\n<</Root 1 0 R /Size ").append(objects.length + 1).append(">>\n");
    out.append("startxref\n").append(start).append("\n%%EOF\n");
    return out.toString().getBytes(ISO_8859_1);
  }

  /** A stream with its dictionary. */
  public static String stream(String more, byte[] bytes) {
    return "<<"
        + more
        + "/Length "
        + bytes.length
        + ">>\nstream\n"
        + new String(bytes, ISO_8859_1)
        + "\nendstream";
  }

  /** A page with a font {@code F} and instructions; more objects from number 6 on. */
  public static byte[] page(String instructions, String resources, String... more) {
    String[] objects = new String[5 + more.length];
    objects[0] = "<</Type/Catalog/Pages 2 0 R>>";
    objects[1] = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
    objects[2] =
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0"
            + " R>>"
            + resources
            + ">>>>";
    objects[3] = stream("", instructions.getBytes(ISO_8859_1));
    objects[4] = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>";
    System.arraycopy(more, 0, objects, 5, more.length);
    return file(objects);
  }

  /** Instructions that show words in the font {@code F}. */
  public static String shown(String words) {
    return "BT /F 10 Tf 50 700 Td (" + words + ") Tj ET\n";
  }

  /** So many megabytes of one byte, packed. */
  public static byte[] deflated(int megabytes, byte fill) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] block = new byte[1 << 20];
    Arrays.fill(block, fill);
    try (OutputStream zip = new DeflaterOutputStream(out, new Deflater(9))) {
      for (int i = 0; i < megabytes; i++) {
        zip.write(block);
      }
    }
    return out.toByteArray();
  }
}
