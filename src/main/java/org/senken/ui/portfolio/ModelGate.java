package org.senken.ui.portfolio;

import java.util.function.Supplier;
import org.senken.core.portfolio.model.ValueModel;
import org.senken.core.study.WeightCheck;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Text;
import org.senken.editing.Edit;
import org.senken.language.ClashWords;

/** Lets a changed value model into the study only if what it says of weights can hold at once. */
final class ModelGate {
    private final PortfolioViewModel room;

    ModelGate(PortfolioViewModel room) {
        this.room = room;
    }

    /** Makes the edit, or names the smallest set of statements that contradict each other and leaves everything as it is. */
    boolean pass(ValueModel changed, Supplier<Edit> edit) {
        var clash = WeightCheck.clash(room.study(), changed);
        if (clash.isPresent()) {
            room.tools().notices().refused(ClashWords.of(clash.get().contradiction(), this::nameOf));
            return false;
        }
        room.apply(edit.get());
        return true;
    }

    private Text nameOf(CriterionId id) {
        return room.study().measures().stream()
                .filter(each -> each.id().equals(id))
                .map(each -> each.name())
                .findFirst()
                .orElse(Text.same(id.value()));
    }
}
