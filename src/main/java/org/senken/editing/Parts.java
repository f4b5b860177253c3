package org.senken.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.senken.core.delphi.Addendum;
import org.senken.core.delphi.Ballot;
import org.senken.core.delphi.Counting;
import org.senken.core.delphi.Expert;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Register;
import org.senken.core.delphi.Round;
import org.senken.core.minutes.Minutes;
import org.senken.core.minutes.RunSheet;
import org.senken.core.portfolio.Allocation;
import org.senken.core.scenario.Scenarios;
import org.senken.core.study.Study;
import org.senken.core.study.StudyId;
import org.senken.core.technology.Area;
import org.senken.core.technology.Catalogue;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Technology;
import org.senken.core.technology.Text;

/** Takes a study apart and puts it together again. */
public final class Parts {
    private Parts() {}

    /** All parts of a study, each under its key. */
    public static Map<PartKey, Part> of(Study study) {
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
        return parts;
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
        var old = of(before);
        var changes = new ArrayList<PartChange>();
        of(after).forEach((key, part) -> {
            var was = old.remove(key);
            if (!Objects.equals(was, part)) {
                changes.add(new PartChange(key, was, part));
            }
        });
        old.forEach((key, part) -> changes.add(new PartChange(key, part, null)));
        return changes;
    }

    /** The study with changes applied to its parts. */
    public static Study apply(Study study, Collection<PartChange> changes) {
        var parts = of(study);
        for (var change : changes) {
            if (change.after() == null) {
                parts.remove(change.key());
            } else {
                parts.put(change.key(), change.after());
            }
        }
        return study(study.id(), parts.values());
    }

    /**
     * The study made of parts, in whatever order they come.
     *
     * @throws org.senken.core.study.InvalidStudyException if they do not fit together
     * @throws IllegalArgumentException if a part named in the outline is missing
     */
    public static Study study(StudyId id, Collection<Part> parts) {
        var assembly = new Assembly();
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
                ids(study.experts(), expert -> expert.code().value()));
    }

    private static <T> List<String> ids(List<T> all, Function<T, String> id) {
        return all.stream().map(id).toList();
    }

    /** Collects parts until all are there. */
    private static final class Assembly {
        private Part.Heading heading = new Part.Heading(Text.EMPTY, Text.EMPTY, 0);
        private Part.Outline outline = new Part.Outline(List.of(), List.of(), List.of(), List.of());
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
            }
        }

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
                    Scenarios.NONE);
        }

        private Round withBallots(Round round) {
            return round.withBallots(List.copyOf(
                            ballots.getOrDefault(round.number(), Map.of()).values()))
                    .withAddenda(addenda.getOrDefault(round.number(), List.of()));
        }

        private static <T> List<T> found(List<String> ids, Map<String, T> all) {
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
}
