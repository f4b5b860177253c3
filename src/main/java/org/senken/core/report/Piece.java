package org.senken.core.report;

import java.util.Optional;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Text;

/** Something in a section beside its text. */
public sealed interface Piece {
    PieceId id();

    /** What stands at it instead of its own words; blank leaves these. */
    Text caption();

    /** The piece with another caption. */
    Piece withCaption(Text changed);

    /**
     * A figure.
     *
     * @param chart its kind, as commands and file names call it
     * @param criterion the one criterion it shows, if that was chosen
     * @param scenario the scenario it stands under, if that was chosen
     * @param width how large it is
     * @param altText what it shows, for those who cannot see it; blank leaves its own
     */
    record FigurePiece(
            PieceId id,
            String chart,
            Optional<CriterionId> criterion,
            Optional<ScenarioId> scenario,
            Width width,
            Text caption,
            Text altText)
            implements Piece {
        /** A figure as it is where nobody chooses. */
        public static FigurePiece of(PieceId id, String chart) {
            return new FigurePiece(id, chart, Optional.empty(), Optional.empty(), Width.PAGE, Text.EMPTY, Text.EMPTY);
        }

        @Override
        public FigurePiece withCaption(Text changed) {
            return new FigurePiece(id, chart, criterion, scenario, width, changed, altText);
        }

        public FigurePiece withAltText(Text changed) {
            return new FigurePiece(id, chart, criterion, scenario, width, caption, changed);
        }

        public FigurePiece withWidth(Width changed) {
            return new FigurePiece(id, chart, criterion, scenario, changed, caption, altText);
        }

        public FigurePiece withScenario(Optional<ScenarioId> changed) {
            return new FigurePiece(id, chart, criterion, changed, width, caption, altText);
        }

        public FigurePiece withCriterion(Optional<CriterionId> changed) {
            return new FigurePiece(id, chart, changed, scenario, width, caption, altText);
        }
    }

    /** How large a figure is. */
    enum Width {
        /** A column of A4: 80 mm. */
        COLUMN,
        /** A page of A4: 160 mm. */
        PAGE,
        /** A slide, 16:9. */
        SLIDE
    }

    /** A table. */
    record TablePiece(PieceId id, TableKind table, Text caption) implements Piece {
        public static TablePiece of(PieceId id, TableKind table) {
            return new TablePiece(id, table, Text.EMPTY);
        }

        @Override
        public TablePiece withCaption(Text changed) {
            return new TablePiece(id, table, changed);
        }
    }

    /** What the program writes out in words, item by item. */
    record ListPiece(PieceId id, ListKind list, Text caption) implements Piece {
        public static ListPiece of(PieceId id, ListKind list) {
            return new ListPiece(id, list, Text.EMPTY);
        }

        @Override
        public ListPiece withCaption(Text changed) {
            return new ListPiece(id, list, changed);
        }
    }

    /** The tables a report can have. */
    enum TableKind {
        /** Medians, spread and quadrant of every subject. */
        POSITIONS,
        /** Agreement and disagreement cell by cell. */
        AGREEMENT,
        /** The drivers and their states in every scenario. */
        SCENARIOS,
        /** Effects of scenarios on scores. */
        EFFECTS,
        /** The ranking with its shares. */
        RANKING,
        /** The items that can be funded. */
        ITEMS,
        /** The best and the robust portfolios. */
        PORTFOLIO,
        /** What announces which scenario. */
        SIGNPOSTS,
        /** What to know, promote and protect. */
        MEASURES,
        /** Who took part, by sector, without names. */
        PANEL
    }

    /** The lists a report can have. */
    enum ListKind {
        /** Agreed sentences, reservations as notes. */
        AGREED,
        /** What stays open. */
        OPEN_ISSUES,
        /** Reasons of those who judged otherwise. */
        MINORITY_VIEWS,
        /** The scenarios as they are told. */
        NARRATIVES,
        /** Wildcards. */
        WILDCARDS,
        /** What was decided. */
        DECISIONS,
        /** What would have to be true for the ranking to turn over. */
        TURNING_POINTS,
        /** Who attended, by role. */
        ATTENDANCE,
        /** The steps of the session. */
        AGENDA,
        /** The notes of the secretariat. */
        NOTES,
        /** The evidence ledger. */
        SOURCES,
        /** How everything was done. */
        METHOD
    }
}
