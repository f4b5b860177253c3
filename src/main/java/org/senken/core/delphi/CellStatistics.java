package org.senken.core.delphi;

import java.util.Optional;

/**
 * One question of one round and what the group said to it.
 *
 * @param change since the latest earlier round that asked the question; empty if none did
 */
public record CellStatistics(int round, Question question, GroupStatistics figures, Optional<Change> change) {}
