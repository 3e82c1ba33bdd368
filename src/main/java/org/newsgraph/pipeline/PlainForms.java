package org.newsgraph.pipeline;

import java.io.IOException;
import java.time.LocalDate;

/** The binary forms of text, numbers, days and enumerations. */
final class PlainForms {

  private PlainForms() {}

  /**
   * Returns the form of a type.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Form of(Class<?> type) {
    if (type.isEnum()) {
      Object[] constants = type.getEnumConstants();
      return form(
          (out, v) -> out.number(v == null ? -1 : ((Enum<?>) v).ordinal()),
          in -> {
            int ordinal = (int) in.number();
            return ordinal < 0 ? null : constants[ordinal];
          });
    }
    if (type == String.class) {
      return form((out, v) -> out.text((String) v), BinaryInput::text);
    }
    if (type == int.class) {
      return form((out, v) -> out.number((Integer) v), in -> (int) in.number());
    }
    if (type == long.class) {
      return form((out, v) -> out.number((Long) v), BinaryInput::number);
    }
    if (type == boolean.class) {
      return form((out, v) -> out.number((Boolean) v ? 1 : 0), in -> in.number() != 0);
    }
    if (type == double.class) {
      return form((out, v) -> out.fixed(bits(v)), in -> Double.longBitsToDouble(in.fixed()));
    }
    if (type == Double.class) {
      return optional((out, v) -> out.fixed(bits(v)), in -> Double.longBitsToDouble(in.fixed()));
    }
    if (type == Long.class) {
      return optional((out, v) -> out.number((Long) v), BinaryInput::number);
    }
    if (type == Integer.class) {
      return optional((out, v) -> out.number((Integer) v), in -> (int) in.number());
    }
    if (type == Long.class) {
      return optional((out, v) -> out.number((Long) v), BinaryInput::number);
    }
    if (type == LocalDate.class) {
      return optional(
          (out, v) -> out.number(((LocalDate) v).toEpochDay()),
          in -> LocalDate.ofEpochDay(in.number()));
    }
    if (type == long[].class) {
      return form(PlainForms::writeNumbers, PlainForms::readNumbers);
    }
    if (type == int[].class) {
      return form(PlainForms::writeSmall, PlainForms::readSmall);
    }
    throw new IllegalArgumentException("no form for " + type);
  }

  private static long bits(Object number) {
    return Double.doubleToRawLongBits((Double) number);
  }

  private static void writeNumbers(BinaryOutput out, Object value) throws IOException {
    long[] numbers = (long[]) value;
    out.number(numbers.length);
    for (long number : numbers) {
      out.fixed(number);
    }
  }

  private static long[] readNumbers(BinaryInput in) throws IOException {
    long[] out = new long[in.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = in.fixed();
    }
    return out;
  }

  private static void writeSmall(BinaryOutput out, Object value) throws IOException {
    int[] numbers = (int[]) value;
    out.number(numbers.length);
    for (int number : numbers) {
      out.number(number);
    }
  }

  private static int[] readSmall(BinaryInput in) throws IOException {
    int[] out = new int[in.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = (int) in.number();
    }
    return out;
  }

  /** Writes a value. */
  private interface Writer {
    void write(BinaryOutput out, Object value) throws IOException;
  }

  /** Reads a value. */
  private interface Reader {
    Object read(BinaryInput in) throws IOException;
  }

  private static Form form(Writer writer, Reader reader) {
    return new Form() {
      @Override
      public void write(BinaryOutput out, Object value) throws IOException {
        writer.write(out, value);
      }

      @Override
      public Object read(BinaryInput in) throws IOException {
        return reader.read(in);
      }
    };
  }

  /** The form of a value that may be {@code null}. */
  private static Form optional(Writer writer, Reader reader) {
    return form(
        (out, value) -> {
          out.number(value == null ? 0 : 1);
          if (value != null) {
            writer.write(out, value);
          }
        },
        in -> in.number() == 0 ? null : reader.read(in));
  }
}
