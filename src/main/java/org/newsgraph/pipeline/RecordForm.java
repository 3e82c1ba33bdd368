package org.newsgraph.pipeline;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The binary form of a record and all that it holds: text, numbers, days, enumerations, lists,
 * sorted maps and other records. It follows the components of the records, so that a new component
 * needs no code here; what was written before can then no longer be read.
 */
final class RecordForm {

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  private final Map<Type, Form> forms = new HashMap<>();
  private final Form root;

  /** Learns the form of a type of record. */
  RecordForm(Class<? extends Record> type) {
    root = form(type);
  }

  void write(BinaryOutput out, Record value) throws IOException {
    root.write(out, value);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it is cut
   * @throws RuntimeException if it was written by something else
   */
  Object read(BinaryInput in) throws IOException {
    return root.read(in);
  }

  private Form form(Type type) {
    Form known = forms.get(type);
    if (known != null) {
      return known;
    }
    if (type instanceof Class<?> c && c.isRecord()) {
      RecordOf made = new RecordOf();
      forms.put(type, made);
      made.learn(c);
      return made;
    }
    Form made = type instanceof ParameterizedType p ? container(p) : PlainForms.of((Class<?>) type);
    forms.put(type, made);
    return made;
  }

  private Form container(ParameterizedType type) {
    Form first = form(type.getActualTypeArguments()[0]);
    if (type.getRawType() == List.class) {
      return new ListOf(first);
    }
    if (type.getRawType() == SortedMap.class) {
      return new MapOf(first, form(type.getActualTypeArguments()[1]));
    }
    throw new IllegalArgumentException("no form for " + type);
  }

  private record ListOf(Form element) implements Form {
    @Override
    public void write(BinaryOutput out, Object value) throws IOException {
      List<?> list = (List<?>) value;
      out.number(list.size());
      for (Object one : list) {
        element.write(out, one);
      }
    }

    @Override
    public Object read(BinaryInput in) throws IOException {
      int size = in.size();
      List<Object> out = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        out.add(element.read(in));
      }
      return out;
    }
  }

  private record MapOf(Form key, Form value) implements Form {
    @Override
    public void write(BinaryOutput out, Object map) throws IOException {
      SortedMap<?, ?> entries = (SortedMap<?, ?>) map;
      out.number(entries.size());
      for (Map.Entry<?, ?> entry : entries.entrySet()) {
        key.write(out, entry.getKey());
        value.write(out, entry.getValue());
      }
    }

    @Override
    public Object read(BinaryInput in) throws IOException {
      SortedMap<Object, Object> out = new TreeMap<>();
      for (int n = in.size(); n > 0; n--) {
        out.put(key.read(in), value.read(in));
      }
      return out;
    }
  }

  /** A record, which may be {@code null}. */
  private final class RecordOf implements Form {
    private Form[] parts;
    private MethodHandle[] getters;
    private MethodHandle maker;

    private void learn(Class<?> type) {
      RecordComponent[] components = type.getRecordComponents();
      try {
        Class<?>[] types =
            Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        maker =
            LOOKUP
                .unreflectConstructor(type.getDeclaredConstructor(types))
                .asSpreader(Object[].class, types.length)
                .asType(MethodType.methodType(Object.class, Object[].class));
        getters = new MethodHandle[components.length];
        parts = new Form[components.length];
        for (int i = 0; i < components.length; i++) {
          getters[i] =
              LOOKUP
                  .unreflect(components[i].getAccessor())
                  .asType(MethodType.methodType(Object.class, Object.class));
          parts[i] = form(components[i].getGenericType());
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalArgumentException("no form for " + type, e);
      }
    }

    @Override
    public void write(BinaryOutput out, Object value) throws IOException {
      out.number(value == null ? 0 : 1);
      for (int i = 0; value != null && i < parts.length; i++) {
        parts[i].write(out, get(getters[i], value));
      }
    }

    @Override
    public Object read(BinaryInput in) throws IOException {
      if (in.number() == 0) {
        return null;
      }
      Object[] values = new Object[parts.length];
      for (int i = 0; i < parts.length; i++) {
        values[i] = parts[i].read(in);
      }
      return make(values);
    }

    private Object get(MethodHandle getter, Object value) {
      try {
        return getter.invokeExact(value);
      } catch (Throwable e) {
        throw new IllegalStateException(e);
      }
    }

    private Object make(Object[] values) {
      try {
        return maker.invokeExact(values);
      } catch (Throwable e) {
        throw new IllegalArgumentException("not what was written", e);
      }
    }
  }
}
