package org.senken.chart;

import java.util.Optional;
import org.senken.core.scenario.crossimpact.Basins;
import org.senken.core.scenario.crossimpact.ConsistentScenarios;

/**
 * What a search for consistent scenarios found. It takes time, so it is done before a figure is drawn, and from the same
 * study.
 *
 * @param basins where starting points end; empty where they were not walked
 */
public record FoundScenarios(ConsistentScenarios consistent, Optional<Basins> basins) {}
