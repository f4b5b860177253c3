package org.senken.ui.expert;

import java.util.Optional;
import org.senken.core.delphi.Expertise;
import org.senken.core.delphi.Interest;
import org.senken.core.technology.SubjectId;

/** How well an expert says they know one area, and the interest they declared in it. */
record Rating(SubjectId area, String label, Optional<Expertise> expertise, Optional<Interest> interest) {}
