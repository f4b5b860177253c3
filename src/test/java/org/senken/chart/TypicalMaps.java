package org.senken.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.senken.core.delphi.Basis;
import org.senken.core.delphi.Counting;
import org.senken.core.portfolio.PortfolioMap;
import org.senken.core.portfolio.Position;
import org.senken.core.portfolio.Range;
import org.senken.core.technology.Area;
import org.senken.core.technology.NameStatus;
import org.senken.core.technology.Subject;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;

/** Maps to draw in tests: the twenty areas under their long names, with invented votes. */
public final class TypicalMaps {
    private static final Text JAPAN = new Text("Japan", "我が国");

    private static final List<Area> AREAS = List.of(
            area("bio", "Biotechnology", "バイオ技術", "Biotech"),
            area(
                    "medical-public-health",
                    "Medical and public health technology (incl. genomics)",
                    "医療・公衆衛生技術（ゲノム学含む）",
                    "Medical & public health"),
            area("ai-ml", "Artificial intelligence and machine learning technology", "人工知能・機械学習技術", "AI & ML"),
            area("advanced-computing", "Advanced computing technology", "先端コンピューティング技術", "Advanced computing"),
            area("semiconductors", "Microprocessor and semiconductor technology", "マイクロプロセッサ・半導体技術", "Semiconductors"),
            area(
                    "data-science",
                    "Data science, analysis, storage and operation technology",
                    "データ科学・分析・蓄積・運用技術",
                    "Data science & operations"),
            area(
                    "adv-engineering-manufacturing",
                    "Advanced engineering and manufacturing technology",
                    "先端エンジニアリング・製造技術",
                    "Advanced manufacturing"),
            area("robotics", "Robotics", "ロボット工学", "Robotics"),
            area("quantum", "Quantum information science", "量子情報科学", "Quantum"),
            area(
                    "surveillance-positioning-sensors",
                    "Advanced surveillance, positioning and sensor technology",
                    "先端監視・測位・センサー技術",
                    "Surveillance, PNT & sensors"),
            area("bci", "Brain-computer interface technology", "脳コンピュータ・インターフェース技術", "Brain-computer interface"),
            area(
                    "energy-storage",
                    "Advanced energy and energy storage technology",
                    "先端エネルギー・蓄エネルギー技術",
                    "Energy & storage"),
            area(
                    "ict-networks",
                    "Advanced information, communication and network technology",
                    "高度情報通信・ネットワーク技術",
                    "ICT & networks"),
            area("cybersecurity", "Cybersecurity technology", "サイバーセキュリティ技術", "Cybersecurity"),
            area("space", "Space-related technology", "宇宙関連技術", "Space"),
            area("maritime", "Maritime-related technology", "海洋関連技術", "Maritime"),
            area("transportation", "Transportation technology", "輸送技術", "Transportation"),
            area("hypersonics", "Hypersonics", "極超音速", "Hypersonics"),
            area("cbrn", "Chemical, biological, radiological and nuclear (CBRN)", "化学・生物・放射性物質及び核（CBRN）", "CBRN"),
            area("advanced-materials", "Advanced materials science", "先端材料科学", "Advanced materials"));

    /** Superiority and indispensability: median, reach down, reach up; risk; autonomy; billions of yen. */
    private static final double[][] VOTES = {
        {5, 1, 0.5, 4.5, 1, 0.5, 5, 4, 30},
        {5, 0.75, 0, 5, 1, 1, 3, 5, 18},
        {4, 1.25, 0.5, 5, 1, 1, 6, 3, 40},
        {5, 1, 1, 4.5, 0.5, 1, 5.5, 3, 36},
        {6, 0.5, 0.5, 8, 0.5, 0.5, 6, 4, 60},
        {4.5, 1, 0.5, 4.5, 1, 1, 4, 4, 14},
        {7.5, 0.5, 0.5, 7, 0.5, 0.5, 3, 6, 30},
        {8, 0.5, 0.5, 6.5, 0.5, 0.5, 4, 6, 26},
        {5.5, 1, 1, 5, 0.5, 1, 6, 5, 34},
        {6.5, 0.5, 0.5, 6, 0.5, 0.5, 6, 5, 36},
        {4, 1, 1, 3, 1, 1, 5, 4, 8},
        {7, 0.5, 0.5, 6, 0.5, 0.5, 3, 4, 32},
        {6, 0.5, 0.5, 6.5, 0.5, 0.5, 5, 4, 34},
        {3.5, 0.75, 0.5, 4, 0.5, 0.5, 6, 3, 20},
        {5, 0.5, 0.5, 4.5, 0.5, 0.5, 6.5, 4, 42},
        {6.5, 0.5, 0.5, 5.5, 0.5, 0.5, 5, 6, 40},
        {7, 0.5, 0.5, 5, 0.5, 0.5, 3, 5, 18},
        {3, 0.75, 0.75, 3, 1, 1, 8, 3, 22},
        {4, 1, 1, 3, 1, 1, 9, 4, 10},
        {8, 0.5, 0.5, 8, 0.5, 0.5, 4.5, 7, 42}
    };

    private TypicalMaps() {}

    /** Sixteen experts on the twenty areas, with areas in clusters and some on the very same point. */
    public static PortfolioMap twenty() {
        return map(
                16,
                IntStream.range(0, AREAS.size()).mapToObj(i -> position(i, 16)).toList(),
                List.of());
    }

    /** The same without allocation, without risk and without autonomy, with few votes on some areas. */
    public static PortfolioMap bare() {
        var positions = IntStream.range(0, AREAS.size() - 2)
                .mapToObj(i -> position(i, i % 6 == 0 ? 4 : 16))
                .map(each -> new Position(
                        each.subject(),
                        each.number(),
                        each.name(),
                        each.label(),
                        each.superiority(),
                        each.indispensability(),
                        each.votes(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        0))
                .toList();
        return new PortfolioMap(
                new Basis(1, 0, List.of(), Counting.DEFAULT),
                Optional.empty(),
                JAPAN,
                2026,
                16,
                positions,
                tooFew(),
                false,
                false);
    }

    /** One analyst's own assessment. */
    public static PortfolioMap onePerson() {
        var positions = IntStream.range(0, AREAS.size())
                .mapToObj(i -> position(i, 1))
                .map(each -> new Position(
                        each.subject(),
                        each.number(),
                        each.name(),
                        each.label(),
                        Range.point(Math.floor(each.superiority().median())),
                        Range.point(Math.floor(each.indispensability().median())),
                        1,
                        each.risk(),
                        each.autonomy(),
                        each.yen()))
                .toList();
        return map(1, positions, List.of());
    }

    /** So many invented areas, the seeded votes of a large panel. */
    public static PortfolioMap many(int count, long seed) {
        var random = new Random(seed);
        var positions = new ArrayList<Position>();
        for (int i = 0; i < count; i++) {
            var area = AREAS.get(i % AREAS.size());
            var name = new Text(area.name().en() + " " + (i + 1), area.name().ja() + (i + 1));
            var label = new Text(area.label().en() + " " + (i + 1), area.label().ja() + (i + 1));
            positions.add(new Position(
                    new SubjectId("a" + (i + 1)),
                    i + 1,
                    name,
                    label,
                    range(half(random), random.nextInt(3) / 2.0, random.nextInt(3) / 2.0),
                    range(half(random), random.nextInt(3) / 2.0, random.nextInt(3) / 2.0),
                    40,
                    i % 7 == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 + random.nextInt(17) / 2.0),
                    OptionalDouble.of(1 + random.nextInt(9)),
                    i % 9 == 0 ? 0 : (1 + random.nextInt(20)) * 1_000_000_000L));
        }
        return map(40, positions, List.of());
    }

    private static double half(Random random) {
        return Math.clamp(Math.round(2 * (5.5 + 1.6 * random.nextGaussian())) / 2.0, 1, 9);
    }

    private static PortfolioMap map(int experts, List<Position> positions, List<Subject> tooFew) {
        return new PortfolioMap(
                new Basis(2, 0, List.of(), Counting.DEFAULT),
                Optional.empty(),
                JAPAN,
                2026,
                experts,
                positions,
                tooFew,
                true,
                true);
    }

    private static List<Subject> tooFew() {
        return AREAS.subList(AREAS.size() - 2, AREAS.size()).stream()
                .map(Subject.class::cast)
                .toList();
    }

    private static Position position(int place, int votes) {
        var area = AREAS.get(place);
        var row = VOTES[place];
        return new Position(
                area.id(),
                place + 1,
                area.name(),
                area.label(),
                range(row[0], row[1], row[2]),
                range(row[3], row[4], row[5]),
                votes,
                OptionalDouble.of(row[6]),
                OptionalDouble.of(row[7]),
                (long) (row[8] * 1e9));
    }

    private static Range range(double median, double down, double up) {
        return new Range(Math.max(1, median - down), median, Math.min(9, median + up));
    }

    private static Area area(String id, String en, String ja, String shortEn) {
        return new Area(
                new SubjectId(id),
                new Text(en, ja),
                new Text(shortEn, ""),
                "",
                Text.EMPTY,
                List.of(),
                NameStatus.VERIFIED,
                Text.EMPTY,
                false);
    }
}
