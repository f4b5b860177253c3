package org.senken.testkit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * A table of votes as large as a national Delphi: 5,352 experts, 702 topics, 3 criteria, a row for every vote, 11,271,312
 * in all. Seeded: the same file every time. Needs nothing but Java, so that it also runs by itself:
 * {@code java NationalDelphi.java FILE.csv}.
 */
public final class NationalDelphi {
    public static final int EXPERTS = 5_352;
    public static final int TOPICS = 702;
    public static final List<String> CRITERIA = List.of("superiority", "indispensability", "dual-use-risk");
    public static final int ROWS = EXPERTS * TOPICS * 3;

    private static final List<String> SECTORS = List.of("industry", "academia", "government", "think-tank", "other");
    private static final int SEED = 2035;

    private NationalDelphi() {}

    /** Writes the table. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), EXPERTS);
    }

    /** Writes the votes of the first experts. */
    public static void write(Path file, int experts) throws IOException {
        var leanings =
                new Random(SEED).ints((long) TOPICS * CRITERIA.size(), 3, 8).toArray();
        try (var out = Files.newBufferedWriter(file)) {
            out.write("round,expert,sector,area,criterion,score,confidence,reason\n");
            for (int expert = 0; expert < experts; expert++) {
                writeBallot(out, expert, leanings);
            }
        }
    }

    private static void writeBallot(BufferedWriter out, int expert, int[] leanings) throws IOException {
        var chance = new Random(SEED + 1L + expert);
        var start = "1,E%05d,%s,topic-".formatted(expert + 1, SECTORS.get(expert % SECTORS.size()));
        for (int topic = 0; topic < TOPICS; topic++) {
            for (int criterion = 0; criterion < CRITERIA.size(); criterion++) {
                int leaning = leanings[topic * CRITERIA.size() + criterion];
                out.write(start + (topic + 1) + "," + CRITERIA.get(criterion) + "," + vote(chance, leaning) + "\n");
            }
        }
    }

    private static String vote(Random chance, int leaning) {
        int kind = chance.nextInt(1000);
        if (kind < 40) {
            return kind < 20 ? "-,," : ",,";
        }
        long score = Math.clamp(Math.round(leaning + 1.6 * chance.nextGaussian()), 1, 9);
        return score + "," + (1 + chance.nextInt(3)) + "," + (kind == 999 ? "because of topic and time" : "");
    }
}
