package org.senken.ui.technology;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.senken.core.technology.Area;
import org.senken.core.technology.NameStatus;
import org.senken.core.technology.Subject;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Technology;
import org.senken.language.Messages;
import org.senken.ui.common.DetailPane;
import org.senken.ui.common.Facts;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.TextPair;

/** One entry in full. The fields are built once and then follow the entry, so that nobody's typing is disturbed. */
abstract sealed class SubjectDetail permits AreaDetail, TechnologyDetail {
    final TechnologiesViewModel model;
    final Messages words;
    final SubjectId id;
    final Facts facts = new Facts();
    private final DetailPane pane;
    private final TextPair names;
    private final Button confirm;
    private final Button retire;
    private boolean confirmed;
    private boolean retired;

    SubjectDetail(TechnologiesViewModel model, DetailPane pane, Subject subject) {
        this.model = model;
        this.pane = pane;
        words = model.messages();
        id = subject.id();
        names = TextPair.line(
                words,
                "technologies-name",
                "technologies.name",
                subject.name(),
                (language, typed) -> model.rename(id, language, typed));
        confirm = Nodes.button("technologies-confirm", "", () -> model.confirm(id, !confirmed));
        retire = Nodes.button("technologies-retire", "", () -> model.retire(id, !retired));
    }

    static SubjectDetail of(TechnologiesViewModel model, DetailPane pane, Subject subject) {
        return switch (subject) {
            case Area area -> new AreaDetail(model, pane, area);
            case Technology technology -> new TechnologyDetail(model, pane, technology);
        };
    }

    /** The fields below the names. */
    abstract List<Node> fields();

    /** What can be done besides confirming and retiring. */
    abstract List<Node> moreActions();

    /** Follows the entry after an edit. */
    abstract void showMore(Subject subject);

    /** Puts the fields into the pane. */
    final void open(Subject subject) {
        var fields = new ArrayList<Node>();
        fields.add(names.stacked());
        fields.addAll(fields());
        fields.add(facts.root());
        var actions = new ArrayList<Node>(List.of(confirm, retire));
        actions.addAll(moreActions());
        pane.fill(fields, actions);
        show(subject);
    }

    /** Follows the entry after an edit. */
    final void show(Subject subject) {
        confirmed = subject.nameStatus() == NameStatus.VERIFIED;
        retired = subject.retired();
        names.show(subject.name());
        confirm.setText(words.get(confirmed ? "technologies.doubt" : "technologies.confirm"));
        confirm.setVisible(subject.nameStatus() != NameStatus.OWN);
        confirm.setManaged(confirm.isVisible());
        retire.setText(words.get(retired ? "technologies.revive" : "technologies.retire"));
        facts.clear();
        showMore(subject);
        facts.add(words.get("technologies.status"), words.get(subject.nameStatus()));
        facts.add(words.get("technologies.note"), words.get(subject.nameNote()));
        facts.add(words.get("technologies.id"), id.value());
    }

    /** Shows what the entry is called. */
    final void head(String title, Subject subject) {
        var other = subject.name().exactly(words.language().other());
        pane.name(title, title.endsWith(other) ? "" : other, OutlineTable.badges(words, subject));
    }

    /** Makes the name ready to be typed. */
    final void focusName() {
        var field = names.field(words.language());
        field.requestFocus();
        field.selectAll();
    }
}
