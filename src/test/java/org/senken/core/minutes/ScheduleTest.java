package org.senken.core.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.senken.core.technology.Text;

class ScheduleTest {
    private static final RunSheet SHEET = new RunSheet(
            List.of(
                    step(15, 15, Step.Kind.WORK),
                    step(50, 30, Step.Kind.WORK),
                    step(15, 10, Step.Kind.BREAK),
                    step(0, 0, Step.Kind.NIGHT),
                    step(20, 5, Step.Kind.WORK)),
            LocalTime.of(13, 0),
            null);

    private static Step step(int minutes, int shortest, Step.Kind kind) {
        return new Step(Text.same("step"), minutes, shortest, kind, "", Text.EMPTY, Text.EMPTY, Text.EMPTY);
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-22T" + time + ":00Z");
    }

    private static Schedule schedule(RunSheet sheet, String now) {
        return Schedule.of(sheet, at(now), ZoneOffset.UTC);
    }

    private static List<String> expected(Schedule schedule) {
        return schedule.slots().stream().map(slot -> slot.expected().toString()).toList();
    }

    @Test
    void beforeTheStartEverythingIsAsPlanned() {
        assertEquals(List.of("13:00", "13:15", "14:05", "14:20", "13:00"), expected(schedule(SHEET, "09:00")));
    }

    @Test
    void anOverrunShiftsTheRestOfTheDayAndSaysWhatToCut() {
        var late = schedule(SHEET.started(0, at("13:05")), "13:32");
        assertEquals(List.of("13:05", "13:32", "14:22", "14:37", "13:00"), expected(late));
        assertEquals(17, late.late());
        assertEquals(Duration.ofMinutes(-12), late.left());
        assertEquals(List.of(new Schedule.Cut(1, 17)), late.cuts());
        assertEquals(0, late.missing());
    }

    @Test
    void whatNoCutWinsBackIsSaid() {
        var late = schedule(SHEET.started(1, at("13:45")), "13:50");
        assertEquals(30, late.late());
        assertEquals(List.of(new Schedule.Cut(2, 5)), late.cuts());
        assertEquals(25, late.missing());
    }

    @Test
    void anEarlyStepLeavesMinutesInHand() {
        var early = schedule(SHEET.started(1, at("13:10")), "13:20");
        assertEquals(-5, early.late());
        assertEquals(List.of(), early.cuts());
        assertEquals("14:00", expected(early).get(2));
    }

    @Test
    void theStepThatIsOnStaysOnWhenOthersMove() {
        var running = SHEET.started(1, at("13:15"));
        assertEquals(new RunSheet.Running(0, at("13:15")), running.without(0).running());
        assertEquals(
                new RunSheet.Running(2, at("13:15")),
                running.withNew(0, step(5, 5, Step.Kind.WORK)).running());
        assertEquals(new RunSheet.Running(2, at("13:15")), running.swapped(1, 2).running());
        assertEquals(null, running.without(1).running());
    }

    @Test
    void theTemplatesEndWhenTheyWerePublished() {
        assertEquals(LocalTime.of(17, 0), end(Template.HALF_DAY));
        assertEquals(LocalTime.of(17, 0), end(Template.ONE_DAY));
    }

    private static LocalTime end(Template template) {
        var sheet = template.sheet((block, minutes, shortest) -> step(minutes, shortest, block.kind()));
        int all = sheet.steps().stream().mapToInt(Step::minutes).sum();
        return sheet.begins().plusMinutes(all);
    }
}
