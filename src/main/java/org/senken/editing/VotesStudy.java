package org.senken.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.senken.core.delphi.Ballot;
import org.senken.core.delphi.Expert;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Question;
import org.senken.core.delphi.Register;
import org.senken.core.delphi.Role;
import org.senken.core.delphi.Round;
import org.senken.core.delphi.RoundGathering;
import org.senken.core.delphi.Sector;
import org.senken.core.delphi.VoteRow;
import org.senken.core.study.Study;
import org.senken.core.technology.Area;
import org.senken.core.technology.Catalogue;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Direction;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Taxonomy;
import org.senken.core.technology.Text;

/**
 * A study made of a table of votes: its rounds are closed, its experts and questions are those of the table. What the
 * table only names by an id is taken from a template where the id is known there.
 */
public final class VotesStudy implements VoteSink {
    private static final String IMPORTED = "imported";

    private final Study template;
    private final Text viewpoint;
    private final int thisYear;
    private final Text heading;
    private final Map<Integer, RoundGathering> rounds = new TreeMap<>();
    private final Map<Integer, Integer> years = new HashMap<>();
    private final Map<ExpertCode, String> sectors = new HashMap<>();

    /**
     * @param template where known ids come from; its id, title and horizon become the study's
     * @param viewpoint whose standing the votes are about
     * @param thisYear the year the votes are about where the table does not say
     * @param heading over the subjects that the template does not know
     */
    public VotesStudy(Study template, Text viewpoint, int thisYear, Text heading) {
        this.template = template;
        this.viewpoint = viewpoint;
        this.thisYear = thisYear;
        this.heading = heading;
    }

    @Override
    public Optional<Refusal> accept(VoteRow row) {
        return refusedSector(row)
                .or(() -> refusedYear(row))
                .or(() -> refusedReason(row))
                .or(() -> gathered(row));
    }

    private Optional<Refusal> refusedSector(VoteRow row) {
        var before = sectors.putIfAbsent(row.expert(), row.sector());
        return before == null || before.equals(row.sector())
                ? Optional.empty()
                : refusal("sector", "csv.sector.two", row.expert(), before);
    }

    private Optional<Refusal> refusedYear(VoteRow row) {
        if (row.asOf().isEmpty()) {
            return Optional.empty();
        }
        int year = row.asOf().getAsInt();
        var before = years.putIfAbsent(row.round(), year);
        return before == null || before == year
                ? Optional.empty()
                : refusal("asof", "csv.asof.two", row.round(), String.valueOf(before));
    }

    private static Optional<Refusal> refusedReason(VoteRow row) {
        return row.reason().stream().anyMatch(reason -> reason.length() > Ballot.REASON_LIMIT)
                ? refusal("reason", "csv.reason.long", Ballot.REASON_LIMIT)
                : Optional.empty();
    }

    private Optional<Refusal> gathered(VoteRow row) {
        return rounds.computeIfAbsent(row.round(), number -> new RoundGathering())
                        .add(row)
                ? Optional.empty()
                : refusal("", "csv.vote.twice", row.expert(), row.question().path(), row.round());
    }

    private static Optional<Refusal> refusal(String column, String key, Object... arguments) {
        return Optional.of(new Refusal(column, Sentence.of(key, arguments)));
    }

    /** The first number without a round, where a later one has votes: a study numbers its rounds without gaps. */
    public Optional<Sentence> missingRound() {
        for (int number = 1; number <= rounds.size(); number++) {
            if (!rounds.containsKey(number)) {
                return Optional.of(Sentence.of("csv.round.gap", number));
            }
        }
        return rounds.isEmpty() ? Optional.of(Sentence.of("csv.no-votes")) : Optional.empty();
    }

    /** The study of all rows so far; the sink must not be used afterwards. */
    public Study study() {
        var subjects = new LinkedHashSet<SubjectId>();
        var criteria = new LinkedHashSet<CriterionId>();
        rounds.values().stream()
                .flatMap(each -> each.questions().asList().stream())
                .forEach(question -> note(question, subjects, criteria));
        var all = criteria.stream().map(this::criterion).toList();
        return new Study(
                template.id(),
                template.title(),
                Text.EMPTY,
                template.horizon(),
                catalogue(subjects),
                all,
                experts(),
                Register.EMPTY,
                closed(all),
                template.allocation());
    }

    private static void note(Question question, Set<SubjectId> subjects, Set<CriterionId> criteria) {
        subjects.add(question.subject());
        criteria.add(question.criterion());
    }

    private Criterion criterion(CriterionId id) {
        return template.criterion(id)
                .orElseGet(() -> new Criterion(id, Text.same(id.value()), Direction.MAX, Text.EMPTY, List.of(), true));
    }

    private Catalogue catalogue(Set<SubjectId> subjects) {
        var known = template.catalogue();
        var unknown = new ArrayList<Area>();
        boolean anyKnown = false;
        var ids = new HashSet<SubjectId>();
        known.subjects().forEach(subject -> ids.add(subject.id()));
        for (var id : subjects) {
            if (ids.contains(id)) {
                anyKnown = true;
            } else {
                unknown.add(Area.own(id, Text.same(id.value())));
            }
        }
        var taxonomies = new ArrayList<Taxonomy>(anyKnown ? known.taxonomies() : List.of());
        if (!unknown.isEmpty()) {
            taxonomies.add(new Taxonomy(IMPORTED, "1", heading, null, null, Text.EMPTY, List.of(), unknown));
        }
        return new Catalogue(taxonomies, anyKnown ? known.technologies() : List.of());
    }

    private List<Expert> experts() {
        return new TreeMap<>(sectors)
                .entrySet().stream()
                        .map(each -> expert(each.getKey(), each.getValue()))
                        .toList();
    }

    /** A sector that is none of ours is kept as the person's field, so that nothing the table says is lost. */
    private static Expert expert(ExpertCode code, String word) {
        var name = word.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        for (var sector : Sector.values()) {
            if (sector.name().equals(name)) {
                return Expert.member(code, sector);
            }
        }
        return new Expert(code, Role.MEMBER, Sector.OTHER, Text.same(word.strip()), Map.of());
    }

    private List<Round> closed(List<Criterion> criteria) {
        var closed = new ArrayList<Round>();
        rounds.forEach((number, gathered) -> {
            var questions = gathered.questions();
            closed.add(new Round(
                    number,
                    viewpoint,
                    years.getOrDefault(number, thisYear),
                    criteria.stream()
                            .filter(each -> questions.criteria().contains(each.id()))
                            .toList(),
                    questions,
                    Round.State.CLOSED,
                    gathered.ballots()));
        });
        return closed;
    }
}
