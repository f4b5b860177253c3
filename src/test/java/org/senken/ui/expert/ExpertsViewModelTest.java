package org.senken.ui.expert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.senken.testkit.TypicalStudies.CHAIR;
import static org.senken.testkit.TypicalStudies.OBSERVER;
import static org.senken.testkit.TypicalStudies.OFFICIAL;
import static org.senken.testkit.TypicalStudies.QUANTUM;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.delphi.Expert;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Expertise;
import org.senken.core.delphi.Role;
import org.senken.core.delphi.Sector;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.editing.WorkspaceException;
import org.senken.language.Messages;
import org.senken.store.exchange.ShippedFiles;
import org.senken.testkit.Desk;
import org.senken.testkit.FakeDialogs;
import org.senken.testkit.TypicalStudies;

class ExpertsViewModelTest {
    private static final ExpertCode E06 = new ExpertCode("E06");

    @TempDir
    private Path folder;

    private Desk desk;
    private ExpertsViewModel model;

    @BeforeEach
    void sitDown() throws WorkspaceException {
        desk = new Desk(TypicalStudies.study(), Language.EN, folder);
        model = model("\tMori\tindustry\n\tKato\t行政\n");
    }

    private ExpertsViewModel model(String answer) {
        return new ExpertsViewModel(desk.session, desk.preferences, desk.notices, FakeDialogs.answering(answer));
    }

    @Test
    void rowsTellNamesAndBallots() {
        var first = model.rowsProperty().get().getFirst();
        assertEquals(new ExpertRow(TypicalStudies.experts().getFirst(), TypicalStudies.NAME_OF_CHAIR, true), first);
        assertEquals(
                List.of(true, true, true, true, false),
                model.rowsProperty().get().stream().map(ExpertRow::hasBallot).toList());
    }

    @Test
    void theExpertiseIsSummedUp() {
        var words = Messages.in(Language.EN);
        assertEquals("1 high", model.rowsProperty().get().getFirst().expertise(words));
        assertEquals("", model.rowsProperty().get().get(1).expertise(words));
    }

    @Test
    void aNewExpertGetsTheNextCodeAndIsSelected() {
        model.add();
        assertEquals(Optional.of(E06), model.selectedProperty().get());
        assertEquals(Optional.of(Expert.member(E06, Sector.OTHER)), desk.study().expert(E06));
        assertEquals(List.of(true, false), List.of(model.takeFresh(E06), model.takeFresh(E06)));
    }

    @Test
    void anExpertWithABallotCannotBeRemoved() {
        model.remove(OFFICIAL);
        assertEquals(TypicalStudies.study(), desk.study());
        assertEquals(Optional.of(Sentence.of("experts.remove.voted")), desk.notice());
    }

    @Test
    void anExpertWithoutABallotIsRemovedAndTheNeighbourSelected() {
        model.remove(OBSERVER);
        assertEquals(Optional.empty(), desk.study().expert(OBSERVER));
        assertEquals(Optional.of(OFFICIAL), model.selectedProperty().get());
    }

    @Test
    void aPasteIsOneEdit() {
        model.askForRows();
        assertEquals(7, desk.study().experts().size());
        desk.session.undo();
        assertEquals(TypicalStudies.study(), desk.study());
    }

    @Test
    void aBadPasteAddsNothing() {
        model.paste("\tMori\tindustry\nE01\tKato\tother\n");
        assertEquals(TypicalStudies.study(), desk.study());
        assertEquals(Optional.of(Sentence.of("experts.paste.code.twice", 2, "E01")), desk.notice());
    }

    @Test
    void ratingsAreSetAndTakenBack() {
        model.rate(CHAIR, QUANTUM, Expertise.LOW);
        assertEquals(Optional.of(Expertise.LOW), rating());
        model.rate(CHAIR, QUANTUM, null);
        assertEquals(Optional.empty(), rating());
    }

    private Optional<Expertise> rating() {
        return desk.study().expert(CHAIR).orElseThrow().expertiseIn(QUANTUM);
    }

    @Test
    void everyFieldCanBeChanged() {
        model.name(CHAIR, "Sato");
        model.giveRole(CHAIR, Role.PROXY);
        model.place(CHAIR, Sector.GOVERNMENT);
        model.describe(CHAIR, Language.JA, "法学");
        var changed = desk.study().expert(CHAIR).orElseThrow();
        assertEquals(
                TypicalStudies.experts()
                        .getFirst()
                        .withRole(Role.PROXY)
                        .withSector(Sector.GOVERNMENT)
                        .withDiscipline(new Text("Physics", "法学")),
                changed);
        assertEquals(Optional.of("Sato"), desk.study().register().nameOf(CHAIR));
    }

    @Test
    void theSampleSpeaksForAllPerspectivesUntilOneIsMissing() {
        var experts = new ShippedFiles().sample().experts();
        assertEquals(EnumSet.noneOf(Perspective.class), Perspective.missing(experts));
        var without = experts.stream()
                .filter(expert -> !expert.discipline().en().startsWith("Security"))
                .toList();
        assertEquals(EnumSet.of(Perspective.SECURITY), Perspective.missing(without));
    }

    @Test
    void nothingIsSaidOfPerspectivesThatDisciplinesDoNotName() {
        assertEquals(EnumSet.noneOf(Perspective.class), Perspective.missing(TypicalStudies.experts()));
    }

    @Test
    void sectorsAreCounted() {
        assertEquals(
                "5 experts: industry 1 · academia 1 · government 1 · think tank 1 · other 1",
                PanelCounts.sectors(
                        Messages.in(Language.EN), model.rowsProperty().get()));
    }
}
