package org.senken.report.contents;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.senken.core.delphi.Expert;
import org.senken.core.delphi.Role;
import org.senken.core.delphi.Sector;
import org.senken.core.minutes.Schedule;
import org.senken.core.minutes.Step;
import org.senken.report.document.BulletList;
import org.senken.report.document.Column;
import org.senken.report.document.Paragraph;

/** Who attended a session, and how it was run. */
final class SessionLists {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Writing writing;

    private SessionLists(Writing writing) {
        this.writing = writing;
    }

    /** Role by role; by name only where names are shown. */
    static Made attendance(Writing writing) {
        var lists = new SessionLists(writing);
        if (writing.study().experts().isEmpty()) {
            return Made.Missing.of("contents.missing.panel");
        }
        var lines = new ArrayList<Paragraph>();
        for (var role : Role.values()) {
            var people = writing.study().experts().stream()
                    .filter(each -> each.role() == role)
                    .toList();
            if (!people.isEmpty()) {
                lines.add(Paragraph.of(lists.line(role, people)));
            }
        }
        int proxies = writing.study().closedRounds().stream()
                .mapToInt(PanelCounts::proxies)
                .max()
                .orElse(0);
        if (proxies > 0) {
            lines.add(Paragraph.of(writing.count("contents.proxies", proxies)));
        }
        return new Made.Words(List.of(new BulletList(lines)));
    }

    private String line(Role role, List<Expert> people) {
        return writing.say("contents.attendance", role, people.size(), isNamed() ? named(people) : sectors(people));
    }

    private boolean isNamed() {
        return writing.edition().names() == Edition.Names.SHOWN;
    }

    private String named(List<Expert> people) {
        return writing.names(people.stream()
                .map(each -> writing.study()
                        .register()
                        .nameOf(each.code())
                        .orElse(each.code().value()))
                .toList());
    }

    private String sectors(List<Expert> people) {
        return Arrays.stream(Sector.values())
                .filter(sector -> people.stream().anyMatch(each -> each.sector() == sector))
                .map(sector -> writing.say("contents.sector.count", sector, (int)
                        people.stream().filter(each -> each.sector() == sector).count()))
                .collect(Collectors.joining(writing.say("map.between.names")));
    }

    /** The steps of the session with their planned times. */
    static Made agenda(Writing writing) {
        var sheet = writing.study().minutes().sheet();
        return sheet.steps().isEmpty()
                ? Made.Missing.of("contents.missing.agenda")
                : new SessionLists(writing)
                        .agenda(Schedule.of(sheet.stopped(), Instant.EPOCH, ZoneOffset.UTC)
                                .slots());
    }

    private Made agenda(List<Schedule.Slot> slots) {
        boolean several = slots.stream().anyMatch(each -> each.day() > 1);
        var columns = List.of(
                Column.left(writing.say("contents.column.time")),
                Column.left(writing.say("contents.column.step")),
                Column.left(writing.say("contents.column.output")),
                Column.left(writing.say("contents.column.owner")));
        var rows = slots.stream()
                .filter(each -> each.step().kind() != Step.Kind.NIGHT)
                .map(each -> row(each, several))
                .toList();
        return new Made.Table(columns, rows, writing.say("contents.source.sheet"), "");
    }

    private List<Paragraph> row(Schedule.Slot slot, boolean several) {
        var step = slot.step();
        var time =
                TIME.format(slot.planned()) + "–" + TIME.format(slot.planned().plusMinutes(step.minutes()));
        return writing.row(
                several ? writing.say("contents.day", String.valueOf(slot.day()), time) : time,
                writing.in(step.title()),
                writing.in(step.output()),
                writing.in(step.owner()));
    }
}
