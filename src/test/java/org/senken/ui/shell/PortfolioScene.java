package org.senken.ui.shell;

import org.senken.core.portfolio.model.ItemId;
import org.senken.core.portfolio.model.Place;
import org.senken.core.study.Study;
import org.senken.core.technology.SubjectId;
import org.senken.editing.ItemEdits;
import org.senken.editing.RulesEdits;
import org.senken.ui.common.Room;
import org.senken.ui.portfolio.BudgetViewModel;
import org.senken.ui.portfolio.PortfolioViewModel;
import org.senken.ui.portfolio.RankedKind;
import org.senken.ui.portfolio.RankingView;
import org.senken.ui.portfolio.StatementKind;
import org.senken.ui.portfolio.SureSide;

/** The pages of the portfolio room beside the map. */
enum PortfolioScene implements Scene {
    SURE {
        @Override
        public void prepare(Workbench bench) {
            bench.portfolio().show(PortfolioViewModel.Page.SURE);
            bench.portfolio().sure().watch();
        }
    },
    SURE_WEIGHTS {
        @Override
        public void prepare(Workbench bench) {
            bench.portfolio().sure().model().weights().open(StatementKind.ORDER);
            bench.portfolio().sure().model().weights().open(StatementKind.POINTS);
            SURE.prepare(bench);
            bench.portfolio().sure().show(RankingView.HEAT);
        }
    },
    SURE_ITEMS {
        @Override
        public void prepare(Workbench bench) {
            SURE.prepare(bench);
            bench.portfolio().sure().ranking().show(RankedKind.ITEMS);
            bench.portfolio().sure().show(SureSide.FLIP);
        }
    },
    SURE_METHOD {
        @Override
        public void prepare(Workbench bench) {
            SURE.prepare(bench);
            bench.portfolio().sure().showDetails(true);
            bench.portfolio().sure().show(RankingView.METHOD);
            bench.portfolio().sure().chooseFirst();
        }
    },
    BUDGET {
        @Override
        public void prepare(Workbench bench) {
            bench.portfolio().show(PortfolioViewModel.Page.BUDGET);
            bench.portfolio().funding().want(bench.portfolio().study());
        }
    },
    BUDGET_ITEM {
        @Override
        public void prepare(Workbench bench) {
            BUDGET.prepare(bench);
            bench.portfolio().budget().choose(new ItemId("K1-M2"));
        }
    },
    BUDGET_SCENARIO {
        @Override
        public void prepare(Workbench bench) {
            bench.portfolio().map().show(bench.portfolio().map().worlds(SAMPLE).get(2));
            BUDGET_ITEM.prepare(bench);
        }
    },
    BUDGET_VOTES {
        @Override
        public void prepare(Workbench bench) {
            BUDGET_ITEM.prepare(bench);
            bench.portfolio().budget().chooseVotes(new SubjectId("maritime"));
        }
    },
    BUDGET_FRONTIER {
        @Override
        public void prepare(Workbench bench) {
            BUDGET.prepare(bench);
            bench.portfolio().budget().show(BudgetViewModel.Angle.FRONTIER);
        }
    },
    BUDGET_FRONT {
        @Override
        public void prepare(Workbench bench) {
            BUDGET.prepare(bench);
            bench.portfolio().budget().show(BudgetViewModel.Angle.FRONT);
        }
    },
    BUDGET_CORE {
        @Override
        public void prepare(Workbench bench) {
            BUDGET.prepare(bench);
            bench.portfolio().budget().show(BudgetViewModel.Angle.CORE);
            bench.portfolio().budget().questions().askTopics();
        }
    },
    BUDGET_YEARS {
        @Override
        public Study study() {
            return RulesEdits.yearly(2028, 40_000_000_000L).change().apply(SAMPLE);
        }

        @Override
        public void prepare(Workbench bench) {
            BUDGET.prepare(bench);
            bench.portfolio().budget().show(BudgetViewModel.Angle.YEARS);
        }
    },
    BUDGET_CLASH {
        @Override
        public Study study() {
            var study = RulesEdits.budget(20_000_000_000L).change().apply(SAMPLE);
            return ItemEdits.place(study, new ItemId("K1-S1"), Place.MUST_HAVE)
                    .change()
                    .apply(study);
        }

        @Override
        public void prepare(Workbench bench) {
            BUDGET.prepare(bench);
        }
    };

    @Override
    public Room room() {
        return Room.PORTFOLIO;
    }
}
