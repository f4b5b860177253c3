package org.senken.ui.shell;

import java.util.Optional;
import java.util.stream.Stream;
import org.senken.core.scenario.Cell;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Pair;
import org.senken.core.scenario.StateId;
import org.senken.core.study.Study;
import org.senken.core.technology.ScenarioId;
import org.senken.testkit.Futures;
import org.senken.ui.common.Room;
import org.senken.ui.scenario.MatrixViewModel;
import org.senken.ui.scenario.RoadmapViewModel;
import org.senken.ui.scenario.ScenarioViewModel;

/** The pages of the room of scenarios. */
enum ScenarioScene implements Scene {
    DRIVERS(Room.SCENARIOS) {
        @Override
        public Study study() {
            return Futures.in(SAMPLE);
        }
    },
    FOUND(Room.SCENARIOS) {
        @Override
        public void prepare(Workbench bench) {
            bench.scenarios().show(ScenarioViewModel.Page.MATRIX);
            bench.scenarios().find().find();
            bench.scenarios().find().pick().openProperty().set(true);
            bench.scenarios().find().pick().size(6);
        }
    },
    ASK_NEXT(Room.SCENARIOS) {
        @Override
        public Study study() {
            return Futures.in(SAMPLE);
        }

        @Override
        public void prepare(Workbench bench) {
            MATRIX.prepare(bench);
            bench.scenarios().matrix().look(MatrixViewModel.Look.NEXT);
            bench.scenarios().matrix().next().look();
        }
    },
    INFLUENCE(Room.SCENARIOS) {
        @Override
        public void prepare(Workbench bench) {
            bench.scenarios().show(ScenarioViewModel.Page.MATRIX);
            bench.scenarios().matrix().look(MatrixViewModel.Look.INFLUENCE);
        }
    },
    BOX(Room.SCENARIOS) {
        @Override
        public Study study() {
            return Futures.in(SAMPLE);
        }

        @Override
        public void prepare(Workbench bench) {
            bench.scenarios().show(ScenarioViewModel.Page.BOX);
            Stream.of("split", "one", "secure")
                    .map(StateId::new)
                    .forEach(bench.scenarios().box()::turn);
            bench.scenarios().box().lookAt(new Pair(new StateId("split"), new StateId("one")));
        }
    },
    ACTS(Room.SCENARIOS) {
        @Override
        public Study study() {
            return Futures.in(SAMPLE);
        }

        @Override
        public void prepare(Workbench bench) {
            bench.scenarios().show(ScenarioViewModel.Page.MATRIX);
            bench.scenarios().matrix().look(MatrixViewModel.Look.ACTS);
        }
    },
    JUDGED(Room.SCENARIOS) {
        @Override
        public Study study() {
            return Futures.in(SAMPLE);
        }

        @Override
        public void prepare(Workbench bench) {
            MATRIX.prepare(bench);
            bench.scenarios().matrix().judge(Optional.of(new JudgeId("E01")));
            bench.scenarios().matrix().saidProperty().set(true);
            bench.scenarios().matrix().sumsProperty().set(true);
        }
    },
    MATRIX(Room.SCENARIOS) {
        @Override
        public Study study() {
            return Futures.in(SAMPLE);
        }

        @Override
        public void prepare(Workbench bench) {
            bench.scenarios().show(ScenarioViewModel.Page.MATRIX);
            bench.scenarios().select(new ScenarioId("rivalry"));
            bench.scenarios().matrix().goTo(new Cell(new StateId("open"), new StateId("selective")));
        }
    },
    NARRATIVES(Room.SCENARIOS) {
        @Override
        public void prepare(Workbench bench) {
            bench.scenarios().show(ScenarioViewModel.Page.NARRATIVES);
        }
    },
    ROADMAP(Room.SCENARIOS) {
        @Override
        public void prepare(Workbench bench) {
            bench.scenarios().show(ScenarioViewModel.Page.ROADMAP);
        }
    },
    SIGNPOSTS(Room.SCENARIOS) {
        @Override
        public void prepare(Workbench bench) {
            ROADMAP.prepare(bench);
            bench.told().roadmap().turnTo(RoadmapViewModel.Sheet.SIGNPOSTS);
        }
    },
    WILDCARDS(Room.SCENARIOS) {
        @Override
        public void prepare(Workbench bench) {
            bench.scenarios().show(ScenarioViewModel.Page.WILDCARDS);
        }
    },
    EFFECTS(Room.SCENARIOS) {
        @Override
        public void prepare(Workbench bench) {
            bench.scenarios().show(ScenarioViewModel.Page.EFFECTS);
            bench.told().effects().go(0, 0);
            bench.told().effects().go(1, 4);
        }
    },
    SCENARIO_CHARTS(Room.SCENARIOS) {
        @Override
        public void prepare(Workbench bench) {
            bench.scenarios().show(ScenarioViewModel.Page.CHARTS);
        }
    };

    private final Room room;

    ScenarioScene(Room room) {
        this.room = room;
    }

    @Override
    public Room room() {
        return room;
    }
}
