package org.senken.testkit;

import java.time.Instant;
import java.util.List;
import org.senken.core.minutes.Minutes;
import org.senken.core.minutes.Note;
import org.senken.core.minutes.RunSheet;
import org.senken.core.minutes.Step;
import org.senken.core.minutes.Template;
import org.senken.core.minutes.Tie;
import org.senken.core.minutes.Wording;
import org.senken.core.study.Study;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Language;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;
import org.senken.language.Messages;

/** Minutes of an afternoon: three notes, three sentences, and the half-day run sheet in its discussion. */
public final class MinutesSamples {
    private static final SubjectId CHIPS = new SubjectId("semiconductors");

    private MinutesSamples() {}

    /** The study with such minutes. */
    public static Study in(Study study) {
        return study.withMinutes(new Minutes(notes(), wordings(), sheet(2, "2026-11-22T04:52:00Z")));
    }

    private static List<Note> notes() {
        return List.of(
                note(1, "2026-11-22T04:10:00Z", Tie.to("overview"), "The chair asks for the minutes within a week."),
                note(
                        2,
                        "2026-11-22T04:40:00Z",
                        new Tie("scoring", 1, CHIPS, Criterion.SUPERIORITY),
                        "Equipment makers are strong, logic fabrication is not: does the area hold together?"),
                note(
                        3,
                        "2026-11-22T05:20:00Z",
                        new Tie("portfolio", 1, CHIPS, null),
                        "製造装置と素材は優位だが、先端ロジックは別に論じるべきとの意見。"));
    }

    private static Note note(int number, String at, Tie tie, String text) {
        return new Note(number, Instant.parse(at), tie, text);
    }

    private static List<Wording> wordings() {
        var first = new Text(
                "Semiconductors are the area in which Japan's superiority and indispensability meet.",
                "半導体は、我が国の優位性と不可欠性が重なる領域である。");
        var second = new Text(
                "In semiconductor equipment and materials Japan holds a position that others cannot do without.",
                "半導体製造装置・素材において、我が国は他国が代替し難い地位を有する。");
        return List.of(
                Wording.proposed(1, Tie.to("minutes"), first)
                        .withVariant(second)
                        .withStatus(1, Wording.Status.RESERVED)
                        .withReservation(new Text("One member would name the materials only.", "一委員は素材に限るべきとした。")),
                Wording.proposed(
                                2,
                                Tie.to("minutes"),
                                new Text("Quantum needs another look in two years.", "量子は2年後に再評価する。"))
                        .withStatus(0, Wording.Status.AGREED),
                Wording.proposed(
                                3,
                                Tie.to("minutes"),
                                new Text("Ocean technology should be funded first.", "海洋技術を優先する。"))
                        .withStatus(0, Wording.Status.OPEN));
    }

    /** The half-day run sheet with a step that was begun at a moment. */
    public static RunSheet sheet(int on, String since) {
        return Template.HALF_DAY
                .sheet((block, minutes, shortest) -> new Step(
                        text("runsheet.title." + block.name()),
                        minutes,
                        shortest,
                        block.kind(),
                        block.room(),
                        block.kind() == Step.Kind.WORK ? text("runsheet.say." + block.name()) : Text.EMPTY,
                        block.kind() == Step.Kind.WORK ? text("runsheet.output." + block.name()) : Text.EMPTY,
                        new Text("chair", "座長")))
                .started(on, Instant.parse(since));
    }

    private static Text text(String key) {
        return new Text(
                Messages.in(Language.EN).get(key), Messages.in(Language.JA).get(key));
    }
}
