package org.senken.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.senken.core.scenario.Wildcard;
import org.senken.core.scenario.WildcardId;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.core.technology.Text;
import org.senken.language.Messages;
import org.senken.testkit.TellingSamples;

class WildcardEditsTest {
    private static final WildcardId SECOND = new WildcardId("W2");
    private static final Study STUDY =
            WildcardEdits.add(Wildcard.named(SECOND, Text.EMPTY)).change().apply(TellingSamples.study());

    private static List<String> ids(Study study) {
        return study.scenarios().wildcards().stream()
                .map(each -> each.id().value())
                .toList();
    }

    @Test
    void wildcardsAreAddedMovedAndRemoved() {
        assertEquals(List.of("W1", "W2"), ids(STUDY));
        assertEquals(
                List.of("W2", "W1"),
                ids(WildcardEdits.move(STUDY, SECOND, -1).change().apply(STUDY)));
        assertEquals(
                List.of("W2"),
                ids(WildcardEdits.remove(STUDY, TellingSamples.Q_DAY).change().apply(STUDY)));
    }

    @Test
    void aWildcardIsReplacedByItsId() {
        var changed = Wildcard.named(SECOND, new Text("Fire", "火"));
        var after = WildcardEdits.change(changed).change().apply(STUDY);
        assertEquals(changed, after.scenarios().wildcard(SECOND).orElseThrow());
        assertEquals(
                STUDY.scenarios().wildcards().getFirst(),
                after.scenarios().wildcards().getFirst());
    }

    @Test
    void aWildcardWithoutANameIsCalledByItsId() {
        assertEquals(
                "Wildcard “W2” removed",
                Messages.in(Language.EN).get(WildcardEdits.remove(STUDY, SECOND).name()));
    }
}
