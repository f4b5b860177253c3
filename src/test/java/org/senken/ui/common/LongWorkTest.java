package org.senken.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.senken.core.technology.Sentence;

class LongWorkTest {
    private static final Sentence WHAT = Sentence.of("votes.reading", "votes.csv");

    private final Notices notices = new Notices();
    private final LongWork work = new LongWork(new DirectBackground(), notices);
    private final List<String> made = new ArrayList<>();

    @Test
    void howFarItIsIsShownUntilItEnds() {
        var seen = new ArrayList<Optional<LongWork.Running>>();
        work.runningProperty().subscribe((was, is) -> seen.add(is));
        work.start(
                WHAT,
                progress -> {
                    progress.report(0.5);
                    return "a study";
                },
                made::add);
        assertEquals(List.of("a study"), made);
        assertEquals(
                List.of(
                        Optional.of(new LongWork.Running(WHAT, 0)),
                        Optional.of(new LongWork.Running(WHAT, 0.5)),
                        Optional.empty()),
                seen);
    }

    @Test
    void workThatIsCancelledMakesNothing() {
        work.start(
                WHAT,
                progress -> {
                    work.cancel();
                    progress.report(0.5);
                    return "a study";
                },
                made::add);
        assertEquals(List.of(), made);
        assertEquals(Optional.empty(), work.runningProperty().get());
        assertEquals(
                Optional.of(Sentence.of("work.cancelled", WHAT)),
                notices.noticeProperty().get().map(Notices.Notice::sentence));
    }

    @Test
    void aSecondOneHasToWait() {
        work.start(
                WHAT,
                progress -> {
                    work.start(WHAT, any -> "another", made::add);
                    return "the first";
                },
                made::add);
        assertEquals(List.of("the first"), made);
    }
}
