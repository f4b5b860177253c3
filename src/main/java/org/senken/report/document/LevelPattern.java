package org.senken.report.document;

import java.util.List;
import org.senken.core.technology.Language;
import org.senken.language.Messages;

/**
 * How the number of a heading of one level is put together.
 *
 * @param text the number with %1 for the count of level 1, %2 for that of level 2 and so on, as word processors write it
 * @param counter the signs its own level is counted with
 */
public record LevelPattern(String text, Counter counter) {
    /** The signs of a count. */
    public enum Counter {
        /** 1, 2, 3. */
        DIGITS,
        /** A, B, C. */
        LETTERS,
        /** ア, イ, ウ. */
        KANA
    }

    private static final List<String> JAPANESE = List.of("第%1", "%2", "(%3)", "%4");
    private static final List<String> WESTERN = List.of("%1", "%1.%2", "%1.%2.%3", "%1.%2.%3.%4");

    /** The patterns of levels 1 to 4 of a kind of heading; empty where it is not numbered. */
    public static List<LevelPattern> of(HeadingNumbers numbers, HeadingKind kind, Language language) {
        if (kind == HeadingKind.UNNUMBERED) {
            return List.of();
        }
        return switch (numbers) {
            case JAPANESE -> levels(first(kind, "第%1", language), JAPANESE, Counter.DIGITS, Counter.KANA);
            case WESTERN -> levels(first(kind, "%1", language), western(kind), counter(kind, language), Counter.DIGITS);
            case NONE -> List.of();
        };
    }

    private static List<LevelPattern> levels(String first, List<String> texts, Counter highest, Counter lowest) {
        return List.of(
                new LevelPattern(first, highest),
                new LevelPattern(texts.get(1), Counter.DIGITS),
                new LevelPattern(texts.get(2), Counter.DIGITS),
                new LevelPattern(texts.get(3), lowest));
    }

    private static String first(HeadingKind kind, String section, Language language) {
        var messages = Messages.in(language);
        return switch (kind) {
            case ANNEX -> messages.get("document.annex", "%1");
            case MATERIAL -> messages.get("document.material", "%1");
            default -> section;
        };
    }

    private static List<String> western(HeadingKind kind) {
        return kind == HeadingKind.MATERIAL
                ? WESTERN.stream().map(text -> "R" + text).toList()
                : WESTERN;
    }

    /** Annexes have letters in English, and numbers in Japanese. */
    private static Counter counter(HeadingKind kind, Language language) {
        return kind == HeadingKind.ANNEX && language == Language.EN ? Counter.LETTERS : Counter.DIGITS;
    }

    /** The number for the counts of levels 1, 2, … so far. */
    String filled(int[] counts, List<LevelPattern> levels) {
        var result = text;
        for (int level = 0; level < levels.size(); level++) {
            result = result.replace("%" + (level + 1), levels.get(level).sign(counts[level]));
        }
        return result;
    }

    private String sign(int count) {
        return switch (counter) {
            case DIGITS -> Integer.toString(count);
            case LETTERS -> Signs.LETTERS.of(count);
            case KANA -> Signs.KANA.of(count);
        };
    }
}
