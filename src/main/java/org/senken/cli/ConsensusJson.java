package org.senken.cli;

import java.util.List;
import java.util.Optional;
import org.senken.core.delphi.CellStatistics;
import org.senken.core.delphi.Change;
import org.senken.core.delphi.GroupStatistics;
import org.senken.core.delphi.PanelStatistics;
import org.senken.core.delphi.RoundStatistics;
import org.senken.core.delphi.StabilityRule;

/** The group statistics as JSON. */
final class ConsensusJson {
    /** A cell and the round whose rules judge it. */
    private record Judged(RoundStatistics round, CellStatistics cell) {}

    private ConsensusJson() {}

    static void write(Json json, List<RoundStatistics> rounds) {
        json.list(
                "cells",
                rounds.stream()
                        .flatMap(round -> round.cells().stream().map(cell -> new Judged(round, cell)))
                        .toList(),
                ConsensusJson::write);
        json.list(
                "panels",
                rounds.stream().flatMap(round -> round.panels().stream()).toList(),
                ConsensusJson::write);
    }

    private static void write(Json json, Judged judged) {
        var cell = judged.cell();
        var question = cell.question();
        json.put("round", cell.round()).put("area", question.subject().value());
        json.put("criterion", question.criterion().value());
        if (question.scenario() != null) {
            json.put("scenario", question.scenario().value());
        }
        writeCounts(json, cell.figures());
        writeFigures(json, cell.figures());
        json.put("consensus", cell.figures().agreement(judged.round().agreement()))
                .put("split", cell.figures().split());
        writeChange(
                json,
                cell.change().filter(change -> cell.figures().isEnough()),
                judged.round().stability());
    }

    /** Of fewer votes than are enough only scores and abstentions are told. */
    private static void writeCounts(Json json, GroupStatistics figures) {
        json.put("n", figures.n()).put("abstentions", figures.abstentions());
        if (figures.isEnough()) {
            json.put("notApplicable", figures.notApplicable()).put("notAnswered", figures.notAnswered());
        } else {
            json.putNull("notApplicable").putNull("notAnswered");
        }
    }

    private static void writeFigures(Json json, GroupStatistics figures) {
        json.put("median", figures.median())
                .put("q1", figures.q1())
                .put("q3", figures.q3())
                .put("iqr", figures.interquartileRange())
                .put("mean", figures.mean())
                .put("sd", figures.standardDeviation())
                .numbers("histogram", figures.histogram())
                .put("ipr", figures.interpercentileRange())
                .put("ipras", figures.allowedRange())
                .put("disagreement", figures.disagreement())
                .put("bandAgreement", figures.bandAgreement());
    }

    private static void writeChange(Json json, Optional<Change> change, StabilityRule rule) {
        if (change.isEmpty()) {
            json.putNull("change");
            return;
        }
        var moved = change.get();
        json.put(
                "change",
                object -> object.put("since", moved.since())
                        .put("sameExperts", moved.sameExperts())
                        .put("medianChange", moved.medianChange())
                        .put("droppedOut", moved.droppedOut())
                        .put("joined", moved.joined())
                        .put("up", moved.up())
                        .put("down", moved.down())
                        .put("stable", moved.stable(rule)));
    }

    private static void write(Json json, PanelStatistics panel) {
        var concordance = panel.concordance();
        json.put("round", panel.round()).put("criterion", panel.criterion().value());
        if (panel.scenario() != null) {
            json.put("scenario", panel.scenario().value());
        }
        json.put("experts", concordance.raters())
                .put("items", concordance.items())
                .put("kendallW", concordance.w())
                .put("chiSquare", concordance.chiSquare())
                .put("df", concordance.degreesOfFreedom())
                .put("p", concordance.p())
                .put("krippendorffAlphaOrdinal", panel.alpha());
    }
}
