package org.senken.core.study;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.senken.core.delphi.Expert;
import org.senken.core.technology.Text;

/** Puts black squares where a text names a member of the panel in full, or by code. */
final class Blackout {
    private static final String BLACK = "■■";
    private static final String SPACE = "[\\s\\u3000]";
    private static final Pattern SPACES = Pattern.compile(SPACE + "+");
    /** Shorter names and plain words as codes stand in too many other words. */
    private static final int SHORTEST = 2;

    private static final Pattern CODE = Pattern.compile("(?=.*[A-Za-z])(?=.*\\d).*");

    private final Optional<Pattern> told;
    private int times;

    private Blackout(Optional<Pattern> told) {
        this.told = told;
    }

    static Blackout of(Study study) {
        var names = study.register().names().values().stream()
                .map(String::strip)
                .filter(each -> each.length() >= SHORTEST)
                // a longer name may hold a shorter one
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Blackout::name);
        var codes = study.experts().stream()
                .map(Expert::code)
                .map(each -> each.value())
                .filter(each -> CODE.matcher(each).matches())
                .map(each -> "(?<![A-Za-z0-9])" + Pattern.quote(each) + "(?![A-Za-z0-9])");
        var all = Stream.concat(names, codes).collect(Collectors.joining("|"));
        return new Blackout(
                all.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(all, Pattern.CASE_INSENSITIVE)));
    }

    /** A name with any blanks, or none, between its parts. */
    private static String name(String name) {
        return SPACES.splitAsStream(name).map(Pattern::quote).collect(Collectors.joining(SPACE + "*"));
    }

    String of(String text) {
        return told.map(pattern -> pattern.matcher(text).replaceAll(this::black))
                .orElse(text);
    }

    private String black(MatchResult found) {
        times++;
        return Matcher.quoteReplacement(BLACK);
    }

    Text of(Text text) {
        return new Text(of(text.en()), of(text.ja()));
    }

    /** How often something was blacked out. */
    int times() {
        return times;
    }
}
