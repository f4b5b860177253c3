package org.senken.core.portfolio;

import org.senken.core.delphi.LatestVotes;
import org.senken.core.portfolio.model.Portfolio;
import org.senken.core.scenario.Scenarios;

/** What rankings and portfolios are made of: what may be funded, the futures, and the votes. */
public record FundingCase(Portfolio portfolio, Scenarios scenarios, LatestVotes votes) {}
