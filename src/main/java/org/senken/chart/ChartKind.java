package org.senken.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The figures of a study: of its closed rounds, then of its drivers and scenarios, then of its rankings and portfolios. */
public enum ChartKind {
    /** Superiority against indispensability. */
    MAP("map", ChartNeed.VOTES),
    /** All votes on one criterion, subject by subject. */
    DISTRIBUTION("distribution", ChartNeed.VOTES),
    /** The medians of every subject on every criterion. */
    HEATMAP("heatmap", ChartNeed.VOTES),
    /** Where the same people moved since the round before. */
    MOVEMENT("movement", ChartNeed.VOTES),
    /** The medians of the panel's sectors on one criterion. */
    SECTORS("sectors", ChartNeed.VOTES),
    /** Medians against the spread of the votes. */
    CONSENSUS("consensus", ChartNeed.VOTES),
    /** How the subjects fare in every chosen scenario. */
    STRESS("stress", ChartNeed.VOTES),
    /** What each state does to each other state. */
    MATRIX("matrix", ChartNeed.JUDGEMENTS),
    /** Which drivers drive and which are driven, directly and through others. */
    INFLUENCE("influence", ChartNeed.JUDGEMENTS),
    /** The state of every driver in every chosen scenario. */
    WHEEL("wheel", ChartNeed.CHOSEN),
    /** Who pushes whom in one scenario, and how firmly each driver stands. */
    WHY("why", ChartNeed.CHOSEN),
    /** What happens on the way into each chosen scenario, and what announces it. */
    ROADMAP("roadmap", ChartNeed.CHOSEN),
    /** The consistent scenarios, the nearer the more alike. */
    SIMILARITY("similarity", ChartNeed.SEARCH),
    /** How many starting points lead into each consistent scenario. */
    BASINS("basins", ChartNeed.SEARCH),
    /** How often each subject takes each rank. */
    RANKING("ranking", ChartNeed.RANKING),
    /** How often each subject is among the first so many. */
    RANKS("ranks", ChartNeed.RANKING),
    /** How often each subject comes before each other. */
    PAIRWISE("pairwise", ChartNeed.RANKING),
    /** The rank of every subject in each world. */
    SLOPE("slope", ChartNeed.RANKING),
    /** How far single weights and scores move one subject. */
    TORNADO("tornado", ChartNeed.RANKING),
    /** The best value for every budget, and what is funded for it. */
    FRONTIER("frontier", ChartNeed.FUNDING),
    /** Value, risk and cost of the best portfolios. */
    FRONT("front", ChartNeed.FUNDING),
    /** In how many of the best portfolios each item is. */
    CORE("core", ChartNeed.FUNDING),
    /** Two portfolios beside each other. */
    COMPARE("compare", ChartNeed.FUNDING),
    /** What a portfolio takes of every fiscal year. */
    YEARS("years", ChartNeed.FUNDING);

    private final String id;
    private final ChartNeed need;

    ChartKind(String id, ChartNeed need) {
        this.id = id;
        this.need = need;
    }

    /** What commands and file names call it. */
    public String id() {
        return id;
    }

    /** What must be there before it can be drawn. */
    public ChartNeed need() {
        return need;
    }

    /** Whether it shows a closed round. */
    public boolean isOfVotes() {
        return need == ChartNeed.VOTES;
    }

    /** Whether it rests on closed rounds, so that one of them can be chosen. */
    public boolean isOfRounds() {
        return isOfVotes() || isOfPortfolio();
    }

    /** Whether it shows a ranking or what is to be funded. */
    public boolean isOfPortfolio() {
        return need == ChartNeed.RANKING || need == ChartNeed.FUNDING;
    }

    /** Whether one criterion can be chosen for it. */
    public boolean takesCriterion() {
        return isOfVotes() && this != MAP && this != HEATMAP && this != STRESS;
    }

    /** Whether its rows can be sorted in another order. */
    public boolean takesOrder() {
        return this == DISTRIBUTION || this == HEATMAP || this == SECTORS || this == STRESS;
    }

    /** Whether one scenario can be chosen for it: to be drawn under it, or to be explained. */
    public boolean takesScenario() {
        return switch (this) {
            case MAP, HEATMAP, WHY, RANKING, RANKS, PAIRWISE, TORNADO, FRONTIER, FRONT, YEARS -> true;
            default -> false;
        };
    }

    /** Whether it is about one subject that can be chosen. */
    public boolean takesSubject() {
        return this == TORNADO;
    }

    /** Whether it can be asked how many of the first ranks count. */
    public boolean takesFirst() {
        return this == RANKS;
    }

    /** The kind of an id. */
    public static Optional<ChartKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    /** The ids of all kinds, in order. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(ChartKind::id).toList();
    }

    /** The kinds that show closed rounds. */
    public static List<ChartKind> ofVotes() {
        return Arrays.stream(values()).filter(ChartKind::isOfVotes).toList();
    }

    /** The kinds that show drivers and scenarios. */
    public static List<ChartKind> ofScenarios() {
        return Arrays.stream(values())
                .filter(kind -> !kind.isOfVotes() && !kind.isOfPortfolio())
                .toList();
    }

    /** The kinds that show rankings and portfolios. */
    public static List<ChartKind> ofPortfolio() {
        return Arrays.stream(values()).filter(ChartKind::isOfPortfolio).toList();
    }
}
