package org.newsgraph.extract.figure;

import org.newsgraph.model.Words;

/**
 * A counted number in the text: {@code at least 100 members of the guard}. Ages, dates, distances,
 * money and percentages are no quantities.
 *
 * @param sentence index of the sentence
 * @param token index of the token on which the number stands ({@code 100})
 * @param counted index of the head token of what is counted ({@code members}), or the number's own
 *     token when it stands alone ({@code 23 others}: others; {@code 26 of 28 districts}: districts;
 *     {@code 69 were killed}: 69)
 * @param min least value, or {@code null}
 * @param max greatest value, or {@code null}
 * @param approximate whether the text says about, around, some, …
 * @param of the whole that the number is a part of, or {@code null}
 * @param part whether it is contained in a number told before ({@code 12 people, including 3
 *     women}: 3), so that the two must not be added
 * @param article whether only an article before a person tells it ({@code a soldier})
 * @param words the number with its qualifiers and what is counted ({@code at least 100 members})
 */
public record Quantity(
    int sentence,
    int token,
    int counted,
    Integer min,
    Integer max,
    boolean approximate,
    Integer of,
    boolean part,
    boolean article,
    Words words) {}
