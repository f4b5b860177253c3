package org.senken.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.senken.core.maths.Progress;

class SoughtTest {
    /** Keeps work until a test lets it run. */
    private static final class Waiting implements Background {
        final Deque<Runnable> jobs = new ArrayDeque<>();

        @Override
        public <T> void inOrder(Work<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
            jobs.add(() -> new DirectBackground().inOrder(work, onSuccess, onFailure));
        }

        @Override
        public <T> void aside(String name, Work<T> work, Consumer<T> onSuccess, Consumer<Exception> onFailure) {
            inOrder(work, onSuccess, onFailure);
        }

        @Override
        public void onScreen(Runnable news) {
            news.run();
        }

        @Override
        public void close() {}
    }

    private final Waiting background = new Waiting();
    private final Notices notices = new Notices();
    private final Sought<String, String> sought = new Sought<>("answer", background, notices);

    private Sought.Phase phase() {
        return sought.stateProperty().get().phase();
    }

    private static String answer(String question, Progress progress) {
        progress.report(0.5);
        return question + "!";
    }

    private void ask(String question) {
        sought.ask(question, progress -> answer(question, progress));
    }

    @Test
    void nothingIsSoughtBeforeSomebodyAsks() {
        assertEquals(Sought.Phase.IDLE, phase());
        assertTrue(background.jobs.isEmpty());
    }

    @Test
    void theSameQuestionIsAskedOnce() {
        ask("why");
        background.jobs.remove().run();
        ask("why");
        assertTrue(background.jobs.isEmpty());
        assertEquals(Optional.of("why!"), sought.found());
    }

    @Test
    void theOldAnswerStaysUntilTheNewOneIsThere() {
        ask("why");
        background.jobs.remove().run();
        ask("how");
        assertEquals(Optional.of("why!"), sought.found());
        assertFalse(sought.stateProperty().get().isCurrent());
        background.jobs.remove().run();
        assertEquals(Optional.of("how!"), sought.found());
        assertTrue(sought.stateProperty().get().isCurrent());
    }

    @Test
    void whatIsNoLongerWantedEndsAtItsNextReportAndNeverArrives() {
        ask("why");
        ask("how");
        background.jobs.remove().run();
        assertEquals(Optional.empty(), sought.found());
        assertEquals(Sought.Phase.BEGUN, phase());
        background.jobs.remove().run();
        assertEquals(Optional.of("how!"), sought.found());
        assertEquals(Optional.empty(), notices.noticeProperty().get());
    }

    @Test
    void anOldAnswerThatComesLateIsNotTaken() {
        sought.ask("why", progress -> "late");
        ask("how");
        var late = background.jobs.remove();
        background.jobs.remove().run();
        late.run();
        assertEquals(Optional.of("how!"), sought.found());
    }

    @Test
    void aSearchThatWasEndedCanBeBegunAgain() {
        ask("why");
        sought.cancel();
        background.jobs.remove().run();
        assertEquals(Sought.Phase.STOPPED, phase());
        assertEquals(Optional.empty(), notices.noticeProperty().get());
        sought.again();
        background.jobs.remove().run();
        assertEquals(Optional.of("why!"), sought.found());
    }

    @Test
    void aFailureIsToldAndStopsTheSearch() {
        sought.ask("why", progress -> {
            throw new java.io.IOException("no answer");
        });
        background.jobs.remove().run();
        assertEquals(Sought.Phase.STOPPED, phase());
        assertTrue(notices.noticeProperty().get().isPresent());
    }

    @Test
    void progressIsShownOnceItTakesOverHalfASecond() {
        var phases = new ArrayList<Sought.Phase>();
        sought.stateProperty().subscribe(state -> phases.add(state.phase()));
        var reports = new AtomicInteger();
        sought.ask("why", progress -> {
            long begun = System.nanoTime();
            while (phase() == Sought.Phase.BEGUN && System.nanoTime() - begun < 5_000_000_000L) {
                progress.report(0.25);
                reports.incrementAndGet();
                Thread.onSpinWait();
            }
            assertTrue(System.nanoTime() - begun >= 500_000_000L, "shown too early");
            assertEquals(0.25, sought.stateProperty().get().share());
            return "because";
        });
        background.jobs.remove().run();
        assertTrue(phases.contains(Sought.Phase.LONG), phases.toString());
        assertEquals(Optional.of("because"), sought.found());
        assertTrue(reports.get() > 1);
    }

    @Test
    void whatIsClearedNeverArrives() {
        ask("why");
        sought.clear();
        background.jobs.remove().run();
        assertEquals(Optional.empty(), sought.found());
        assertEquals(Sought.Phase.IDLE, phase());
    }
}
