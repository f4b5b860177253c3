package org.senken.ui.shell;

import org.senken.ui.common.Room;
import org.senken.ui.portfolio.PortfolioViewModel;
import org.senken.ui.portfolio.RankedKind;
import org.senken.ui.portfolio.RankingView;
import org.senken.ui.portfolio.StatementKind;
import org.senken.ui.portfolio.SureSide;

/** The pages of the room of the portfolio beside the map. */
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
    };

    @Override
    public Room room() {
        return Room.PORTFOLIO;
    }
}
