package org.senken.ui.delphi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.senken.core.technology.Anchor;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Direction;
import org.senken.core.technology.Language;
import org.senken.core.technology.Scale;
import org.senken.core.technology.Text;
import org.senken.editing.TechnologyEdits;
import org.senken.language.Messages;
import org.senken.ui.common.Preferences;
import org.senken.ui.common.Session;

/** The criteria later rounds choose from: their words, anchors and direction. */
public final class CriteriaViewModel {
    /** The scores that have an anchor. */
    public static final List<Integer> ANCHORED = List.of(1, 3, 5, 7, 9);

    private final Session session;
    private final Preferences preferences;
    private final ObjectProperty<Optional<CriterionId>> edited = new SimpleObjectProperty<>(Optional.empty());

    public CriteriaViewModel(Session session, Preferences preferences) {
        this.session = session;
        this.preferences = preferences;
    }

    // Properties

    public Messages messages() {
        return preferences.messages();
    }

    public ObservableValue<List<Criterion>> criteriaProperty() {
        return session.stateProperty().map(state -> state.study().criteria());
    }

    /** The criterion being edited. */
    public ReadOnlyObjectProperty<Optional<CriterionId>> editedProperty() {
        return edited;
    }

    /** The criterion being edited, as it stands. */
    public Optional<Criterion> current() {
        return edited.get().flatMap(session.study()::criterion);
    }

    /** The text of an anchor; empty where there is none. */
    public static Text anchor(Criterion criterion, int score) {
        return criterion.anchors().stream()
                .filter(anchor -> anchor.score() == score)
                .map(Anchor::text)
                .findFirst()
                .orElse(Text.EMPTY);
    }

    // Commands

    public void edit(CriterionId id) {
        edited.set(Optional.of(id));
    }

    public void finish() {
        edited.set(Optional.empty());
    }

    /** Adds a criterion with empty anchors and begins to edit it. */
    public void add() {
        int number = 1;
        while (session.study().criterion(id(number)).isPresent()) {
            number++;
        }
        var name = Messages.inBoth("criterion.new", number);
        session.apply(
                TechnologyEdits.add(new Criterion(id(number), name, Direction.MAX, Text.EMPTY, List.of(), false)));
        edited.set(Optional.of(id(number)));
    }

    private static CriterionId id(int number) {
        return new CriterionId("criterion-" + number);
    }

    /** Removes the criterion being edited; rounds that were opened keep theirs. */
    public void remove() {
        current().ifPresent(criterion -> {
            finish();
            session.apply(TechnologyEdits.removeCriterion(session.study(), criterion.id()));
        });
    }

    public void rename(Language language, String name) {
        if (!name.isBlank()) {
            current().ifPresent(each -> change(each.withName(each.name().with(language, name))));
        }
    }

    public void define(Language language, String definition) {
        current().ifPresent(each -> change(each.withDefinition(each.definition().with(language, definition))));
    }

    public void direct(Direction direction) {
        current().ifPresent(each -> change(each.withDirection(direction)));
    }

    /** Says in one language what a score means; a text that is blank in both takes the anchor away. */
    public void anchor(int score, Language language, String text) {
        Scale.checked(score);
        current().ifPresent(each -> {
            var changed = new ArrayList<>(each.anchors());
            var now = anchor(each, score).with(language, text);
            changed.removeIf(anchor -> anchor.score() == score);
            if (!now.isEmpty()) {
                changed.add(new Anchor(score, now));
            }
            change(each.withAnchors(changed));
        });
    }

    private void change(Criterion criterion) {
        session.apply(TechnologyEdits.change(criterion));
    }
}
