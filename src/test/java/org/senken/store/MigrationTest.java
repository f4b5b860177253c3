package org.senken.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.senken.store.StoreFixture.CREATED;
import static org.senken.store.StoreFixture.NOON;
import static org.senken.store.StoreFixture.open;
import static org.senken.store.StoreFixture.openStudy;
import static org.senken.store.StoreFixture.stored;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.portfolio.model.Portfolio;
import org.senken.core.report.Reports;
import org.senken.core.scenario.Cell;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.DriverId;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Judgement;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.State;
import org.senken.core.scenario.StateId;
import org.senken.core.study.Study;
import org.senken.core.technology.Ledger;
import org.senken.core.technology.Text;
import org.senken.editing.DriverEdits;
import org.senken.editing.JudgementEdits;
import org.senken.editing.WorkspaceException;
import org.senken.testkit.TypicalStudies;

class MigrationTest {
    private static final Study STUDY = TypicalStudies.study()
            .withScenarios(Scenarios.NONE, Portfolio.EMPTY)
            .withLedger(Ledger.EMPTY)
            .withReports(Reports.NONE);

    @TempDir
    Path folder;

    /** The workspace as the program left it before there were drivers. */
    private Path fromBeforeThereWereDrivers() throws WorkspaceException {
        var file = folder.resolve("w");
        try (var workspace = open(file)) {
            workspace.add(STUDY, CREATED, NOON, "Operator");
        }
        try (var database = new Database(WorkspaceFiles.of(file), new char[0], Database.Access.WRITE)) {
            database.write(handle -> {
                for (var table : List.of(
                        "driver",
                        "state_pair",
                        "driver_link",
                        "judgement_block",
                        "scenario_search",
                        "scenario",
                        "wildcard",
                        "value_model",
                        "portfolio_item",
                        "portfolio_rules",
                        "portfolio_draft",
                        "portfolio_decision",
                        "evidence",
                        "report_desk",
                        "report")) {
                    handle.execute("drop table " + table);
                }
                handle.execute("alter table history_part alter column id set data type varchar(100)");
                handle.execute("delete from \"flyway_schema_history\" where \"script\" >= 'V004'");
                return handle.execute(
                        "update study_outline set body ="
                                + " replace(body, ',\"drivers\":[],\"scenarios\":[],\"wildcards\":[],\"items\":[],\"drafts\":[],\"evidence\":[]', '')");
            });
        }
        return file;
    }

    @Test
    void aWorkspaceFromBeforeThereWereDriversOpensAndTakesThem() throws WorkspaceException {
        var file = fromBeforeThereWereDrivers();
        var from = new StateId("f".repeat(64));
        var to = new StateId("t".repeat(64));
        var cell = new Cell(from, to);
        var judge = new JudgeId("j".repeat(64));
        try (var workspace = open(file)) {
            assertEquals(STUDY, stored(workspace));
            var study = openStudy(workspace);
            study.apply(DriverEdits.add(driver("a".repeat(64), from)));
            study.apply(DriverEdits.add(driver("b".repeat(64), to)));
            study.apply(JudgementEdits.judge(STUDY, cell, judge, -3));
        }
        try (var again = open(file)) {
            assertEquals(
                    Judgement.of(-3),
                    stored(again).scenarios().judgements().at(cell, judge).orElseThrow());
        }
    }

    private static Driver driver(String id, StateId state) {
        return Driver.of(new DriverId(id), Text.same("D"), List.of(State.named(state, Text.same("S"))));
    }
}
