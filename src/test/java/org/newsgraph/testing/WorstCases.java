package org.newsgraph.testing;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Texts that are made to be hard to read. Each is made anew when it is asked for. */
public final class WorstCases {

  private final int megabyte;
  private final int many;
  private final int tweets;
  private final int deep;

  private WorstCases(int part) {
    this.megabyte = 1_000_000 / part;
    this.many = 100_000 / part;
    this.tweets = 50_000 / part;
    this.deep = 20_000 / part;
  }

  /**
   * Returns the makers of texts by what is hard about them.
   *
   * @param part 1 for a megabyte, a hundred thousand quotation marks and so on, 10 for a tenth of
   *     that
   */
  public static Map<String, Supplier<String>> all(int part) {
    return new WorstCases(part).makers();
  }

  private Map<String, Supplier<String>> makers() {
    Map<String, Supplier<String>> out = new LinkedHashMap<>();
    putSigns(out);
    putNesting(out);
    putTimesAndNumbers(out);
    putNamesAndPosts(out);
    return out;
  }

  private void putSigns(Map<String, Supplier<String>> out) {
    out.put("random Unicode", this::randomUnicode);
    out.put("one line of a megabyte", () -> "and the lorem of ipsum, ".repeat(megabyte / 24));
    out.put("a megabyte of sentences on one line", () -> sentences(megabyte, " "));
    out.put("a megabyte without spaces", () -> "a".repeat(megabyte));
    out.put("a megabyte of digits", () -> "7".repeat(megabyte));
    out.put("a megabyte of eights", () -> "8".repeat(megabyte));
    out.put("a megabyte of eights and points", () -> "8.".repeat(megabyte / 2));
    out.put("a megabyte of letters and colons", () -> "d:".repeat(megabyte / 2));
    out.put("a megabyte of full stops", () -> ".".repeat(megabyte));
    out.put("a megabyte of spaces", () -> "a" + " ".repeat(megabyte) + "b");
    out.put("a megabyte of line ends", () -> "a" + "\n".repeat(megabyte) + "b");
    out.put("a megabyte of combining marks", () -> "a" + "\u0301".repeat(megabyte / 2));
    out.put("a megabyte of short lines", () -> "Aye.\n".repeat(megabyte / 5));
  }

  private void putNesting(Map<String, Supplier<String>> out) {
    out.put("quotation marks alone", () -> "\"".repeat(many));
    out.put("opening quotation marks", () -> "“".repeat(many));
    out.put("quotation marks around words", () -> joined(i -> i % 2 == 0 ? "“the " : "end” "));
    out.put("quotations with speakers", () -> joined(i -> "“We left,” he said. ", many / 4));
    out.put("nested quotation marks", () -> nested("“He said ‘", " left’ ”"));
    out.put("nested brackets", () -> nested("(", ")"));
    out.put("nested brackets of all kinds", () -> nested("([{«a", "b»}])"));
  }

  private void putTimesAndNumbers(Map<String, Supplier<String>> out) {
    out.put("times", () -> joined(i -> "at " + i % 24 + ":" + 10 * (i % 6) + " "));
    out.put(
        "days",
        () -> joined(i -> "July " + (1 + i % 31) + ", " + (1900 + i % 200) + " ", many / 2));
    out.put("numbers", () -> joined(i -> i + " "));
    out.put("number words", () -> joined(i -> i % 2 == 0 ? "million and " : "hundred and "));
    out.put("ranges", () -> joined(i -> i + "-" + (i + 1) + " "));
    out.put("counted people", () -> joined(i -> "about " + i + " people, ", many / 4));
  }

  private void putNamesAndPosts(Map<String, Supplier<String>> out) {
    out.put("capitalised names", () -> joined(i -> name(i) + " "));
    out.put("names with commas", () -> joined(i -> name(i) + " " + name(i / 7) + ", ", many / 3));
    out.put("one name", () -> "Kabul ".repeat(many));
    out.put(
        "names and verbs",
        () -> joined(i -> name(i) + " attacked the " + name(i + 1) + ". ", many / 4));
    out.put("pronouns", () -> "He said he told him. ".repeat(many / 5));
    out.put("tweets on lines", () -> joined(i -> tweet(i) + "\n", tweets));
    out.put("tweets in a row", () -> joined(i -> tweet(i) + " ", tweets));
    out.put("addresses", () -> joined(i -> "https://a.example/" + i + " ", many / 2));
    out.put("at signs", () -> "(@a ".repeat(many));
    out.put("a byline of many names", () -> "By " + "Ada Lin, ".repeat(many / 10) + "x");
    out.put("capitals", () -> "A".repeat(many) + " said they left.");
    out.put("words in capitals", () -> "KABUL ".repeat(many) + "said they left.");
    out.put("full stops and letters", () -> joined(i -> "a. b! of the ", many / 2));
    out.put("datelines", () -> joined(i -> "KABUL, July 7 (Reuters) — Troops left.\n\n", many / 8));
  }

  private String joined(IntFunction<String> piece) {
    return joined(piece, many);
  }

  private static String joined(IntFunction<String> piece, int count) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < count; i++) {
      out.append(piece.apply(i));
    }
    return out.toString();
  }

  private String nested(String open, String close) {
    return "Troops left. " + open.repeat(deep) + "word" + close.repeat(deep);
  }

  private static String sentences(int length, String separator) {
    String sentence =
        "About 30 trucks of the army crossed the river at Herat on Friday, two officials said.";
    return (sentence + separator).repeat(length / sentence.length());
  }

  private static String name(int number) {
    return "N" + Integer.toString(number % 5000, 36).toLowerCase(Locale.ROOT) + "ar";
  }

  private static String tweet(int number) {
    return "Trucks on the bridge. — Ada Lindqvist (@ada" + number % 100 + ") March 3, 2022";
  }

  private String randomUnicode() {
    Random random = new Random(7);
    StringBuilder out = new StringBuilder();
    while (out.length() < megabyte / 4) {
      int c = random.nextInt(random.nextInt(4) == 0 ? Character.MAX_CODE_POINT : 0x3000);
      if (c > 0 && Character.getType(c) != Character.SURROGATE) {
        out.appendCodePoint(c);
      }
      out.append(random.nextInt(8) == 0 ? " of the army in " : "");
    }
    return out.toString();
  }
}
