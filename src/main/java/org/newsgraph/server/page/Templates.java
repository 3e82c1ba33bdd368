package org.newsgraph.server.page;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes views as HTML. Whatever a view holds is escaped; a name that it lacks is an error. */
final class Templates {

  private static final String FOLDER = "org/newsgraph/server/page";

  private final PebbleEngine engine;

  Templates(StaticFiles files) {
    ClasspathLoader loader = new ClasspathLoader(Templates.class.getClassLoader());
    loader.setPrefix(FOLDER);
    loader.setSuffix(".html");
    this.engine =
        new PebbleEngine.Builder()
            .loader(loader)
            .strictVariables(true)
            .defaultLocale(Locale.ENGLISH)
            .extension(new StaticAddresses(files))
            .build();
  }

  /** Returns the HTML that a template makes of values. */
  String html(String template, Map<String, Object> values) {
    PebbleTemplate compiled = engine.getTemplate(template);
    StringWriter out = new StringWriter();
    try {
      compiled.evaluate(out, values);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** Lets templates write {@code {{ static('style.css') }}}. */
  private static final class StaticAddresses extends AbstractExtension implements Function {

    private static final String NAME = "name";

    private final StaticFiles files;

    StaticAddresses(StaticFiles files) {
      this.files = files;
    }

    @Override
    public Map<String, Function> getFunctions() {
      return Map.of("static", this);
    }

    @Override
    public List<String> getArgumentNames() {
      return List.of(NAME);
    }

    @Override
    public Object execute(
        Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
      return files.address((String) arguments.get(NAME));
    }
  }
}
