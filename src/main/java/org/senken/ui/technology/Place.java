package org.senken.ui.technology;

import org.senken.core.technology.SubjectId;

/**
 * Where a row stands: the same before and after an edit of its subject.
 *
 * @param area the area the row stands under, or is
 */
record Place(SubjectId area, SubjectId subject) {
    static Place of(SubjectId area) {
        return new Place(area, area);
    }

    boolean isArea() {
        return area.equals(subject);
    }
}
