package org.senken.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.cli.CommandLineFixture.Outcome;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Scenarios;
import org.senken.core.study.Study;
import org.senken.core.study.StudyId;
import org.senken.editing.WorkspaceException;
import org.senken.testkit.PublishedMatrices;
import org.senken.testkit.TypicalScenarios;
import org.senken.testkit.TypicalStudies;

/** Drivers and matrices come in and go out, whole or not at all. */
class CrossImpactFilesTest {
    @TempDir
    Path folder;

    private CommandLineFixture line;

    @BeforeEach
    void start() throws WorkspaceException {
        line = new CommandLineFixture(
                folder,
                TypicalStudies.study(),
                TypicalStudies.study().withId(new StudyId("empty")).withScenarios(Scenarios.NONE));
    }

    private Study stored(String id) throws WorkspaceException {
        return line.workspaces.workspace.load(new StudyId(id)).study();
    }

    /** The result without the time it took. */
    private String scenarios(String of) {
        return line.run("scenarios", of, "--json", "--basins", "exact")
                .out()
                .replaceAll(",\"forced.*", "")
                .replaceAll(",\"elapsed.*", "");
    }

    @Test
    void aProjectBecomesAStudyWithTheSameScenarios() throws IOException, WorkspaceException {
        var file = line.file("Somewhereland (draft).scw", PublishedMatrices.SOMEWHERELAND.scw());
        assertEquals(new Outcome(0, "somewhereland-draft\n", ""), line.run("import", file));
        var study = stored("somewhereland-draft");
        assertEquals("Somewhereland (draft)", study.title().en());
        assertEquals(20, study.catalogue().areas().size());
        assertEquals(6, study.scenarios().drivers().size());
        assertEquals(scenarios(file).strip(), scenarios("somewhereland-draft").strip());
        assertTrue(line.run("scenarios", "somewhereland-draft", "--json").out().contains("\"provisional\":false"));
        assertEquals("somewhereland-draft-2\n", line.run("import", file).out());
    }

    @Test
    void whatAStudyWritesGivesTheSameScenariosAgain() throws IOException {
        var file = line.file("s.scw", PublishedMatrices.SOMEWHERELAND.scw());
        line.run("import", file);
        assertEquals(new Outcome(0, "", "Wrote back.scw.\n"), line.run("export", "s", "--out", line.file("back.scw")));
        assertEquals(scenarios(file), scenarios(line.file("back.scw")));
        assertEquals(
                "{\"file\":\"again.scw\"}\n",
                line.run("export", "s", "--out", line.file("again.scw"), "--json")
                        .out());
        assertEquals(
                Files.readString(folder.resolve("back.scw")).replace("back.scw", "again.scw"),
                Files.readString(folder.resolve("again.scw")));
    }

    @Test
    void ownBlocksAndStrongInfluencesAreTakenAndTold() throws IOException, WorkspaceException {
        var text = PublishedMatrices.CIB_GLOBAL.scw().replaceFirst(" 0 , 0 , 0 , 1", " 9 , 0 , 0 , 1");
        var outcome = line.run("import", line.file("own.scw", text));
        assertEquals(0, outcome.code());
        assertEquals("""
                Drivers that act on themselves in this file: 1 (WTRD). These values count.
                Values beyond −3 to +3: 8, the strongest 9. They are taken as they are.
                """, outcome.err());
        assertTrue(stored("own").scenarios().drivers().getFirst().holdsItself());
        assertEquals(scenarios(line.file("own.scw")).strip(), scenarios("own").strip());
    }

    @Test
    void blankNamesGiveWayToIdsInAStudy() throws IOException, WorkspaceException {
        line.run("import", line.file("b.scw", PublishedMatrices.CIB_GLOBAL.scw().replaceFirst(" -W2", " -")));
        assertEquals(
                "D1.2",
                stored("b")
                        .scenarios()
                        .drivers()
                        .getFirst()
                        .states()
                        .get(1)
                        .name()
                        .en());
    }

    @Test
    void oneBadProjectKeepsAllOthersOut() throws IOException {
        var good = line.file("good.scw", PublishedMatrices.CIB_GLOBAL.scw());
        var bad = line.file("bad.scw", PublishedMatrices.CIB_GLOBAL.scw().replaceFirst(" 3 , 3 \n", " 3 \n"));
        var outcome = line.run("import", good, bad);
        assertEquals(3, outcome.code());
        assertTrue(
                outcome.err()
                        .endsWith("The row has 9 values; 10 are needed, one for each state."
                                + " Add the missing ones.\n"),
                outcome.err());
        assertTrue(outcome.err().contains("bad.scw:44:"), outcome.err());
        assertEquals(Set.of(TypicalStudies.ID, new StudyId("empty")), line.workspaces.workspace.ids());
        var strong = line.file("strong.scw", PublishedMatrices.CIB_GLOBAL.scw().replaceFirst(" 5 ", "5000"));
        assertEquals(3, line.run("import", strong).code());
        assertEquals(0, line.run("scenarios", strong).code());
    }

    @Test
    void aProjectAndAStudyAreNotTakenInTogether() throws IOException {
        assertEquals(
                2,
                line.run("import", line.file("a.scw", ""), line.file("b.csv", "round,expert,score\n"))
                        .code());
    }

    @Test
    void aStudyWithoutDriversHasNothingToWrite() {
        var none = new Outcome(1, "", "The study has no drivers. Add drivers and judge their matrix first.\n");
        assertEquals(none, line.run("export", "empty", "--out", line.file("x.scw")));
        assertEquals(none, line.run("export", "empty", "--matrix", line.file("x.csv")));
    }

    @Test
    void theMatrixGoesOutAndComesBackAsAJudgesOwn() throws IOException, WorkspaceException {
        var table = line.file("m.csv");
        assertEquals(
                new Outcome(0, "", "Wrote m.csv.\n"),
                line.run("export", "typical", "--matrix", table, "--judge", "E01"));
        var text = Files.readString(folder.resolve("m.csv"));
        var before = stored("typical").scenarios();
        assertEquals(
                new Outcome(0, "E02: 1 of 37 cells judged, 1 changed\n", "Files checked: 1. Nothing was stored.\n"),
                line.run("import", "--matrix", table, "--study", "typical", "--judge", "E02", "--dry-run"));
        var refused = line.run("import", "--matrix", table, "--study", "typical", "--judge", "E02");
        assertEquals(
                new Outcome(
                        1,
                        "",
                        "The table would change 1 judgements that E02 has given. Check with --dry-run, take it in with"
                                + " --replace.\n"),
                refused);
        assertEquals(before, stored("typical").scenarios());
        var filled = line.file("m.csv", text.replace("calm,,,,,,,", "calm,,,-2,,4,,"));
        assertEquals(
                "Values beyond −3 to +3: 1. They are taken as they are.\nTables taken in: 1.\n",
                line.run("import", "--matrix", filled, "--study", "typical", "--judge", "E01")
                        .err());
        var after = stored("typical").scenarios().judgements().of(new JudgeId("E01"));
        assertEquals(3, after.cells().size());
        assertEquals(
                "Not \"only\" one bloc;\n二つ以上。",
                after.at(TypicalScenarios.BETWEEN_TWO, TypicalScenarios.CHAIR)
                        .orElseThrow()
                        .reason());
    }

    @Test
    void aTableThatDoesNotFitIsRefusedWithItsCellAndNothingIsStored() throws IOException, WorkspaceException {
        line.run("export", "typical", "--matrix", line.file("m.csv"));
        var text = Files.readString(folder.resolve("m.csv"));
        var before = stored("typical").scenarios();
        var outcome = line.run(
                "import",
                "--matrix",
                line.file("m.csv", text.replace("dear\r\n,,-", "far\r\n,,-")),
                "--study",
                "typical",
                "--judge",
                "group",
                "--replace");
        assertEquals(
                new Outcome(3, "", "m.csv:1:10: J1: the study has no state \"far\". Get a fresh table.\n"), outcome);
        assertEquals(before, stored("typical").scenarios());
    }

    @Test
    void theOptionsOfAMatrixBelongTogether() throws IOException {
        assertEquals(2, line.run("import", "--matrix", line.file("m.csv")).code());
        assertEquals(
                2, line.run("import", line.file("a.scw", ""), "--judge", "E01").code());
        assertEquals(2, line.run("import").code());
        assertEquals(2, line.run("export", "typical", "--judge", "E01").code());
        assertEquals(
                2, line.run("export", "typical", "--matrix", line.file("m.txt")).code());
        assertEquals(
                2,
                line.run("export", "typical", "--matrix", line.file("m.csv"), "--out", line.file("m.scw"))
                        .code());
        assertEquals(
                1,
                line.run("export", "typical", "--matrix", line.file("m.csv"), "--judge", "E77")
                        .code());
        assertEquals(
                1,
                line.run("import", "--matrix", line.file("m.csv"), "--study", "typical", "--judge", "E77")
                        .code());
    }

    @Test
    void messagesSpeakJapanese() throws IOException {
        var outcome = line.run("import", line.file("x.scw", "&A\n#\n"), "--lang", "ja");
        assertEquals(new Outcome(3, "", "x.scw:1:1: 変化要因「A」に展開がありません。下に展開を加えるか、変化要因を削除してください。\n"), outcome);
    }
}
