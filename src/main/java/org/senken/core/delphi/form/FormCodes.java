package org.senken.core.delphi.form;

import java.util.HashMap;
import java.util.Map;
import org.senken.core.technology.Catalogue;
import org.senken.core.technology.SubjectId;

/** The short codes of subjects on paper and screen: A07 is the seventh area of the catalogue, T12 the twelfth technology. */
public final class FormCodes {
    private final Map<SubjectId, String> codes = new HashMap<>();

    public FormCodes(Catalogue catalogue) {
        for (var area : catalogue.areas()) {
            codes.put(area.id(), "A" + twoDigits(codes.size() + 1));
        }
        int number = 0;
        for (var technology : catalogue.technologies()) {
            number++;
            codes.put(technology.id(), "T" + twoDigits(number));
        }
    }

    /** The code of a subject; its id where the catalogue does not know it. */
    public String of(SubjectId subject) {
        return codes.getOrDefault(subject, subject.value());
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
