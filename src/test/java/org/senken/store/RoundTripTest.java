package org.senken.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.senken.store.StoreFixture.CREATED;
import static org.senken.store.StoreFixture.NOON;
import static org.senken.store.StoreFixture.open;
import static org.senken.store.StoreFixture.openStudy;
import static org.senken.store.StoreFixture.stored;
import static org.senken.store.StoreFixture.titled;
import static org.senken.store.StoreFixture.withTypicalStudy;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.Expert;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Round;
import org.senken.core.delphi.Sector;
import org.senken.core.portfolio.Allocation;
import org.senken.core.portfolio.model.Portfolio;
import org.senken.core.scenario.Judgement;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.Search;
import org.senken.core.scenario.State;
import org.senken.core.study.Study;
import org.senken.core.study.StudyId;
import org.senken.core.technology.Direction;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Technology;
import org.senken.core.technology.Text;
import org.senken.editing.Edit;
import org.senken.editing.Entry;
import org.senken.editing.PartChange;
import org.senken.editing.PartKey;
import org.senken.editing.Parts;
import org.senken.editing.StudyHeading;
import org.senken.editing.WorkspaceException;
import org.senken.testkit.TypicalScenarios;
import org.senken.testkit.TypicalStudies;

class RoundTripTest {
    @TempDir
    Path folder;

    @Test
    void theTypicalStudyHoldsEveryKindOfPartAndComesBackEqual() throws WorkspaceException {
        var study = TypicalStudies.study();
        var kinds = EnumSet.noneOf(PartKey.Kind.class);
        Parts.of(study).keySet().forEach(key -> kinds.add(key.kind()));
        assertEquals(EnumSet.allOf(PartKey.Kind.class), kinds);
        try (var workspace = withTypicalStudy(folder.resolve("w"))) {
            assertEquals(study, stored(workspace));
        }
        try (var again = open(folder.resolve("w.mv.db"))) {
            assertEquals(study, stored(again));
            assertEquals(
                    List.of(new Entry(1, Entry.Kind.EDIT, 1, CREATED, NOON, "Operator", Set.of())),
                    again.load(TypicalStudies.ID).history());
        }
    }

    static Stream<Edit> edits() {
        var newcomer = new ExpertCode("E99");
        var fusion = new SubjectId("fusion");
        return Stream.of(
                titled("新しい題名"),
                edit("note", study -> study.withNote(Text.EMPTY)),
                edit("horizon", study -> study.withHorizon(2040)),
                edit(
                        "area",
                        study -> study.withCatalogue(study.catalogue()
                                .withArea(TypicalStudies.OCEAN, area -> area.withName(new Text("Sea", "海"))))),
                edit(
                        "technology",
                        study -> study.withCatalogue(study.catalogue()
                                .withTechnology(
                                        TypicalStudies.QUANTUM_SENSING,
                                        each -> each.movedTo(TypicalStudies.OCEAN)
                                                .withRetired(true)))),
                edit(
                        "technologies",
                        study -> study.withPortfolio(Portfolio.EMPTY)
                                .withCatalogue(study.catalogue()
                                        .withTechnologies(List.of(Technology.own(
                                                fusion, new Text("Fusion", "核融合"), TypicalStudies.QUANTUM))))
                                .withAllocation(study.allocation().with(TypicalStudies.QUANTUM, 0))),
                edit("criteria", study -> study.withCriteria(study.criteria().reversed())),
                edit(
                        "criterion",
                        study -> study.withCriteria(study.criteria().stream()
                                .map(each -> each.withDirection(Direction.MIN))
                                .toList())),
                edit(
                        "experts",
                        study -> study.withPanel(
                                Stream.concat(
                                                study.experts().stream(),
                                                Stream.of(Expert.member(newcomer, Sector.ACADEMIA)))
                                        .toList(),
                                study.register().with(newcomer, "新人"))),
                edit("name", study -> study.withRegister(study.register().with(TypicalStudies.OBSERVER, ""))),
                edit(
                        "allocation",
                        study -> study.withAllocation(
                                study.allocation().with(TypicalStudies.OCEAN, Allocation.MOST / 2))),
                edit(
                        "vote",
                        study -> study.withRound(
                                TypicalStudies.OPEN_ROUND,
                                round -> round.withBallot(round.ballotOf(TypicalStudies.CHAIR)
                                        .withAnswer(1, Answer.score(9))
                                        .withReason(1, "a \"quoted\"\nreason")))),
                futures("drivers", all -> all.withDrivers(all.drivers().reversed())),
                futures(
                        "driver",
                        all -> all.withDriver(TypicalScenarios.ENERGY, each -> each.withNote(Text.same("n")))),
                futures(
                        "state moves",
                        all -> all.withDriver(
                                        TypicalScenarios.RIVALRY,
                                        each -> each.with(State.named(TypicalScenarios.CHEAP, Text.same("c"))))
                                .withDriver(
                                        TypicalScenarios.ENERGY,
                                        each -> each.withStates(each.states().subList(1, 2)))),
                futures("pairs", all -> all.withPairs(Map.of())),
                futures("acts", all -> all.withActs(Map.of())),
                futures(
                        "judgement",
                        all -> all.withJudgements(all.judgements()
                                .with(TypicalScenarios.BETWEEN_TWO, TypicalScenarios.CHAIR, Judgement.of(-1)))),
                futures(
                        "judgement taken back",
                        all -> all.withJudgements(
                                all.judgements().without(TypicalScenarios.BETWEEN_TWO, TypicalScenarios.CHAIR))),
                futures("search", all -> all.withSearch(all.search().withJoining(Search.Joining.MEAN))),
                futures("search as ever", all -> all.withSearch(Search.DEFAULT)),
                futures("chosen", all -> all.withChosen(all.chosen().reversed())),
                futures(
                        "scenario",
                        all -> all.withScenario(TypicalScenarios.TREND, each -> each.withTitle(Text.EMPTY))),
                futures("wildcards", all -> all.withWildcards(List.of())),
                edit("close", study -> study.withRound(TypicalStudies.OPEN_ROUND, Round::closed)));
    }

    private static Edit futures(String name, UnaryOperator<Scenarios> change) {
        return edit(name.replace(' ', '.'), study -> study.withScenarios(change.apply(study.scenarios())));
    }

    private static Edit edit(String name, UnaryOperator<Study> change) {
        return new Edit(Sentence.of("edit." + name, new Text("one", "一")), change);
    }

    @ParameterizedTest
    @MethodSource("edits")
    void everyEditIsThereAfterARestartWithItsRowAndItsChanges(Edit edit) throws WorkspaceException {
        var file = folder.resolve("w");
        var before = technologiesFree(edit);
        var after = edit.change().apply(before);
        try (var workspace = open(file)) {
            workspace.add(before, CREATED, NOON, "Operator");
            openStudy(workspace).apply(edit);
        }
        try (var again = open(file)) {
            var loaded = again.load(TypicalStudies.ID);
            assertEquals(after, loaded.study());
            assertEquals(edit.name(), loaded.history().getLast().name());
            var expected = Parts.difference(before, after);
            assertEquals(Set.copyOf(expected), Set.copyOf(again.changes(TypicalStudies.ID, 2)));
            assertEquals(
                    Set.copyOf(expected.stream().map(PartChange::key).toList()),
                    loaded.history().getLast().touched());
        }
    }

    /** For the edit that takes technologies away nothing may be allocated to them. */
    private static Study technologiesFree(Edit edit) {
        var study = TypicalStudies.study();
        return edit.name().key().equals("edit.technologies")
                ? study.withAllocation(study.allocation().with(TypicalStudies.QUANTUM_SENSING, 0))
                : study;
    }

    @Test
    void aRowThatDoesNotFollowTheLastOneIsRefusedAndChangesNothing() throws WorkspaceException {
        try (var workspace = withTypicalStudy(folder.resolve("w"))) {
            var before = stored(workspace);
            var changes = Parts.difference(before, before.withHorizon(2050));
            for (long number : new long[] {1, 3}) {
                var refused = assertThrows(
                        WorkspaceException.class, () -> workspace.append(TypicalStudies.ID, row(number), changes));
                assertEquals(Sentence.of("workspace.study.changed", TypicalStudies.ID), refused.sentence());
            }
            assertEquals(before, stored(workspace));
            assertEquals(1, workspace.load(TypicalStudies.ID).history().size());
            workspace.append(TypicalStudies.ID, row(2), changes);
            assertEquals(2050, stored(workspace).horizon());
        }
    }

    private static Entry row(long number) {
        return new Entry(number, Entry.Kind.EDIT, number, Sentence.of("edit.horizon"), NOON, "Operator", Set.of());
    }

    @Test
    void aStudyIsNotAddedTwiceAndAnUnknownOneIsNamed() throws WorkspaceException {
        try (var workspace = withTypicalStudy(folder.resolve("w"))) {
            var twice = assertThrows(
                    WorkspaceException.class,
                    () -> workspace.add(TypicalStudies.withoutRounds(), CREATED, NOON, "Operator"));
            assertEquals(Sentence.of("workspace.study.exists", TypicalStudies.ID), twice.sentence());
            var unknown = new StudyId("unknown");
            var missing = Sentence.of("workspace.study.missing", unknown);
            assertEquals(
                    missing,
                    assertThrows(WorkspaceException.class, () -> workspace.load(unknown))
                            .sentence());
            assertEquals(
                    missing,
                    assertThrows(WorkspaceException.class, () -> workspace.setDeleted(unknown, true))
                            .sentence());
            assertEquals(
                    missing,
                    assertThrows(WorkspaceException.class, () -> workspace.append(unknown, row(2), List.of()))
                            .sentence());
        }
    }

    @Test
    void studiesAreListedTheLastChangedFirstAndTheBinIsMarked() throws WorkspaceException {
        var other = TypicalStudies.withoutRounds().withId(new StudyId("other")).withTitle(Text.same("Other"));
        try (var workspace = withTypicalStudy(folder.resolve("w"))) {
            workspace.add(other, CREATED, NOON.plusSeconds(1), "Operator");
            workspace.setDeleted(TypicalStudies.ID, true);
        }
        try (var workspace = open(folder.resolve("w"))) {
            assertEquals(
                    List.of(
                            new StudyHeading(other.id(), other.title(), NOON.plusSeconds(1), false),
                            new StudyHeading(TypicalStudies.ID, TypicalStudies.TITLE, NOON, true)),
                    workspace.studies());
            assertEquals(TypicalStudies.study(), stored(workspace));
            workspace.setDeleted(TypicalStudies.ID, false);
            assertEquals(
                    List.of(false, false),
                    workspace.studies().stream().map(StudyHeading::deleted).toList());
        }
    }
}
