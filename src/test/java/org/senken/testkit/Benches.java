package org.senken.testkit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Register;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.editing.OpenStudy;
import org.senken.editing.WorkspaceException;
import org.senken.settings.Settings;
import org.senken.settings.SettingsFile;
import org.senken.store.exchange.FileExchange;
import org.senken.store.exchange.ShippedFiles;
import org.senken.ui.common.DirectBackground;
import org.senken.ui.shell.Workbench;

/** Workbenches for tests: everything real but the database, the clock and the questions. */
public final class Benches {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T05:32:07Z"), ZoneId.of("Asia/Tokyo"));

    private Benches() {}

    /** A workbench on one study, with settings kept in a folder of the test. */
    public static Workbench on(Study study, Settings settings, Path folder, FakeDialogs dialogs) {
        try {
            var workspace = InMemoryWorkspace.with(study);
            var open = new OpenStudy(workspace, workspace.load(study.id()), CLOCK, () -> "Facilitator");
            var ground = new Workbench.Ground(
                    workspace,
                    new FileExchange(),
                    new ShippedFiles(),
                    settings,
                    new SettingsFile(folder.resolve("settings.properties"), settings),
                    CLOCK,
                    "test");
            return new Workbench(ground, open, new DirectBackground(), (preferences, notices) -> dialogs);
        } catch (WorkspaceException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Settings nobody has touched. */
    public static Settings settings(Language language, Settings.Theme theme) {
        return new Settings(language, theme, "", "", "");
    }

    /** The sample study before anybody was asked. */
    public static Study firstRound() {
        return sample().withRounds(List.of());
    }

    /** The sample study with one expert left, who has voted alone in a first round. */
    public static Study alone(ExpertCode expert) {
        var sample = sample();
        var name = sample.register().nameOf(expert).orElse("");
        return sample.withRounds(List.of())
                .withPanel(List.of(sample.expert(expert).orElseThrow()), Register.of(Map.of(expert, name)))
                .withRounds(sample.rounds().stream()
                        .limit(1)
                        .map(round -> round.withBallots(List.of(round.ballotOf(expert))))
                        .toList());
    }

    /** The sample study. */
    public static Study sample() {
        return new ShippedFiles().sample();
    }
}
