package org.senken.chart;

import org.senken.core.delphi.LatestVotes;
import org.senken.core.portfolio.acceptability.Acceptability;
import org.senken.core.portfolio.acceptability.VotesRanking;
import org.senken.core.portfolio.model.ValueModel;
import org.senken.core.portfolio.weights.WeightSet;

/**
 * A study's subjects, ranked. The draws take time, so they are made before a figure is drawn, and from the same study.
 *
 * @param votes that were resampled
 * @param entries who was ranked on which criteria
 * @param weights from which the draws come
 */
public record RankedStudy(
        LatestVotes votes, ValueModel model, VotesRanking entries, WeightSet weights, Acceptability ranking) {}
