package org.senken.ui.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.senken.core.delphi.Addendum;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.Assignment;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.ExpertWeights;
import org.senken.core.delphi.Question;
import org.senken.core.delphi.RoundTemplate;
import org.senken.core.delphi.form.FormKey;
import org.senken.core.minutes.Tie;
import org.senken.core.scenario.Cell;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Pair;
import org.senken.core.scenario.StateId;
import org.senken.core.study.Study;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Language;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.SubjectId;
import org.senken.editing.Exchange.SheetFormat;
import org.senken.settings.Settings;
import org.senken.testkit.Benches;
import org.senken.testkit.FakeDialogs;
import org.senken.testkit.Futures;
import org.senken.testkit.Fx;
import org.senken.testkit.MinutesSamples;
import org.senken.testkit.ThreeScenarios;
import org.senken.ui.common.Room;
import org.senken.ui.delphi.BallotViewModel;
import org.senken.ui.delphi.PlanViewModel;
import org.senken.ui.delphi.ResultsViewModel;
import org.senken.ui.delphi.ScoringViewModel;
import org.senken.ui.delphi.Subjects;
import org.senken.ui.minutes.MinutesViewModel;
import org.senken.ui.portfolio.MapViewModel;
import org.senken.ui.scenario.MatrixViewModel;
import org.senken.ui.scenario.RoadmapViewModel;
import org.senken.ui.scenario.ScenarioViewModel;

/** Takes a picture of every room, for people to look at: target/screens/ROOM-SIZE-LANG-THEME.png. */
class ScreensTest {
    private static final Path SCREENS = Path.of("target", "screens");

    private static final Study SAMPLE = MinutesSamples.in(Benches.sample());

    private static final Study UNDER_SCENARIOS = ThreeScenarios.added(Benches.sample());

    @TempDir
    private Path folder;

    /** What there is to see: each room, and what a room turns into. */
    enum Scene {
        PLAN_SCENARIOS(Room.SCORING) {
            @Override
            Study study() {
                return UNDER_SCENARIOS;
            }

            @Override
            void prepare(Workbench bench) {
                PLAN.prepare(bench);
                bench.plan().askUnder(ThreeScenarios.BLOCS, true);
                bench.plan().askUnder(ThreeScenarios.ALLIANCE, true);
            }
        },
        BALLOT_SCENARIO(Room.SCORING) {
            @Override
            Study study() {
                return UNDER_SCENARIOS;
            }

            @Override
            void prepare(Workbench bench) {
                PLAN_SCENARIOS.prepare(bench);
                BALLOT.prepare(bench);
                bench.ballot().show(ThreeScenarios.ALLIANCE);
            }
        },
        RESULTS_SCENARIO(Room.SCORING) {
            @Override
            Study study() {
                return UNDER_SCENARIOS;
            }

            @Override
            void prepare(Workbench bench) {
                PLAN_SCENARIOS.prepare(bench);
                bench.plan().open();
                vote(bench, "E03", 27);
                vote(bench, "E05", 60);
                vote(bench, "E07", 60);
                vote(bench, "E08", 60);
                bench.scoring().close();
            }
        },
        PORTFOLIO_SCENARIO(Room.PORTFOLIO) {
            @Override
            Study study() {
                return UNDER_SCENARIOS;
            }

            @Override
            void prepare(Workbench bench) {
                bench.map().show(new MapViewModel.World(Optional.of(ThreeScenarios.BLOCS)));
                bench.map().showMovement(true);
                bench.map().choose(new SubjectId("semiconductors"));
            }
        },
        STRESS(Room.PORTFOLIO) {
            @Override
            Study study() {
                return UNDER_SCENARIOS;
            }

            @Override
            void prepare(Workbench bench) {
                bench.map().show(MapViewModel.Page.STRESS);
            }
        },
        OVERVIEW(Room.OVERVIEW),
        TECHNOLOGIES(Room.TECHNOLOGIES),
        EXPERTS(Room.EXPERTS),
        SCORING(Room.SCORING),
        RESULTS(Room.SCORING) {
            @Override
            void prepare(Workbench bench) {
                bench.results()
                        .read(
                                bench.scoring().study(),
                                bench.scoring().shownProperty().get());
                bench.results().choose(new Question(new SubjectId("semiconductors"), Criterion.SUPERIORITY));
            }
        },
        RESULTS_WEIGHED(Room.SCORING) {
            @Override
            void prepare(Workbench bench) {
                bench.results().list(ResultsViewModel.Filter.DISPUTED);
                bench.results().weigh(ExpertWeights.BY_EXPERTISE);
            }
        },
        RESULTS_ALONE(Room.SCORING) {
            @Override
            Study study() {
                return Benches.alone(new ExpertCode("E07"));
            }
        },
        DISCUSS(Room.SCORING) {
            @Override
            void prepare(Workbench bench) {
                bench.results().turnTo(ResultsViewModel.Page.DISCUSS);
            }
        },
        PANELS(Room.SCORING) {
            @Override
            void prepare(Workbench bench) {
                bench.results().turnTo(ResultsViewModel.Page.PANELS);
            }
        },
        CHARTS(Room.SCORING) {
            @Override
            void prepare(Workbench bench) {
                bench.results().turnTo(ResultsViewModel.Page.CHARTS);
            }
        },
        PLAN(Room.SCORING) {
            @Override
            void prepare(Workbench bench) {
                bench.scoring().show(ScoringViewModel.PLAN);
            }
        },
        PLAN_UNFOLDED(Room.SCORING) {
            @Override
            void prepare(Workbench bench) {
                PLAN.prepare(bench);
                bench.plan().turn(PlanViewModel.Section.VOTERS);
                bench.plan().turn(PlanViewModel.Section.RULES);
                bench.plan().handOut(Assignment.By.EXPERTISE);
            }
        },
        PLAN_TECHNOLOGIES(Room.SCORING) {
            @Override
            void prepare(Workbench bench) {
                PLAN.prepare(bench);
                bench.plan().choose(RoundTemplate.ANALYST);
                bench.plan().list(Subjects.Kind.TECHNOLOGIES);
            }
        },
        PLAN_CELLS(Room.SCORING) {
            @Override
            void prepare(Workbench bench) {
                PLAN.prepare(bench);
                bench.plan().choose(RoundTemplate.HALF_DAY);
                bench.plan().askPotential(true);
                bench.plan().turn(PlanViewModel.Section.CELLS);
            }
        },
        CRITERION(Room.SCORING) {
            @Override
            void prepare(Workbench bench) {
                PLAN.prepare(bench);
                bench.criteria().edit(Criterion.SUPERIORITY);
            }
        },
        BALLOTS(Room.SCORING) {
            @Override
            void prepare(Workbench bench) {
                bench.plan().open();
                vote(bench, "E03", 27);
                vote(bench, "E05", 60);
            }
        },
        SHEETS(Room.SCORING) {
            @Override
            void prepare(Workbench bench) {
                BALLOTS.prepare(bench);
                bench.sheets().write(SheetFormat.CSV);
                bench.sheets().takeIn();
            }
        },
        FORM_PICK(Room.SCORING) {
            @Override
            void prepare(Workbench bench) {
                bench.plan().open();
                bench.forms().open();
                type(bench, "7");
            }
        },
        FORM_TYPING(Room.SCORING) {
            @Override
            void prepare(Workbench bench) {
                FORM_PICK.prepare(bench);
                type(bench, "\n7+2806.5/93");
            }
        },
        FORM_READING(Room.SCORING) {
            @Override
            void prepare(Workbench bench) {
                FORM_PICK.prepare(bench);
                type(bench, "\n" + "70826".repeat(12));
            }
        },
        FORM_DIFFERENCES(Room.SCORING) {
            @Override
            void prepare(Workbench bench) {
                FORM_PICK.prepare(bench);
                bench.forms().typeTwice(true);
                type(bench, "\n" + "70826".repeat(12) + "\n\n\n" + "70846/0826".repeat(6) + "\n\n\n12");
            }
        },
        ADDENDA(Room.SCORING) {
            @Override
            void prepare(Workbench bench) {
                bench.addenda().show(1);
                bench.addenda().kind(Addendum.Kind.WITHDRAWN);
                bench.addenda().expert(new ExpertCode("E03"));
                bench.addenda().reason("Asked to be left out. 本人の申出による。");
                bench.addenda().informed(true);
                bench.addenda().withdraw();
            }
        },
        FIRST_WELCOME(Room.SCORING) {
            @Override
            Study study() {
                return Benches.firstRound();
            }

            @Override
            void prepare(Workbench bench) {
                WELCOME.prepare(bench);
            }
        },
        FIRST_BALLOT(Room.SCORING) {
            @Override
            Study study() {
                return Benches.firstRound();
            }

            @Override
            void prepare(Workbench bench) {
                BALLOT.prepare(bench);
            }
        },
        WELCOME(Room.SCORING) {
            @Override
            void prepare(Workbench bench) {
                bench.plan().open();
                bench.scoring().vote(new ExpertCode("E07"));
            }
        },
        BALLOT(Room.SCORING) {
            @Override
            void prepare(Workbench bench) {
                WELCOME.prepare(bench);
                bench.ballot().begin();
                fill(bench, 7);
            }
        },
        REASONS(Room.SCORING) {
            @Override
            void prepare(Workbench bench) {
                BALLOT.prepare(bench);
                bench.ballot().goToRow(4);
                bench.ballot().turnFoot(BallotViewModel.Foot.REASONS);
            }
        },
        KEYS(Room.SCORING) {
            @Override
            void prepare(Workbench bench) {
                BALLOT.prepare(bench);
                bench.ballot().turnFoot(BallotViewModel.Foot.KEYS);
            }
        },
        DESK_WELCOME(Room.SCORING) {
            @Override
            Study study() {
                return Benches.alone(new ExpertCode("E07"));
            }

            @Override
            void prepare(Workbench bench) {
                WELCOME.prepare(bench);
            }
        },
        DESK(Room.SCORING) {
            @Override
            Study study() {
                return Benches.alone(new ExpertCode("E07"));
            }

            @Override
            void prepare(Workbench bench) {
                BALLOT.prepare(bench);
            }
        },
        DRIVERS(Room.SCENARIOS) {
            @Override
            Study study() {
                return Futures.in(SAMPLE);
            }
        },
        FOUND(Room.SCENARIOS) {
            @Override
            void prepare(Workbench bench) {
                bench.scenarios().show(ScenarioViewModel.Page.MATRIX);
                bench.scenarios().find().find();
                bench.scenarios().find().pick().openProperty().set(true);
                bench.scenarios().find().pick().size(6);
            }
        },
        ASK_NEXT(Room.SCENARIOS) {
            @Override
            Study study() {
                return Futures.in(SAMPLE);
            }

            @Override
            void prepare(Workbench bench) {
                MATRIX.prepare(bench);
                bench.scenarios().matrix().look(MatrixViewModel.Look.NEXT);
                bench.scenarios().matrix().next().look();
            }
        },
        INFLUENCE(Room.SCENARIOS) {
            @Override
            void prepare(Workbench bench) {
                bench.scenarios().show(ScenarioViewModel.Page.MATRIX);
                bench.scenarios().matrix().look(MatrixViewModel.Look.INFLUENCE);
            }
        },
        BOX(Room.SCENARIOS) {
            @Override
            Study study() {
                return Futures.in(SAMPLE);
            }

            @Override
            void prepare(Workbench bench) {
                bench.scenarios().show(ScenarioViewModel.Page.BOX);
                Stream.of("split", "one", "secure")
                        .map(StateId::new)
                        .forEach(bench.scenarios().box()::turn);
                bench.scenarios().box().lookAt(new Pair(new StateId("split"), new StateId("one")));
            }
        },
        ACTS(Room.SCENARIOS) {
            @Override
            Study study() {
                return Futures.in(SAMPLE);
            }

            @Override
            void prepare(Workbench bench) {
                bench.scenarios().show(ScenarioViewModel.Page.MATRIX);
                bench.scenarios().matrix().look(MatrixViewModel.Look.ACTS);
            }
        },
        JUDGED(Room.SCENARIOS) {
            @Override
            Study study() {
                return Futures.in(SAMPLE);
            }

            @Override
            void prepare(Workbench bench) {
                MATRIX.prepare(bench);
                bench.scenarios().matrix().judge(Optional.of(new JudgeId("E01")));
                bench.scenarios().matrix().saidProperty().set(true);
                bench.scenarios().matrix().sumsProperty().set(true);
            }
        },
        MATRIX(Room.SCENARIOS) {
            @Override
            Study study() {
                return Futures.in(SAMPLE);
            }

            @Override
            void prepare(Workbench bench) {
                bench.scenarios().show(ScenarioViewModel.Page.MATRIX);
                bench.scenarios().select(new ScenarioId("rivalry"));
                bench.scenarios().matrix().goTo(new Cell(new StateId("open"), new StateId("selective")));
            }
        },
        PORTFOLIO(Room.PORTFOLIO),
        VOTES(Room.PORTFOLIO) {
            @Override
            void prepare(Workbench bench) {
                bench.map().choose(new SubjectId("semiconductors"));
            }
        },
        NOTES(Room.PORTFOLIO) {
            @Override
            void prepare(Workbench bench) {
                bench.shell().note(new Tie("portfolio", 1, new SubjectId("semiconductors"), null));
            }
        },
        MINUTES(Room.MINUTES),
        WORDING(Room.MINUTES) {
            @Override
            void prepare(Workbench bench) {
                bench.minutes().show(MinutesViewModel.Sheet.WORDINGS);
            }
        },
        RUN_SHEET(Room.MINUTES) {
            @Override
            void prepare(Workbench bench) {
                bench.minutes().show(MinutesViewModel.Sheet.RUN_SHEET);
            }
        },
        NARRATIVES(Room.SCENARIOS) {
            @Override
            void prepare(Workbench bench) {
                bench.scenarios().show(ScenarioViewModel.Page.NARRATIVES);
            }
        },
        ROADMAP(Room.SCENARIOS) {
            @Override
            void prepare(Workbench bench) {
                bench.scenarios().show(ScenarioViewModel.Page.ROADMAP);
            }
        },
        SIGNPOSTS(Room.SCENARIOS) {
            @Override
            void prepare(Workbench bench) {
                ROADMAP.prepare(bench);
                bench.told().roadmap().turnTo(RoadmapViewModel.Sheet.SIGNPOSTS);
            }
        },
        WILDCARDS(Room.SCENARIOS) {
            @Override
            void prepare(Workbench bench) {
                bench.scenarios().show(ScenarioViewModel.Page.WILDCARDS);
            }
        },
        EFFECTS(Room.SCENARIOS) {
            @Override
            void prepare(Workbench bench) {
                bench.scenarios().show(ScenarioViewModel.Page.EFFECTS);
                bench.told().effects().go(0, 0);
                bench.told().effects().go(1, 4);
            }
        },
        SCENARIO_CHARTS(Room.SCENARIOS) {
            @Override
            void prepare(Workbench bench) {
                bench.scenarios().show(ScenarioViewModel.Page.CHARTS);
            }
        },
        SETTINGS(Room.SETTINGS);

        private final Room room;

        Scene(Room room) {
            this.room = room;
        }

        Study study() {
            return SAMPLE;
        }

        void prepare(Workbench bench) {}

        private static void type(Workbench bench, String keys) {
            keys.chars()
                    .forEach(key -> bench.forms().press(FormKey.of((char) key).orElseThrow()));
        }

        private static void vote(Workbench bench, String expert, int votes) {
            bench.scoring().vote(new ExpertCode(expert));
            bench.ballot().begin();
            fill(bench, votes);
            if (votes == 60) {
                bench.ballot().handIn();
            } else {
                bench.ballot().leave();
            }
        }

        private static void fill(Workbench bench, int votes) {
            for (int i = 0; i < votes; i++) {
                bench.ballot().answer(i % 6 == 5 ? Answer.NO_OPINION : Answer.score(2 + i * 3 % 7));
                bench.ballot().turnConfidence();
                bench.ballot().down();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Scene.class)
    void everyRoomIsDrawnInBothSizesLanguagesAndThemes(Scene scene) {
        for (var language : Language.values()) {
            for (var theme : Settings.Theme.values()) {
                picture(scene, language, theme, 1440, 900);
                picture(scene, language, theme, 1280, 720);
            }
        }
    }

    /** Sheets go into a folder of the picture's own and come back from there. */
    private FakeDialogs dialogs(Scene scene, String name) {
        var dialogs = new FakeDialogs();
        var sheets = folder.resolve(name);
        int round = scene.study().rounds().size() + 1;
        dialogs.target = Optional.of(sheets);
        dialogs.files = Stream.of("E01", "E03", "E05")
                .map(code -> sheets.resolve("ballot-r" + round + "-" + code + ".csv"))
                .toList();
        return dialogs;
    }

    private void picture(Scene scene, Language language, Settings.Theme theme, int width, int height) {
        var name = String.join("-", scene.name(), width + "x" + height, language.code(), theme.name())
                .toLowerCase(Locale.ROOT);
        var file = SCREENS.resolve(name + ".png");
        Fx.picture(
                () -> {
                    var bench =
                            Benches.on(scene.study(), Benches.settings(language, theme), folder, dialogs(scene, name));
                    bench.shell().goTo(scene.room);
                    scene.prepare(bench);
                    return bench.view().root();
                },
                theme,
                width,
                height,
                file);
        assertTrue(file.toFile().length() > 15_000, "nothing much is drawn: " + file);
    }
}
