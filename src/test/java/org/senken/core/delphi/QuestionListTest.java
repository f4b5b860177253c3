package org.senken.core.delphi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.SubjectId;

class QuestionListTest {
    private static final SubjectId BIO = new SubjectId("bio");
    private static final SubjectId SPACE = new SubjectId("space");
    private static final CriterionId LEAD = new CriterionId("lead");
    private static final CriterionId RISK = new CriterionId("risk");
    private static final QuestionList LIST = QuestionList.grid(List.of(BIO, SPACE), List.of(LEAD, RISK));

    @Test
    void aGridGoesSubjectBySubject() {
        assertEquals("[bio/lead, bio/risk, space/lead, space/risk]", LIST.toString());
        assertEquals(List.of(BIO, SPACE), LIST.subjects());
        assertEquals(List.of(LEAD, RISK), LIST.criteria());
        assertEquals(4, LIST.size());
    }

    @Test
    void placesAreThoseOfTheList() {
        for (int place = 0; place < LIST.size(); place++) {
            assertEquals(OptionalInt.of(place), LIST.placeOf(LIST.get(place)));
        }
        assertEquals(OptionalInt.empty(), LIST.placeOf(new Question(BIO, LEAD, new ScenarioId("A"))));
    }

    @Test
    void aQuestionThatStandsTwiceIsRefused() {
        var question = new Question(BIO, LEAD);
        assertThrows(IllegalArgumentException.class, () -> new QuestionList(List.of(question, question)));
    }

    @Test
    void aQuestionIsThePathItPrints() {
        for (var path : List.of("bio/lead", "bio/lead/A")) {
            assertEquals(path, Question.parse(path).path());
        }
        for (var wrong : List.of("", "bio", "bio/", "/lead", "bio/lead/A/B", "bio/lead/", "bio lead/x")) {
            assertThrows(IllegalArgumentException.class, () -> Question.parse(wrong), wrong);
        }
    }
}
