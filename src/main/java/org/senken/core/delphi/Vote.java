package org.senken.core.delphi;

import java.util.Optional;
import org.senken.core.technology.Confidence;

/** One expert's answer to one question of a closed round, with what they added to it. */
public record Vote(ExpertCode expert, Answer answer, Optional<Confidence> confidence, Optional<String> reason) {}
