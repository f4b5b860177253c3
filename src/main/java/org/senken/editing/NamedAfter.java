package org.senken.editing;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import org.senken.core.study.StudyId;
import org.senken.core.technology.Text;

/** What a study is called that is made of a file: after the file. */
record NamedAfter(String name) {
    private static final int LONGEST_ID = 40;

    /**
     * @param ending how the file's name ends; it is left out
     */
    static NamedAfter of(Path file, String ending) {
        var name = String.valueOf(file.getFileName());
        boolean ends = name.toLowerCase(Locale.ROOT).endsWith(ending);
        return new NamedAfter(ends ? name.substring(0, name.length() - ending.length()) : name);
    }

    Text title() {
        return Text.same(name);
    }

    /**
     * @param otherwise the id where the name has no sign that an id may have
     */
    StudyId id(String otherwise) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        var id = plain.substring(0, Math.min(plain.length(), LONGEST_ID)).replaceAll("^-+|-+$", "");
        return new StudyId(id.isEmpty() ? otherwise : id);
    }
}
