package org.senken.store.exchange;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.scenario.Scenarios;
import org.senken.editing.InvalidInputException;
import org.senken.testkit.PublishedMatrices;
import org.senken.testkit.TypicalStudies;

/** A damaged project is read, or refused with a place; nothing else ever happens. */
class ScwMutationTest {
    private static final int SOME = 2_000;
    private static final int MANY = 200_000;

    @TempDir
    Path folder;

    private int read;
    private int refused;

    @Test
    void someDamagedProjects() {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> mutate(SOME, 1));
        assertTrue(read > SOME / 100, "read: " + read);
        assertTrue(refused > SOME / 10, "refused: " + refused);
    }

    @Test
    @Tag("long")
    void manyDamagedProjects() {
        assertTimeoutPreemptively(Duration.ofMinutes(20), () -> mutate(MANY, 2));
    }

    private void mutate(int times, long seed) throws IOException {
        var random = new Random(seed);
        var original = PublishedMatrices.CIB_GLOBAL.scw().getBytes(StandardCharsets.UTF_8);
        var file = folder.resolve("x.scw");
        for (int i = 0; i < times; i++) {
            Files.write(file, Mutation.of(original, random));
            takeIn(file);
        }
    }

    private void takeIn(Path file) throws IOException {
        try {
            var found = new FileExchange().readCrossImpact(file, 1000);
            Scenarios scenarios = found.scenarios();
            // a study checks all ids and limits
            TypicalStudies.study().withScenarios(scenarios);
            read++;
        } catch (InvalidInputException expected) {
            assertTrue(expected.line() >= 1 && expected.column() >= 1, expected.getMessage());
            refused++;
        }
    }
}
