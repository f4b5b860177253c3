package org.senken.cli;

import java.util.List;
import org.senken.core.delphi.VoteTable.Cell;

/** The group statistics as JSON. */
final class ConsensusJson {
    private ConsensusJson() {}

    static void write(Json json, List<Cell> cells) {
        json.list("cells", cells, ConsensusJson::write);
    }

    private static void write(Json json, Cell cell) {
        var question = cell.question();
        json.put("round", cell.round()).put("area", question.subject().value());
        json.put("criterion", question.criterion().value());
        if (question.scenario() != null) {
            json.put("scenario", question.scenario().value());
        }
        var figures = cell.statistics();
        json.put("n", figures.n())
                .put("abstentions", figures.abstentions())
                .put("notApplicable", figures.notApplicable())
                .put("notAnswered", figures.notAnswered())
                .put("median", figures.median())
                .put("q1", figures.q1())
                .put("q3", figures.q3())
                .put("iqr", figures.interquartileRange())
                .put("mean", figures.mean())
                .put("sd", figures.standardDeviation())
                .numbers("histogram", figures.histogram());
    }
}
