package org.newsgraph.source;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What several sources hold, one source after the other. A source is opened when the one before it
 * is read to its end, and no more of it is read than is asked for: {@link Stream#flatMap} reads a
 * source whole before it gives its first element to an iterator.
 *
 * @param <S> what is opened
 * @param <T> what it holds
 */
public final class LazySequence<S, T> implements Iterator<T> {

  private final Iterator<S> sources;
  private final Function<S, Stream<T>> reader;
  private Stream<T> open = Stream.empty();
  private Iterator<T> elements = open.iterator();

  private LazySequence(Iterator<S> sources, Function<S, Stream<T>> reader) {
    this.sources = sources;
    this.reader = reader;
  }

  /** Returns what sources hold, in their order; closing the stream closes the one that is open. */
  public static <S, T> Stream<T> of(Iterable<S> sources, Function<S, Stream<T>> reader) {
    LazySequence<S, T> sequence = new LazySequence<>(sources.iterator(), reader);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(sequence, Spliterator.ORDERED), false)
        .onClose(() -> sequence.open.close());
  }

  @Override
  public boolean hasNext() {
    while (!elements.hasNext()) {
      open.close();
      if (!sources.hasNext()) {
        return false;
      }
      open = reader.apply(sources.next());
      elements = open.iterator();
    }
    return true;
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return elements.next();
  }
}
