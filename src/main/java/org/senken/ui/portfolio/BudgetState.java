package org.senken.ui.portfolio;

import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import org.senken.core.portfolio.choice.CoreOverExperts;
import org.senken.core.portfolio.choice.NonDominated;
import org.senken.core.portfolio.choice.RiskFront;
import org.senken.core.portfolio.choice.RobustAnswer;
import org.senken.ui.common.Sought;

/** Everything that the results show, as one value: a view follows this and draws once. */
record BudgetState(
        Sought.State<Funding> funding,
        Sought.State<RobustAnswer> robust,
        Sought.State<CoreOverExperts> people,
        Sought.State<RiskFront> front,
        Sought.State<BudgetQuestions.Conditions> conditions,
        OptionalLong tried,
        Optional<Shown> shown,
        Optional<NonDominated.Standing> filter,
        BudgetViewModel.Focus focus,
        BudgetViewModel.Angle angle) {

    static ObjectBinding<BudgetState> of(BudgetViewModel model) {
        var funding = model.funding().funding().stateProperty();
        var robust = model.funding().robust().stateProperty();
        var people = model.funding().people().stateProperty();
        var front = model.questions().front().stateProperty();
        var conditions = model.questions().conditions().stateProperty();
        return Bindings.createObjectBinding(
                () -> new BudgetState(
                        funding.get(),
                        robust.get(),
                        people.get(),
                        front.get(),
                        conditions.get(),
                        model.triedProperty().get(),
                        model.shownProperty().get(),
                        model.filterProperty().get(),
                        model.focusProperty().get(),
                        model.angleProperty().get()),
                funding,
                robust,
                people,
                front,
                conditions,
                model.triedProperty(),
                model.shownProperty(),
                model.filterProperty(),
                model.focusProperty(),
                model.angleProperty());
    }
}
