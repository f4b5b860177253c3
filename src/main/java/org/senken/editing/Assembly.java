package org.senken.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.senken.core.delphi.Addendum;
import org.senken.core.delphi.Ballot;
import org.senken.core.delphi.Counting;
import org.senken.core.delphi.Expert;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Register;
import org.senken.core.delphi.Round;
import org.senken.core.minutes.Minutes;
import org.senken.core.portfolio.Allocation;
import org.senken.core.scenario.Judgements;
import org.senken.core.study.Study;
import org.senken.core.study.StudyId;
import org.senken.core.technology.Area;
import org.senken.core.technology.Catalogue;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Technology;
import org.senken.core.technology.Text;

/** Collects parts until all are there. */
final class Assembly {
    private Part.Heading heading = new Part.Heading(Text.EMPTY, Text.EMPTY, 0);
    private Part.Outline outline = Part.Outline.EMPTY;
    private final Map<String, Area> areas = new HashMap<>();
    private final Map<String, Technology> technologies = new HashMap<>();
    private final Map<String, Criterion> criteria = new HashMap<>();
    private final Map<String, Expert> experts = new HashMap<>();
    private Register register = Register.EMPTY;
    private Counting counting = Counting.DEFAULT;
    private Minutes minutes = Minutes.EMPTY;
    private final Map<Integer, Round> rounds = new TreeMap<>();
    private final Map<Integer, Map<ExpertCode, Ballot>> ballots = new HashMap<>();
    private final Map<Integer, List<Addendum>> addenda = new HashMap<>();
    private final Map<SubjectId, Long> yen = new HashMap<>();
    private final ScenarioAssembly scenarios;
    private final PortfolioAssembly portfolio = new PortfolioAssembly();
    private final ReportAssembly reports = new ReportAssembly();

    /**
     * @param judgements those that are there from the beginning
     */
    Assembly(Judgements judgements) {
        scenarios = new ScenarioAssembly(judgements);
    }

    void take(Part part) {
        switch (part) {
            case Part.Heading found -> heading = found;
            case Part.Outline found -> outline = found;
            case Part.AreaPart found -> areas.put(found.key().id(), found.area());
            case Part.TechnologyPart found -> technologies.put(found.key().id(), found.technology());
            case Part.CriterionPart found -> criteria.put(found.key().id(), found.criterion());
            case Part.ExpertPart found -> experts.put(found.key().id(), found.expert());
            case Part.RegisterPart found ->
                register = register.with(found.code(), found.name()).withInterests(found.code(), found.interests());
            case Part.RoundPart found -> rounds.put(found.round().number(), found.round());
            case Part.BallotPart found ->
                ballots.computeIfAbsent(found.round(), round -> new TreeMap<>())
                        .put(found.ballot().expert(), found.ballot());
            case Part.AddendumPart found ->
                addenda.computeIfAbsent(found.round(), round -> new ArrayList<>())
                        .add(found.addendum());
            case Part.CountingPart found -> counting = found.counting();
            case Part.NotePart found -> minutes = minutes.with(found.note());
            case Part.WordingPart found -> minutes = minutes.with(found.wording());
            case Part.RunSheetPart found -> minutes = minutes.withSheet(found.sheet());
            case Part.AllocationPart found -> yen.put(found.subject(), found.yen());
            case ScenarioPart found -> scenarios.take(found);
            case PortfolioPart found -> portfolio.take(found);
            case ReportPart found -> reports.take(found);
        }
    }

    /**
     * The study made of the parts.
     *
     * @throws IllegalArgumentException if a part named in the outline is missing
     */
    Study study(StudyId id) {
        var catalogue = new Catalogue(
                outline.taxonomies().stream()
                        .map(list -> list.with(found(list.areas(), areas)))
                        .toList(),
                found(outline.technologies(), technologies));
        return new Study(
                id,
                heading.title(),
                heading.note(),
                heading.horizon(),
                catalogue,
                found(outline.criteria(), criteria),
                found(outline.experts(), experts),
                register,
                rounds.values().stream().map(this::withBallots).toList(),
                new Allocation(yen),
                counting,
                minutes,
                scenarios.scenarios(outline),
                portfolio.portfolio(outline),
                reports.ledger(outline),
                reports.reports());
    }

    private Round withBallots(Round round) {
        return round.withBallots(List.copyOf(
                        ballots.getOrDefault(round.number(), Map.of()).values()))
                .withAddenda(addenda.getOrDefault(round.number(), List.of()));
    }

    /** The parts with these ids, in their order. */
    static <T> List<T> found(List<String> ids, Map<String, T> all) {
        return ids.stream()
                .map(id -> {
                    var part = all.get(id);
                    if (part == null) {
                        throw new IllegalArgumentException("part is missing: " + id);
                    }
                    return part;
                })
                .toList();
    }
}
