package org.senken.core.delphi;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Who is behind a code. Kept apart from votes, so that it can be detached from the study. */
public record Register(Map<ExpertCode, String> names) {
    /** No names. */
    public static final Register EMPTY = new Register(Map.of());

    public Register {
        names = Collections.unmodifiableMap(new TreeMap<>(names));
    }

    public Optional<String> nameOf(ExpertCode code) {
        return Optional.ofNullable(names.get(code));
    }

    /** The register with one name set; a blank name takes the entry away. */
    public Register with(ExpertCode code, String name) {
        var changed = new TreeMap<>(names);
        if (name.isBlank()) {
            changed.remove(code);
        } else {
            changed.put(code, name.strip());
        }
        return new Register(changed);
    }
}
