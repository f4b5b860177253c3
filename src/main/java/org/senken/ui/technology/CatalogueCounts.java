package org.senken.ui.technology;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.senken.core.technology.Taxonomy;
import org.senken.language.Messages;

/** The line that says how much there is: areas, technologies, names to confirm, the version of the list. */
final class CatalogueCounts {
    private CatalogueCounts() {}

    static String words(Messages words, Outline outline) {
        var parts = new ArrayList<String>();
        parts.add(words.count("technologies.count.areas", outline.areas()));
        parts.add(words.count("technologies.count.technologies", outline.technologies()));
        if (outline.unconfirmed() > 0) {
            parts.add(words.count("technologies.count.unconfirmed", outline.unconfirmed()));
        }
        if (outline.retired() > 0) {
            parts.add(words.get("technologies.count.retired", outline.retired()));
        }
        var versions = outline.catalogue().taxonomies().stream()
                .map(Taxonomy::version)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!versions.isEmpty()) {
            parts.add(words.get("technologies.count.version", versions));
        }
        return String.join(" · ", parts);
    }
}
