package org.senken.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.chart.ChartKind;
import org.senken.core.delphi.Answer;
import org.senken.core.study.Study;
import org.senken.editing.WorkspaceException;
import org.senken.testkit.TypicalStudies;

/** Whatever is voted in an open round, every command says and writes the same. */
class OpenRoundSecrecyTest {
    @TempDir
    private Path folder;

    @Test
    void theVotesOfAnOpenRoundChangeNothingThatAnyCommandGivesOut() throws WorkspaceException, IOException {
        var study = TypicalStudies.study();
        var others = study.withRound(
                TypicalStudies.OPEN_ROUND,
                round -> round.withBallot(round.ballotOf(TypicalStudies.ENGINEER)
                        .withAnswer(0, Answer.score(2))
                        .withReason(0, "Quite another reason.")));
        var said = everything(study, "one");
        assertTrue(said.size() > 10, "the commands gave something out");
        assertEquals(said, everything(others, "other"));
    }

    private Map<String, String> everything(Study study, String name) throws WorkspaceException, IOException {
        var own = Files.createDirectory(folder.resolve(name));
        var line = new CommandLineFixture(own, study);
        var commands = new ArrayList<List<String>>(List.of(
                List.of("studies", "--json"),
                List.of("consensus", "typical"),
                List.of("check", "typical"),
                List.of("report", "typical", "--lang", "both", "--format", "html", "--out", own.toString()),
                List.of("consensus", "typical", "--json"),
                List.of("export", "typical", "--out", line.file("study.senken.json")),
                List.of("export", "typical", "--out", line.file("votes.csv"))));
        for (var kind : ChartKind.values()) {
            commands.add(List.of("chart", "typical", kind.id(), "--out", line.file(kind.id() + ".csv")));
            commands.add(
                    List.of("chart", "typical", kind.id(), "--round", "2", "--out", line.file(kind.id() + "-2.csv")));
        }
        var said = new LinkedHashMap<String, String>();
        for (int i = 0; i < commands.size(); i++) {
            said.put(
                    "command " + i,
                    line.run(commands.get(i).toArray(String[]::new)).toString());
        }
        for (var file : line.files()) {
            said.put(file, Files.readString(own.resolve(file)));
        }
        return said;
    }
}
