package org.senken.report.contents;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.senken.core.study.Study;

/** The names of the people of a study, found in texts that are to be shown without them. */
final class PeopleNames {
    private static final int SHORTEST = 2;

    /** Longer ones first, so that a name is not cut in two by a shorter one. */
    private final List<String> names;

    private PeopleNames(List<String> names) {
        this.names = names;
    }

    static PeopleNames of(Study study) {
        return new PeopleNames(study.register().names().values().stream()
                .flatMap(PeopleNames::forms)
                .filter(each -> each.length() >= SHORTEST)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList());
    }

    /** The name as it was entered, without what stands in brackets, and without the blank between its parts. */
    private static Stream<String> forms(String name) {
        var bare = name.replaceAll("[（(].*?[）)]", "").strip();
        return Stream.of(name.strip(), bare, bare.replaceAll("[ 　]", ""), bare.replaceAll("[ 　]+", "　"));
    }

    /** Whether somebody is named. */
    boolean in(String text) {
        return names.stream().anyMatch(text::contains);
    }

    /** The text with every name replaced. */
    String removed(String text, String by) {
        var left = text;
        for (var name : names) {
            left = left.replace(name, by);
        }
        return left;
    }
}
