package org.senken.core.delphi.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.Answers;

class FormComparisonTest {
    private static final FormOrder FOUR = Typist.order(2, 2);
    private final Typist typist = new Typist();

    private FormConfirmed form(String keys) {
        return typist.confirm(typist.type(FormEntry.of(FOUR, false), keys));
    }

    private static FormKey key(char sign) {
        return FormKey.of(sign).orElseThrow();
    }

    @Test
    void twoEqualEntriesHaveNothingToSettle() {
        var same = FormComparison.of(form("12/0"), form("12n-"));
        assertEquals(List.of(), same.differences());
        assertEquals(Optional.of(form("12/0")), same.settled());
    }

    @Test
    void onlyWhatDiffersIsListedAConfidenceIncluded() {
        var compared = FormComparison.of(form("1234+1"), form("1.34+2"));
        assertEquals(
                List.of(1, 3),
                compared.differences().stream().map(FormDifference::row).toList());
        var first = compared.open().orElseThrow();
        assertEquals("A02", first.item().code());
        assertEquals(FormMark.of(Answer.score(2)), first.first());
        assertEquals(FormMark.of(Answer.NOT_ANSWERED), first.second());
        assertEquals(Optional.empty(), compared.settled());
    }

    @Test
    void everyDifferenceIsSettledByChoosing() {
        var compared = FormComparison.of(form("1234"), form("1.35"));
        var done = compared.press(key('2')).press(key('1'));
        assertEquals(Answers.parse("13.4", "...."), done.settled().orElseThrow().answers(4));
        assertEquals(compared.press(key('2')), done.press(key('\b')));
        assertEquals(compared, compared.press(key('3')).press(key('\n')).press(key('\b')));
    }

    @Test
    void entriesOfDifferentFormsAreNotCompared() {
        var other = typist.confirm(typist.type(FormEntry.of(Typist.order(4, 1), false), "1234"));
        assertThrows(IllegalArgumentException.class, () -> FormComparison.of(form("1234"), other));
    }
}
