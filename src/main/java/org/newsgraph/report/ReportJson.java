package org.newsgraph.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import org.newsgraph.model.PageBox;

/** Writes reports as JSON; the names are those of the records. */
public final class ReportJson {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).registerModule(places());

  private ReportJson() {}

  /** Returns how places on pages are written: in one text, as in the graph. */
  public static SimpleModule places() {
    return new SimpleModule().addSerializer(PageBox.class, ToStringSerializer.instance);
  }

  /** Returns the JSON of a record of this package, or of a list of them. */
  public static String of(Object report) {
    try {
      return MAPPER.writeValueAsString(report);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record that cannot be written", e);
    }
  }
}
