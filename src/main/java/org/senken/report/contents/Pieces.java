package org.senken.report.contents;

import java.util.Optional;
import org.senken.chart.ChartKind;
import org.senken.chart.ChartWish;
import org.senken.core.report.Piece;

/** Makes the figures, tables and lists of a report. */
final class Pieces {
    private final Writing writing;

    Pieces(Writing writing) {
        this.writing = writing;
    }

    Made made(Piece piece) {
        return switch (piece) {
            case Piece.FigurePiece figure -> figure(figure);
            case Piece.TablePiece table -> table(table.table());
            case Piece.ListPiece list -> list(list.list());
        };
    }

    private Made figure(Piece.FigurePiece piece) {
        var kind = ChartKind.of(piece.chart());
        if (kind.isEmpty()) {
            return Made.Missing.of("contents.missing.figure", piece.chart());
        }
        var wish = wish(piece, kind.get());
        var obstacle = writing.results().charts().obstacle(wish);
        return obstacle.isPresent()
                ? new Made.Missing(Obstacle.told(writing, obstacle.get()))
                : new Made.Picture(
                        writing.results().charts().figure(wish, writing.language()),
                        Provenance.source(writing, kind.get().need()));
    }

    /** What was chosen before a figure was changed to a kind that does not know it is left out. */
    static ChartWish wish(Piece.FigurePiece piece, ChartKind kind) {
        return ChartWish.of(kind)
                .withCriterion(kind.takesCriterion() ? piece.criterion() : Optional.empty())
                .withScenario(kind.takesScenario() ? piece.scenario() : Optional.empty());
    }

    private Made table(Piece.TableKind kind) {
        return switch (kind) {
            case POSITIONS -> PositionsTable.of(writing);
            case AGREEMENT -> AgreementTable.of(writing);
            case SCENARIOS -> ScenarioTables.states(writing);
            case EFFECTS -> ScenarioTables.effects(writing);
            case RANKING -> RankingTable.of(writing);
            case ITEMS -> FundingTables.items(writing);
            case PORTFOLIO -> FundingTables.portfolio(writing);
            case SIGNPOSTS -> ScenarioTables.signposts(writing);
            case MEASURES -> MeasuresTable.of(writing);
            case PANEL -> PanelTable.of(writing);
        };
    }

    private Made list(Piece.ListKind kind) {
        return switch (kind) {
            case AGREED -> WordingLists.agreed(writing);
            case OPEN_ISSUES -> WordingLists.open(writing);
            case MINORITY_VIEWS -> MinorityViews.of(writing);
            case NARRATIVES -> ScenarioLists.narratives(writing);
            case WILDCARDS -> ScenarioLists.wildcards(writing);
            case DECISIONS -> DecisionLog.of(writing);
            case TURNING_POINTS -> TurningPoints.of(writing);
            case ATTENDANCE -> SessionLists.attendance(writing);
            case AGENDA -> SessionLists.agenda(writing);
            case NOTES -> WordingLists.notes(writing);
            case SOURCES -> SourcesList.of(writing);
            case METHOD -> MethodCard.of(writing);
        };
    }

    /** What a piece is called where nobody gave it a caption. */
    static String name(Writing writing, Piece piece) {
        return switch (piece) {
            case Piece.FigurePiece figure ->
                ChartKind.of(figure.chart()).map(kind -> name(writing, kind)).orElseGet(figure::chart);
            case Piece.TablePiece table -> writing.word(table.table());
            case Piece.ListPiece list -> writing.word(list.list());
        };
    }

    /** What a figure is called in a report, where the name on its tab would say too little. */
    private static String name(Writing writing, ChartKind kind) {
        return switch (kind) {
            case MAP -> writing.say("contents.figure.map");
            case HEATMAP -> writing.say("contents.figure.heatmap");
            case CONSENSUS -> writing.say("contents.figure.consensus");
            default -> writing.word(kind);
        };
    }
}
