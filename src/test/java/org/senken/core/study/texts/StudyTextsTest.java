package org.senken.core.study.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.senken.core.delphi.Round;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.core.technology.Text;
import org.senken.testkit.TypicalStudies;

class StudyTextsTest {
    private final Study study = TypicalStudies.study();

    /** Every text that can be reached from an object by its fields; rounds are passed by. */
    private static List<Text> reached(Object from) throws IllegalAccessException {
        var all = new ArrayList<Text>();
        reach(from, all);
        return all;
    }

    private static void reach(@Nullable Object at, List<Text> all) throws IllegalAccessException {
        switch (at) {
            case null -> {}
            case Text text -> all.add(text);
            case Round asked -> {}
            case Optional<?> some -> reach(some.orElse(null), all);
            case Map<?, ?> map -> {
                reach(map.keySet(), all);
                reach(map.values(), all);
            }
            case Collection<?> several -> {
                for (var each : several) {
                    reach(each, all);
                }
            }
            default -> {
                boolean ours = at.getClass().getName().startsWith("org.senken.") && !(at instanceof Enum);
                for (var field : ours ? at.getClass().getDeclaredFields() : new java.lang.reflect.Field[0]) {
                    if (!Modifier.isStatic(field.getModifiers())) {
                        field.setAccessible(true);
                        reach(field.get(at), all);
                    }
                }
            }
        }
    }

    private static List<String> sorted(List<Text> texts) {
        return texts.stream().map(Text::toString).sorted().toList();
    }

    @Test
    void everyTextOfTheStudyIsVisitedOnce() throws Exception {
        var visited = StudyTexts.of(study).stream().map(PlacedText::text).toList();
        assertEquals(sorted(reached(study)), sorted(visited));
    }

    @Test
    void theStudyOfTheTestHasTextsOfEveryKind() {
        var groups = EnumSet.noneOf(TextGroup.class);
        var roles = EnumSet.noneOf(TextRole.class);
        for (var each : StudyTexts.of(study)) {
            groups.add(each.place().group());
            roles.add(each.place().role());
        }
        assertEquals(EnumSet.allOf(TextGroup.class), groups);
        assertEquals(EnumSet.allOf(TextRole.class), roles);
    }

    @Test
    void noTwoTextsHaveOnePathAndNoPathHasASpace() {
        var seen = new HashSet<String>();
        for (var each : StudyTexts.of(study)) {
            assertTrue(seen.add(each.place().path()), each.place().path());
            assertTrue(
                    each.place().path().matches("[\\x21-\\x7e]+"), each.place().path());
        }
    }

    @Test
    void aVisitThatChangesNothingLeavesTheStudyAsItIs() {
        assertEquals(study, StudyTexts.visited(study, (place, text) -> text));
        assertEquals(study, StudyTexts.with(study, Map.of("areas/nowhere/name", Text.same("x"))));
    }

    @Test
    void everyTextCanBeReplaced() throws Exception {
        var changed = StudyTexts.visited(study, (place, text) -> Text.same(place.path()));
        var paths = StudyTexts.of(study).stream()
                .map(each -> Text.same(each.place().path()))
                .toList();
        assertEquals(sorted(paths), sorted(reached(changed)));
        assertEquals(study.rounds(), changed.rounds());
    }

    @Test
    void onlyTheTextOfThePathIsReplaced() {
        var one = StudyTexts.with(study, Map.of("areas/quantum/name", Text.same("Q")));
        assertEquals(
                Text.same("Q"),
                one.catalogue().area(TypicalStudies.QUANTUM).orElseThrow().name());
        var others = StudyTexts.of(one).stream()
                .filter(each -> !StudyTexts.of(study).contains(each))
                .map(each -> each.place().path())
                .toList();
        assertTrue(others.contains("areas/quantum/name"), others.toString());
        assertEquals(
                1,
                StudyTexts.of(one).stream()
                        .filter(each -> each.text().equals(Text.same("Q")))
                        .count());
    }

    @Test
    void theMarkStandsInFrontOnceAndNeverAlone() {
        assertEquals("【要確認】量子", CheckMark.on(Language.JA, "量子"));
        assertEquals("[To be checked] Quantum", CheckMark.on(Language.EN, "Quantum"));
        assertEquals("【要確認】量子", CheckMark.on(Language.JA, CheckMark.on(Language.JA, "量子")));
        assertEquals("", CheckMark.on(Language.EN, ""));
        assertTrue(!CheckMark.isOn("要確認") && CheckMark.isOn("【要確認】"));
    }
}
