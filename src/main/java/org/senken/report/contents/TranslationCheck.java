package org.senken.report.contents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.senken.core.minutes.Step;
import org.senken.core.portfolio.model.Decision;
import org.senken.core.portfolio.model.Item;
import org.senken.core.report.Report;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.Narrative;
import org.senken.core.scenario.Scenario;
import org.senken.core.scenario.Wildcard;
import org.senken.core.study.Study;
import org.senken.core.study.texts.CheckMark;
import org.senken.core.study.texts.PlacedText;
import org.senken.core.study.texts.StudyTexts;
import org.senken.core.technology.Anchor;
import org.senken.core.technology.Area;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Evidence;
import org.senken.core.technology.Technology;
import org.senken.core.technology.Text;
import org.senken.language.Messages;
import org.senken.report.contents.Finding.Severity;
import org.senken.report.contents.Finding.Topic;

/** Texts that stand in one language only. */
final class TranslationCheck {
    private final List<Finding> all = new ArrayList<>();

    private TranslationCheck() {}

    static List<Finding> of(Study study, List<Report> reports) {
        var check = new TranslationCheck();
        check.look(Topic.REPORT, "check.of.study", Stream.of(study.title(), study.note()));
        check.technologies(study);
        check.scenarios(study);
        check.look(
                Topic.PORTFOLIO,
                "check.of.items",
                study.portfolio().items().stream().flatMap(TranslationCheck::texts));
        check.look(
                Topic.PORTFOLIO,
                "check.of.decisions",
                study.portfolio().decisions().stream().flatMap(TranslationCheck::texts));
        check.look(
                Topic.MINUTES,
                "check.of.wordings",
                study.minutes().wordings().stream().flatMap(each -> Stream.of(each.sentence(), each.reservation())));
        check.look(
                Topic.MINUTES,
                "check.of.steps",
                study.minutes().sheet().steps().stream().flatMap(TranslationCheck::texts));
        check.look(Topic.REPORT, "check.of.reports", reports.stream().flatMap(TranslationCheck::texts));
        check.marks(study);
        return check.all;
    }

    /** Translations whose source has changed since they were written. */
    private void marks(Study study) {
        var marked = StudyTexts.of(study).stream()
                .map(PlacedText::text)
                .filter(text -> CheckMark.isOn(text.en()) || CheckMark.isOn(text.ja()))
                .map(TranslationCheck::beginning)
                .toList();
        if (!marked.isEmpty()) {
            all.add(new Finding(
                    Severity.GAP,
                    Topic.REPORT,
                    Messages.inBoth("check.of.translations"),
                    SomeTexts.counted("check.marked", marked.size(), marked.size(), SomeTexts.of(marked))));
        }
    }

    private void technologies(Study study) {
        look(
                Topic.TECHNOLOGIES,
                "check.of.areas",
                study.catalogue().areas().stream().flatMap(TranslationCheck::texts));
        look(
                Topic.TECHNOLOGIES,
                "check.of.technologies",
                study.catalogue().technologies().stream().map(Technology::name));
        look(Topic.SCORING, "check.of.criteria", study.measures().stream().flatMap(TranslationCheck::texts));
        look(
                Topic.TECHNOLOGIES,
                "check.of.sources",
                study.ledger().entries().stream().map(Evidence::citation));
    }

    private void scenarios(Study study) {
        var scenarios = study.scenarios();
        look(Topic.SCENARIOS, "check.of.drivers", scenarios.drivers().stream().flatMap(TranslationCheck::texts));
        look(Topic.SCENARIOS, "check.of.scenarios", scenarios.chosen().stream().flatMap(TranslationCheck::texts));
        look(
                Topic.SCENARIOS,
                "check.of.wildcards",
                scenarios.wildcards().stream().flatMap(TranslationCheck::texts));
    }

    private void look(Topic topic, String what, Stream<Text> texts) {
        var lacking = texts.filter(Text::lacksTranslation)
                .map(TranslationCheck::beginning)
                .toList();
        if (!lacking.isEmpty()) {
            all.add(new Finding(
                    Severity.GAP,
                    topic,
                    Messages.inBoth(what),
                    SomeTexts.counted(
                            "check.translation",
                            lacking.size(),
                            Messages.inBoth(what),
                            lacking.size(),
                            SomeTexts.of(lacking))));
        }
    }

    private static final int BEGINNING = 40;

    /** Long texts are named by their first words. */
    private static Text beginning(Text text) {
        var whole = (text.en().isBlank() ? text.ja() : text.en()).strip();
        int end = whole.offsetByCodePoints(0, Math.min(BEGINNING, whole.codePointCount(0, whole.length())));
        return Text.same(end < whole.length() ? whole.substring(0, end) + "…" : whole);
    }

    private static Stream<Text> texts(Area area) {
        return Stream.of(area.name(), area.shortName(), area.definition());
    }

    private static Stream<Text> texts(Criterion criterion) {
        return Stream.concat(
                Stream.of(criterion.name(), criterion.definition()),
                criterion.anchors().stream().map(Anchor::text));
    }

    private static Stream<Text> texts(Driver driver) {
        return Stream.concat(
                Stream.of(driver.name(), driver.note()),
                driver.states().stream().flatMap(each -> Stream.of(each.name(), each.text())));
    }

    private static Stream<Text> texts(Scenario scenario) {
        return Stream.of(
                        Stream.of(scenario.title()),
                        Stream.of(Narrative.Part.values()).map(scenario.narrative()::under),
                        scenario.events().stream().map(each -> each.text()),
                        scenario.signposts().stream().flatMap(each -> Stream.of(each.text(), each.threshold())),
                        scenario.effects().values().stream().map(each -> each.reason()))
                .flatMap(each -> each);
    }

    private static Stream<Text> texts(Wildcard wildcard) {
        return Stream.of(wildcard.name(), wildcard.text(), wildcard.signposts());
    }

    private static Stream<Text> texts(Item item) {
        return Stream.of(item.name(), item.agency(), item.protection());
    }

    private static Stream<Text> texts(Decision decision) {
        return Stream.of(decision.name(), decision.reason(), decision.basis());
    }

    private static Stream<Text> texts(Step step) {
        return Stream.of(step.title(), step.output(), step.owner());
    }

    private static Stream<Text> texts(Report report) {
        return Stream.of(
                        Stream.of(report.title()),
                        report.sections().stream().flatMap(each -> Stream.of(each.title(), each.text())),
                        report.pieces().flatMap(Needs::texts))
                .flatMap(each -> each);
    }
}
