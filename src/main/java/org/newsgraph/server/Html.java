package org.newsgraph.server;

/** Puts text into pages. */
final class Html {

  private static final String STYLE =
      """
      :root { color-scheme: light dark; }
      body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 62rem; padding: 0 1rem; }
      h1 { font-size: 1.5rem; overflow-wrap: anywhere; }
      table { border-collapse: collapse; width: 100%; }
      th, td { border-top: 1px solid #8884; padding: .3rem .6rem .3rem 0; text-align: left;
        vertical-align: top; overflow-wrap: anywhere; }
      th { font-weight: 600; width: 14rem; }
      pre { white-space: pre-wrap; margin: 0; font: inherit; }
      code { overflow-wrap: anywhere; }
      """;

  private Html() {}

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /**
   * Returns a whole page.
   *
   * @param title its title, plain text
   * @param body its body, HTML
   */
  static String page(String title, String body) {
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s - newsgraph</title>
        <style>
        %s</style>
        </head>
        <body>
        <main>
        %s</main>
        </body>
        </html>
        """
        .formatted(escape(title), STYLE, body);
  }
}
