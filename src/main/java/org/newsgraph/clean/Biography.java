package org.newsgraph.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.clean.Draft.Paragraph;
import org.newsgraph.model.Interruption;
import org.newsgraph.model.Span;

/**
 * Sets aside the lines at the end of an article that say who its writer is, such as "Ann Lee is a
 * fellow at the Institute of …". The same sentence within an article introduces somebody who is
 * then quoted; so the name must not occur in the text before.
 */
final class Biography {

  private static final int LAST_PARAGRAPHS = 4;
  private static final int LONGEST = 500;

  private static final String NAME =
      "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|al|bin|van|von|de|du|la|el)){1,4}";
  private static final Pattern LINE =
      Pattern.compile(
          "[*_—–\\s-]*(?:About the authors?:?\\s*)?(?<name>"
              + NAME
              + "(?:(?:, | and |, and )"
              + NAME
              + "){0,20}),?\\s+(?:(?:is|are|was|works as|has been|serves as) (?:currently |also )?"
              + "(?:an?\\b|the\\b|\\p{Lu}[\\p{L}'’ ]*['’]s\\b|[\\w-]+ [\\w-]+ (?:at|for|with)\\b)"
              + "[^.]{0,160}?\\b(?:fellow|correspondent|reporter|journalist|editor|writer|author"
              + "|columnist|professor|lecturer|analyst|contributor|researcher|director|scholar"
              + "|student|historian|blogger|producer|photographer|expert|consultant|founder)s?\\b"
              + "|(?:covers|reports (?:on|for)|writes (?:about|on|for|the)|edits|blogs|tweets (?:at|@))\\b)",
          Pattern.UNICODE_CASE);
  private static final Pattern TOLD = Pattern.compile("\\b(?:said|told|added|according to)\\b");

  private Biography() {}

  static void mark(Draft draft) {
    List<Paragraph> paragraphs = draft.paragraphs();
    int from = Math.max(1, paragraphs.size() - LAST_PARAGRAPHS);
    for (int i = from; i < paragraphs.size(); i++) {
      Span span = paragraphs.get(i).span();
      if (span.length() > LONGEST || !draft.isFree(span)) {
        continue;
      }
      String text = draft.text(span);
      Matcher m = LINE.matcher(text);
      if (m.lookingAt() && !TOLD.matcher(text).find() && !named(draft, m.group("name"), span)) {
        draft.exclude(span, "author biography");
        draft.noteAuthor(m.group("name"));
      }
    }
  }

  /** Returns whether the text before a place speaks of a person. */
  private static boolean named(Draft draft, String name, Span before) {
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    Pattern word = Pattern.compile("\\b" + Pattern.quote(surname) + "\\b");
    return draft.paragraphs().stream()
        .filter(p -> p.span().end() <= before.start())
        .peek(p -> Interruption.check(draft.document()))
        .flatMap(p -> draft.rest(p).stream())
        .filter(s -> !draft.text(s).startsWith("By "))
        .anyMatch(s -> word.matcher(draft.text(s)).find());
  }
}
