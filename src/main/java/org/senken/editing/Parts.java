package org.senken.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.senken.core.delphi.Round;
import org.senken.core.minutes.RunSheet;
import org.senken.core.portfolio.model.Portfolio;
import org.senken.core.portfolio.model.Rules;
import org.senken.core.portfolio.model.ValueModel;
import org.senken.core.report.Reports;
import org.senken.core.scenario.Judgements;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.Search;
import org.senken.core.study.Study;
import org.senken.core.study.StudyId;
import org.senken.core.technology.Ledger;

/** Takes a study apart and puts it together again. */
public final class Parts {
    private Parts() {}

    /** All parts of a study, each under its key. */
    public static Map<PartKey, Part> of(Study study) {
        var parts = listed(study);
        new JudgementBlocks(study.scenarios()).all().forEach(part -> add(parts, part));
        return parts;
    }

    /** All parts but the blocks of judgements, which are too many to be listed at every edit. */
    private static Map<PartKey, Part> listed(Study study) {
        var parts = new LinkedHashMap<PartKey, Part>();
        add(parts, new Part.Heading(study.title(), study.note(), study.horizon()));
        add(parts, outline(study));
        study.catalogue().areas().forEach(area -> add(parts, new Part.AreaPart(area)));
        study.catalogue().technologies().forEach(each -> add(parts, new Part.TechnologyPart(each)));
        study.criteria().forEach(criterion -> add(parts, new Part.CriterionPart(criterion)));
        study.experts().forEach(expert -> add(parts, new Part.ExpertPart(expert)));
        addRegister(parts, study);
        study.rounds().forEach(round -> addRound(parts, round));
        study.allocation().yen().forEach((subject, yen) -> add(parts, new Part.AllocationPart(subject, yen)));
        add(parts, new Part.CountingPart(study.counting()));
        study.minutes().notes().forEach(note -> add(parts, new Part.NotePart(note)));
        study.minutes().wordings().forEach(wording -> add(parts, new Part.WordingPart(wording)));
        if (!study.minutes().sheet().equals(RunSheet.EMPTY)) {
            add(parts, new Part.RunSheetPart(study.minutes().sheet()));
        }
        addScenarios(parts, study.scenarios());
        addPortfolio(parts, study.portfolio());
        addReports(parts, study.ledger(), study.reports());
        return parts;
    }

    private static void addScenarios(Map<PartKey, Part> parts, Scenarios scenarios) {
        scenarios.drivers().forEach(each -> add(parts, new ScenarioPart.DriverPart(each)));
        scenarios.pairs().forEach((pair, verdict) -> add(parts, new ScenarioPart.PairPart(pair, verdict)));
        scenarios.acts().forEach((link, acts) -> add(parts, new ScenarioPart.LinkPart(link, acts)));
        if (!scenarios.search().equals(Search.DEFAULT)) {
            add(parts, new ScenarioPart.SearchPart(scenarios.search()));
        }
        scenarios.chosen().forEach(each -> add(parts, new ScenarioPart.ChosenPart(each)));
        scenarios.wildcards().forEach(each -> add(parts, new ScenarioPart.WildcardPart(each)));
    }

    private static void addPortfolio(Map<PartKey, Part> parts, Portfolio portfolio) {
        if (!portfolio.model().equals(ValueModel.DEFAULT)) {
            add(parts, new PortfolioPart.ModelPart(portfolio.model()));
        }
        portfolio.items().forEach(each -> add(parts, new PortfolioPart.ItemPart(each)));
        if (!portfolio.rules().equals(Rules.NONE)) {
            add(parts, new PortfolioPart.RulesPart(portfolio.rules()));
        }
        portfolio.drafts().forEach(each -> add(parts, new PortfolioPart.DraftPart(each)));
        portfolio.decisions().forEach(each -> add(parts, new PortfolioPart.DecisionPart(each)));
    }

    private static void addReports(Map<PartKey, Part> parts, Ledger ledger, Reports reports) {
        ledger.entries().forEach(each -> add(parts, new ReportPart.EvidencePart(each)));
        var desk = new ReportPart.DeskPart(reports.handling(), ledger.staleAfter());
        if (!desk.equals(new ReportPart.DeskPart(Reports.NONE.handling(), Ledger.STALE_AFTER))) {
            add(parts, desk);
        }
        reports.arranged().values().forEach(each -> add(parts, new ReportPart.ArrangedPart(each)));
    }

    private static void addRegister(Map<PartKey, Part> parts, Study study) {
        var register = study.register();
        var codes = new TreeSet<>(register.names().keySet());
        codes.addAll(register.interests().keySet());
        codes.forEach(code ->
                add(parts, new Part.RegisterPart(code, register.nameOf(code).orElse(""), register.declaredBy(code))));
    }

    private static void addRound(Map<PartKey, Part> parts, Round round) {
        add(parts, new Part.RoundPart(round));
        round.ballots().forEach(ballot -> add(parts, new Part.BallotPart(round.number(), ballot)));
        round.addenda().forEach(addendum -> add(parts, new Part.AddendumPart(round.number(), addendum)));
    }

    /** What must change in the parts of the one study to make them those of the other. */
    public static List<PartChange> difference(Study before, Study after) {
        var old = listed(before);
        var changes = new ArrayList<PartChange>();
        listed(after).forEach((key, part) -> {
            var was = old.remove(key);
            if (!Objects.equals(was, part)) {
                changes.add(new PartChange(key, was, part));
            }
        });
        old.forEach((key, part) -> changes.add(new PartChange(key, part, null)));
        changes.addAll(new JudgementBlocks(before.scenarios()).changesTo(new JudgementBlocks(after.scenarios())));
        return changes;
    }

    /** The study with changes applied to its parts. */
    public static Study apply(Study study, Collection<PartChange> changes) {
        var judged = changes.stream().filter(Parts::isOfJudgements).toList();
        var parts = listed(study);
        for (var change : changes) {
            if (change.after() == null) {
                parts.remove(change.key());
            } else if (!isOfJudgements(change)) {
                parts.put(change.key(), change.after());
            }
        }
        var judgements = JudgementBlocks.applied(study.scenarios().judgements(), judged);
        return assembled(study.id(), parts.values(), judgements);
    }

    private static boolean isOfJudgements(PartChange change) {
        return change.key().kind() == PartKey.Kind.JUDGEMENTS;
    }

    /**
     * The study made of parts, in whatever order they come.
     *
     * @throws org.senken.core.study.InvalidStudyException if they do not fit together
     * @throws IllegalArgumentException if a part named in the outline is missing
     */
    public static Study study(StudyId id, Collection<Part> parts) {
        return assembled(id, parts, Judgements.NONE);
    }

    private static Study assembled(StudyId id, Collection<Part> parts, Judgements judgements) {
        var assembly = new Assembly(judgements);
        parts.forEach(assembly::take);
        return assembly.study(id);
    }

    private static void add(Map<PartKey, Part> parts, Part part) {
        parts.put(part.key(), part);
    }

    private static Part.Outline outline(Study study) {
        return new Part.Outline(
                study.catalogue().taxonomies().stream()
                        .map(Part.ListOfAreas::of)
                        .toList(),
                ids(
                        study.catalogue().technologies(),
                        technology -> technology.id().value()),
                ids(study.criteria(), criterion -> criterion.id().value()),
                ids(study.experts(), expert -> expert.code().value()),
                ids(study.scenarios().drivers(), driver -> driver.id().value()),
                ids(study.scenarios().chosen(), scenario -> scenario.id().value()),
                ids(study.scenarios().wildcards(), wildcard -> wildcard.id().value()),
                ids(study.portfolio().items(), item -> item.id().value()),
                ids(study.portfolio().drafts(), draft -> draft.id().value()),
                ids(study.ledger().entries(), entry -> entry.id().value()));
    }

    private static <T> List<String> ids(List<T> all, Function<T, String> id) {
        return all.stream().map(id).toList();
    }
}
