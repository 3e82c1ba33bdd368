package org.newsgraph.testing;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Texts that are made to be hard to read. Each is made anew when it is asked for. */
public final class WorstCases {

  private static final int MEGABYTE = 1_000_000;
  private static final int MANY = 100_000;
  private static final int TWEETS = 50_000;
  private static final int DEEP = 20_000;

  private WorstCases() {}

  /** Returns the makers of texts by what is hard about them. */
  public static Map<String, Supplier<String>> all() {
    Map<String, Supplier<String>> out = new LinkedHashMap<>();
    out.put("random Unicode", WorstCases::randomUnicode);
    out.put("one line of a megabyte", () -> "and the lorem of ipsum, ".repeat(MEGABYTE / 24));
    out.put("a megabyte of sentences on one line", () -> sentences(MEGABYTE, " "));
    out.put("a megabyte without spaces", () -> "a".repeat(MEGABYTE));
    out.put("a megabyte of digits", () -> "7".repeat(MEGABYTE));
    out.put("a megabyte of full stops", () -> ".".repeat(MEGABYTE));
    out.put("a megabyte of spaces", () -> "a" + " ".repeat(MEGABYTE) + "b");
    out.put("a megabyte of line ends", () -> "a" + "\n".repeat(MEGABYTE) + "b");
    out.put("a megabyte of combining marks", () -> "a" + "\u0301".repeat(MEGABYTE / 2));
    out.put("a megabyte of short lines", () -> "Aye.\n".repeat(MEGABYTE / 5));
    out.put("quotation marks alone", () -> "\"".repeat(MANY));
    out.put("opening quotation marks", () -> "“".repeat(MANY));
    out.put("quotation marks around words", () -> many(i -> i % 2 == 0 ? "“the " : "end” "));
    out.put("quotations with speakers", () -> many(i -> "“We left,” he said. ", MANY / 4));
    out.put("nested quotation marks", () -> nested("“He said ‘", " left’ ”"));
    out.put("nested brackets", () -> nested("(", ")"));
    out.put("nested brackets of all kinds", () -> nested("([{«a", "b»}])"));
    out.put("times", () -> many(i -> "at " + i % 24 + ":" + 10 * (i % 6) + " "));
    out.put("days", () -> many(i -> "July " + (1 + i % 31) + ", " + (1900 + i % 200) + " ", MANY / 2));
    out.put("numbers", () -> many(i -> i + " "));
    out.put("number words", () -> many(i -> i % 2 == 0 ? "million and " : "hundred and "));
    out.put("ranges", () -> many(i -> i + "-" + (i + 1) + " "));
    out.put("counted people", () -> many(i -> "about " + i + " people, ", MANY / 4));
    out.put("capitalised names", () -> many(i -> name(i) + " "));
    out.put("names with commas", () -> many(i -> name(i) + " " + name(i / 7) + ", ", MANY / 3));
    out.put("one name", () -> "Kabul ".repeat(MANY));
    out.put("names and verbs", () -> many(i -> name(i) + " attacked the " + name(i + 1) + ". ", MANY / 4));
    out.put("pronouns", () -> "He said he told him. ".repeat(MANY / 5));
    out.put("tweets on lines", () -> many(i -> tweet(i) + "\n", TWEETS));
    out.put("tweets in a row", () -> many(i -> tweet(i) + " ", TWEETS));
    out.put("addresses", () -> many(i -> "https://a.example/" + i + " ", MANY / 2));
    out.put("at signs", () -> "(@a ".repeat(MANY));
    out.put("datelines", () -> many(i -> "KABUL, July 7 (Reuters) — Troops left.\n\n", MANY / 8));
    return out;
  }

  private static String many(IntFunction<String> piece) {
    return many(piece, MANY);
  }

  private static String many(IntFunction<String> piece, int count) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < count; i++) {
      out.append(piece.apply(i));
    }
    return out.toString();
  }

  private static String nested(String open, String close) {
    return "Troops left. " + open.repeat(DEEP) + "word" + close.repeat(DEEP);
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

  private static String randomUnicode() {
    Random random = new Random(7);
    StringBuilder out = new StringBuilder();
    while (out.length() < MEGABYTE / 4) {
      int c = random.nextInt(random.nextInt(4) == 0 ? Character.MAX_CODE_POINT : 0x3000);
      if (c > 0 && Character.getType(c) != Character.SURROGATE) {
        out.appendCodePoint(c);
      }
      out.append(random.nextInt(8) == 0 ? " of the army in " : "");
    }
    return out.toString();
  }
}
