package org.senken.editing;

import org.senken.core.study.Study;
import org.senken.core.study.StudyId;
import org.senken.core.technology.Text;

/** The studies that ship with the program. */
public interface Shipped {
    /** The sample study, with fictional experts and votes. */
    Study sample();

    /** A new study from the template "20 key areas": the catalogue and the criteria, nothing else. */
    Study twentyAreas(StudyId id, Text title, int horizon);
}
