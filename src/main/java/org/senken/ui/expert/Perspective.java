package org.senken.ui.expert;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.senken.core.delphi.Expert;
import org.senken.core.technology.Language;
import org.senken.language.Messages;

/** The five perspectives that a panel on economic security should have. */
enum Perspective {
    SOCIAL_SCIENCE,
    INTERNATIONAL_RELATIONS,
    SCIENCE_AND_TECHNOLOGY,
    INNOVATION,
    SECURITY;

    /** The perspectives nobody speaks for; none where fewer than half of the disciplines say which one they are. */
    static Set<Perspective> missing(List<Expert> experts) {
        var found = EnumSet.noneOf(Perspective.class);
        int recognised = 0;
        for (var expert : experts) {
            var here = in(
                    folded(expert.discipline().en()), folded(expert.discipline().ja()));
            found.addAll(here);
            recognised += here.isEmpty() ? 0 : 1;
        }
        return recognised * 2 < experts.size() || experts.isEmpty()
                ? EnumSet.noneOf(Perspective.class)
                : EnumSet.complementOf(found);
    }

    private static Set<Perspective> in(String english, String japanese) {
        var found = EnumSet.noneOf(Perspective.class);
        for (var perspective : values()) {
            if (english.startsWith(Messages.in(Language.EN).get(perspective))
                    || japanese.startsWith(Messages.in(Language.JA).get(perspective))) {
                found.add(perspective);
            }
        }
        return found;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
