package org.senken.ui.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Evidence;
import org.senken.core.technology.EvidenceId;
import org.senken.core.technology.Grade;
import org.senken.core.technology.Subject;
import org.senken.core.technology.SubjectId;
import org.senken.language.Messages;
import org.senken.ui.common.Choice;
import org.senken.ui.common.Commit;
import org.senken.ui.common.DetailPane;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;
import org.senken.ui.common.TextPair;

/** The fields of one source. */
final class SourceEditor {
    private final SourcesViewModel model;
    private final EvidenceId id;
    private final Messages words;
    private final DetailPane pane;
    private final TextPair citations;
    private final Choice<SubjectId> subject;
    private final Choice<Optional<CriterionId>> criterion;
    private final Row<Grade> grades;
    private final TextField published;
    private final TextField looked;
    private final TextField link;
    private final TextField page;
    private Evidence shown;

    SourceEditor(SourcesViewModel model, Evidence entry, DetailPane pane) {
        this.model = model;
        this.pane = pane;
        id = entry.id();
        shown = entry;
        words = model.messages();
        citations =
                TextPair.lines(words, "source-citation", "sources.citation", 3, entry.citation(), (language, typed) -> {
                    model.cite(id, language, typed);
                    return true;
                });
        subject = new Choice<>("source-subject", each -> words.get(model.name(each)), each -> model.about(id, each));
        criterion = new Choice<>("source-criterion", this::name, each -> model.bearsOn(id, each));
        grades = new Row<>("source-grade", List.of(Grade.values()), Grade::name, each -> model.grade(id, each));
        published = Commit.line("source-published", "", typed -> tried(typed, each -> model.published(id, each)));
        looked = Commit.line("source-looked", "", typed -> tried(typed, each -> model.looked(id, each)));
        link = Commit.line("source-link", "", typed -> tried(typed, each -> model.link(id, each)));
        page = Commit.line("source-page", "", typed -> model.page(id, typed));
        published.setPromptText(words.get("sources.day"));
        looked.setPromptText(words.get("sources.day"));
        subject.root().setMaxWidth(Double.MAX_VALUE);
        criterion.root().setMaxWidth(Double.MAX_VALUE);
        pane.fill(fields(), actions());
    }

    /** What is refused gives way to what was there before. */
    private void tried(String typed, Predicate<String> take) {
        if (!take.test(typed)) {
            fill();
        }
    }

    private String name(Optional<CriterionId> wanted) {
        return wanted.map(model::name).map(words::get).orElseGet(() -> words.get("sources.criterion.all"));
    }

    private List<Node> fields() {
        return List.of(
                citations.stacked(),
                Nodes.field(words.get("sources.subject"), subject.root()),
                Nodes.field(words.get("sources.criterion"), criterion.root()),
                Nodes.field(words.get("sources.grade"), grades.root()),
                Nodes.wrapped(words.get("sources.grade.hint"), Styles.MUTED, Styles.SMALL),
                Nodes.field(words.get("sources.published"), published),
                Nodes.field(words.get("sources.looked"), looked),
                Nodes.field(words.get("sources.link"), link),
                Nodes.field(words.get("sources.page"), page));
    }

    private List<Node> actions() {
        return List.of(
                Nodes.button("source-today", words.get("sources.today"), () -> model.lookedToday(id)),
                Nodes.button("source-remove", words.get("sources.remove"), () -> model.remove(id)));
    }

    boolean isOf(Evidence entry) {
        return id.equals(entry.id());
    }

    /** Follows the entry. */
    void show(Evidence entry) {
        shown = entry;
        var badges = new ArrayList<Node>();
        badges.add(Nodes.badge(entry.grade().name(), style(entry.grade())));
        if (model.isStale(entry)) {
            badges.add(Nodes.badge(words.get("sources.stale"), Styles.WARN));
        }
        pane.name(words.get(model.name(entry.subject())), "", badges);
        citations.show(entry.citation());
        subject.show(model.subjects().stream().map(Subject::id).toList(), entry.subject());
        var criteria = new ArrayList<Optional<CriterionId>>();
        criteria.add(Optional.empty());
        model.criteria().stream().map(Criterion::id).map(Optional::of).forEach(criteria::add);
        criterion.show(criteria, entry.criterion());
        grades.show(entry.grade());
        Commit.show(published, published());
        Commit.show(looked, entry.looked().toString());
        Commit.show(link, entry.link());
        Commit.show(page, entry.page());
    }

    private void fill() {
        Commit.replace(published, published());
        Commit.replace(looked, shown.looked().toString());
        Commit.replace(link, shown.link());
    }

    private String published() {
        return shown.published().map(LocalDate::toString).orElse("");
    }

    static String style(Grade grade) {
        return switch (grade) {
            case A -> Styles.GOOD;
            case B -> Styles.INFO;
            case C -> Styles.WARN;
            case D -> Styles.BAD;
        };
    }
}
