package org.senken.ui.expert;

import java.util.Optional;
import org.senken.core.delphi.Expertise;
import org.senken.core.technology.SubjectId;

/** How well an expert says they know one area. */
record Rating(SubjectId area, String label, Optional<Expertise> expertise) {}
