package org.senken.core.delphi.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.senken.core.delphi.Assignment;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Question;
import org.senken.core.delphi.QuestionList;
import org.senken.core.delphi.Round;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.SubjectId;
import org.senken.testkit.TypicalStudies;

class FormOrderTest {
    @Test
    void aFormGoesCriterionByCriterionAndThenAreaByArea() {
        var order = Typist.order(20, 3);
        assertEquals(
                List.of(Criterion.SUPERIORITY, Criterion.INDISPENSABILITY, Criterion.DUAL_USE_RISK),
                order.sheets().stream().map(FormSheet::criterion).toList());
        var second = order.sheets().get(1);
        assertEquals("A01", second.items().getFirst().code());
        assertEquals("A20", second.items().getLast().code());
        assertEquals(1, second.items().getFirst().place());
        assertEquals(20, order.firstRowOf(second));
        assertEquals(second, order.sheetOf(39));
        assertThrows(IndexOutOfBoundsException.class, () -> order.sheetOf(60));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 20, 21, 41, 120})
    void everyQuestionStandsOnceAndNoPageIsOverfull(int areas) {
        var order = Typist.order(areas, 2);
        assertEquals(
                2L * areas,
                order.items().stream().map(FormItem::place).distinct().count());
        assertEquals(2L * areas, order.size());
        for (var sheet : order.sheets()) {
            assertEquals(true, sheet.items().size() <= FormOrder.AREAS_ON_A_SHEET);
            assertEquals(
                    Set.of(sheet.criterion()),
                    sheet.items().stream()
                            .map(item -> item.question().criterion())
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void anExpertsFormHoldsOnlyWhatTheyAreAsked() {
        var expert = new ExpertCode("E07");
        var all = Typist.round(Typist.TWENTY, 2);
        var assignment = new Assignment(
                Assignment.By.GROUP, Map.of(expert, Set.of(new SubjectId("area-3"), new SubjectId("area-9"))));
        var round = all.withRules(all.rules().withAssignment(assignment));
        assertEquals(
                List.of("A03", "A09", "A03", "A09"),
                FormOrder.of(round, Typist.TWENTY, expert).items().stream()
                        .map(FormItem::code)
                        .toList());
        assertEquals(
                40, FormOrder.of(round, Typist.TWENTY, new ExpertCode("E08")).size());
        assertEquals(40, FormOrder.of(round, Typist.TWENTY).size());
    }

    @Test
    void scenariosOfACriterionStandOnPagesOfTheirOwn() {
        var plain = Typist.round(Typist.TWENTY, 2);
        var questions = new ArrayList<>(plain.questions().asList());
        for (var area : Typist.TWENTY.areas()) {
            questions.add(new Question(area.id(), Criterion.SUPERIORITY, new ScenarioId("S1")));
        }
        var round = new Round(
                2, plain.viewpoint(), 2026, plain.criteria(), new QuestionList(questions), Round.State.OPEN, List.of());
        var order = FormOrder.of(round, Typist.TWENTY, question -> true);
        assertEquals(
                List.of("superiority null", "superiority S1", "indispensability null"),
                order.sheets().stream()
                        .map(sheet -> sheet.criterion() + " " + sheet.scenario())
                        .toList());
    }

    @Test
    void codesAreUniqueAndTellAreasFromTechnologies() {
        var codes = new FormCodes(TypicalStudies.catalogue());
        assertEquals("A01", codes.of(TypicalStudies.QUANTUM));
        assertEquals("A03", codes.of(TypicalStudies.OCEAN));
        assertEquals("T02", codes.of(TypicalStudies.SEABED_ROBOTS));
    }

    @Test
    void theCodeOfASheetTellsRoundExpertPageAndContent() {
        var sheet = Typist.order(20, 3).sheets().get(1);
        assertEquals("R2-E07-2-" + sheet.check(), sheet.code(Optional.of(new ExpertCode("E07"))));
        assertEquals("R2-2-" + sheet.check(), sheet.code(Optional.empty()));
        assertEquals(2, sheet.check().length());
        assertNotEquals(sheet.check(), Typist.order(19, 3).sheets().get(1).check());
        assertNotEquals(sheet.check(), Typist.order(20, 3).sheets().get(2).check());
    }
}
