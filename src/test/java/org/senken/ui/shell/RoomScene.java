package org.senken.ui.shell;

import java.util.Optional;
import org.senken.core.delphi.Addendum;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.Assignment;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.ExpertWeights;
import org.senken.core.delphi.Question;
import org.senken.core.delphi.RoundTemplate;
import org.senken.core.delphi.form.FormKey;
import org.senken.core.minutes.Tie;
import org.senken.core.study.Study;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.SubjectId;
import org.senken.editing.Exchange.SheetFormat;
import org.senken.testkit.Benches;
import org.senken.testkit.ThreeScenarios;
import org.senken.ui.common.Room;
import org.senken.ui.delphi.BallotViewModel;
import org.senken.ui.delphi.PlanViewModel;
import org.senken.ui.delphi.ResultsViewModel;
import org.senken.ui.delphi.ScoringViewModel;
import org.senken.ui.delphi.Subjects;
import org.senken.ui.minutes.MinutesViewModel;
import org.senken.ui.portfolio.MapViewModel;
import org.senken.ui.portfolio.PortfolioViewModel;

/** Every room but that of scenarios, and what each turns into. */
enum RoomScene implements Scene {
    PLAN_SCENARIOS(Room.SCORING) {
        @Override
        public Study study() {
            return UNDER_SCENARIOS;
        }

        @Override
        public void prepare(Workbench bench) {
            PLAN.prepare(bench);
            bench.plan().askUnder(ThreeScenarios.BLOCS, true);
            bench.plan().askUnder(ThreeScenarios.ALLIANCE, true);
        }
    },
    BALLOT_SCENARIO(Room.SCORING) {
        @Override
        public Study study() {
            return UNDER_SCENARIOS;
        }

        @Override
        public void prepare(Workbench bench) {
            PLAN_SCENARIOS.prepare(bench);
            BALLOT.prepare(bench);
            bench.ballot().show(ThreeScenarios.ALLIANCE);
        }
    },
    RESULTS_SCENARIO(Room.SCORING) {
        @Override
        public Study study() {
            return UNDER_SCENARIOS;
        }

        @Override
        public void prepare(Workbench bench) {
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
        public Study study() {
            return UNDER_SCENARIOS;
        }

        @Override
        public void prepare(Workbench bench) {
            bench.portfolio().map().show(new MapViewModel.World(Optional.of(ThreeScenarios.BLOCS)));
            bench.portfolio().map().showMovement(true);
            bench.portfolio().map().choose(new SubjectId("semiconductors"));
        }
    },
    STRESS(Room.PORTFOLIO) {
        @Override
        public Study study() {
            return UNDER_SCENARIOS;
        }

        @Override
        public void prepare(Workbench bench) {
            bench.portfolio().show(PortfolioViewModel.Page.STRESS);
        }
    },
    OVERVIEW(Room.OVERVIEW),
    TECHNOLOGIES(Room.TECHNOLOGIES),
    EXPERTS(Room.EXPERTS),
    SCORING(Room.SCORING),
    RESULTS(Room.SCORING) {
        @Override
        public void prepare(Workbench bench) {
            bench.results()
                    .read(
                            bench.scoring().study(),
                            bench.scoring().shownProperty().get());
            bench.results().choose(new Question(new SubjectId("semiconductors"), Criterion.SUPERIORITY));
        }
    },
    RESULTS_WEIGHED(Room.SCORING) {
        @Override
        public void prepare(Workbench bench) {
            bench.results().list(ResultsViewModel.Filter.DISPUTED);
            bench.results().weigh(ExpertWeights.BY_EXPERTISE);
        }
    },
    RESULTS_ALONE(Room.SCORING) {
        @Override
        public Study study() {
            return Benches.alone(new ExpertCode("E07"));
        }
    },
    DISCUSS(Room.SCORING) {
        @Override
        public void prepare(Workbench bench) {
            bench.results().turnTo(ResultsViewModel.Page.DISCUSS);
        }
    },
    PANELS(Room.SCORING) {
        @Override
        public void prepare(Workbench bench) {
            bench.results().turnTo(ResultsViewModel.Page.PANELS);
        }
    },
    CHARTS(Room.SCORING) {
        @Override
        public void prepare(Workbench bench) {
            bench.results().turnTo(ResultsViewModel.Page.CHARTS);
        }
    },
    PLAN(Room.SCORING) {
        @Override
        public void prepare(Workbench bench) {
            bench.scoring().show(ScoringViewModel.PLAN);
        }
    },
    PLAN_UNFOLDED(Room.SCORING) {
        @Override
        public void prepare(Workbench bench) {
            PLAN.prepare(bench);
            bench.plan().turn(PlanViewModel.Section.VOTERS);
            bench.plan().turn(PlanViewModel.Section.RULES);
            bench.plan().handOut(Assignment.By.EXPERTISE);
        }
    },
    PLAN_TECHNOLOGIES(Room.SCORING) {
        @Override
        public void prepare(Workbench bench) {
            PLAN.prepare(bench);
            bench.plan().choose(RoundTemplate.ANALYST);
            bench.plan().list(Subjects.Kind.TECHNOLOGIES);
        }
    },
    PLAN_CELLS(Room.SCORING) {
        @Override
        public void prepare(Workbench bench) {
            PLAN.prepare(bench);
            bench.plan().choose(RoundTemplate.HALF_DAY);
            bench.plan().askPotential(true);
            bench.plan().turn(PlanViewModel.Section.CELLS);
        }
    },
    CRITERION(Room.SCORING) {
        @Override
        public void prepare(Workbench bench) {
            PLAN.prepare(bench);
            bench.criteria().edit(Criterion.SUPERIORITY);
        }
    },
    BALLOTS(Room.SCORING) {
        @Override
        public void prepare(Workbench bench) {
            bench.plan().open();
            vote(bench, "E03", 27);
            vote(bench, "E05", 60);
        }
    },
    SHEETS(Room.SCORING) {
        @Override
        public void prepare(Workbench bench) {
            BALLOTS.prepare(bench);
            bench.sheets().write(SheetFormat.CSV);
            bench.sheets().takeIn();
        }
    },
    FORM_PICK(Room.SCORING) {
        @Override
        public void prepare(Workbench bench) {
            bench.plan().open();
            bench.forms().open();
            type(bench, "7");
        }
    },
    FORM_TYPING(Room.SCORING) {
        @Override
        public void prepare(Workbench bench) {
            FORM_PICK.prepare(bench);
            type(bench, "\n7+2806.5/93");
        }
    },
    FORM_READING(Room.SCORING) {
        @Override
        public void prepare(Workbench bench) {
            FORM_PICK.prepare(bench);
            type(bench, "\n" + "70826".repeat(12));
        }
    },
    FORM_DIFFERENCES(Room.SCORING) {
        @Override
        public void prepare(Workbench bench) {
            FORM_PICK.prepare(bench);
            bench.forms().typeTwice(true);
            type(bench, "\n" + "70826".repeat(12) + "\n\n\n" + "70846/0826".repeat(6) + "\n\n\n12");
        }
    },
    ADDENDA(Room.SCORING) {
        @Override
        public void prepare(Workbench bench) {
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
        public Study study() {
            return Benches.firstRound();
        }

        @Override
        public void prepare(Workbench bench) {
            WELCOME.prepare(bench);
        }
    },
    FIRST_BALLOT(Room.SCORING) {
        @Override
        public Study study() {
            return Benches.firstRound();
        }

        @Override
        public void prepare(Workbench bench) {
            BALLOT.prepare(bench);
        }
    },
    WELCOME(Room.SCORING) {
        @Override
        public void prepare(Workbench bench) {
            bench.plan().open();
            bench.scoring().vote(new ExpertCode("E07"));
        }
    },
    BALLOT(Room.SCORING) {
        @Override
        public void prepare(Workbench bench) {
            WELCOME.prepare(bench);
            bench.ballot().begin();
            fill(bench, 7);
        }
    },
    REASONS(Room.SCORING) {
        @Override
        public void prepare(Workbench bench) {
            BALLOT.prepare(bench);
            bench.ballot().goToRow(4);
            bench.ballot().turnFoot(BallotViewModel.Foot.REASONS);
        }
    },
    KEYS(Room.SCORING) {
        @Override
        public void prepare(Workbench bench) {
            BALLOT.prepare(bench);
            bench.ballot().turnFoot(BallotViewModel.Foot.KEYS);
        }
    },
    DESK_WELCOME(Room.SCORING) {
        @Override
        public Study study() {
            return Benches.alone(new ExpertCode("E07"));
        }

        @Override
        public void prepare(Workbench bench) {
            WELCOME.prepare(bench);
        }
    },
    DESK(Room.SCORING) {
        @Override
        public Study study() {
            return Benches.alone(new ExpertCode("E07"));
        }

        @Override
        public void prepare(Workbench bench) {
            BALLOT.prepare(bench);
        }
    },
    PORTFOLIO(Room.PORTFOLIO),
    VOTES(Room.PORTFOLIO) {
        @Override
        public void prepare(Workbench bench) {
            bench.portfolio().map().choose(new SubjectId("semiconductors"));
        }
    },
    NOTES(Room.PORTFOLIO) {
        @Override
        public void prepare(Workbench bench) {
            bench.shell().note(new Tie("portfolio", 1, new SubjectId("semiconductors"), null));
        }
    },
    MINUTES(Room.MINUTES),
    WORDING(Room.MINUTES) {
        @Override
        public void prepare(Workbench bench) {
            bench.minutes().show(MinutesViewModel.Sheet.WORDINGS);
        }
    },
    RUN_SHEET(Room.MINUTES) {
        @Override
        public void prepare(Workbench bench) {
            bench.minutes().show(MinutesViewModel.Sheet.RUN_SHEET);
        }
    },
    SETTINGS(Room.SETTINGS);

    private static final Study UNDER_SCENARIOS = ThreeScenarios.added(Benches.sample());

    private final Room room;

    RoomScene(Room room) {
        this.room = room;
    }

    @Override
    public Room room() {
        return room;
    }

    private static void type(Workbench bench, String keys) {
        keys.chars().forEach(key -> bench.forms().press(FormKey.of((char) key).orElseThrow()));
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
