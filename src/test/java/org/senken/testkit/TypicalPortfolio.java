package org.senken.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.senken.core.portfolio.model.Cost;
import org.senken.core.portfolio.model.CriterionUse;
import org.senken.core.portfolio.model.Decision;
import org.senken.core.portfolio.model.Draft;
import org.senken.core.portfolio.model.DraftId;
import org.senken.core.portfolio.model.Effectiveness;
import org.senken.core.portfolio.model.Group;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.portfolio.model.Place;
import org.senken.core.portfolio.model.Portfolio;
import org.senken.core.portfolio.model.Requirement;
import org.senken.core.portfolio.model.Rules;
import org.senken.core.portfolio.model.Stage;
import org.senken.core.portfolio.model.Synergy;
import org.senken.core.portfolio.model.ValueModel;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;

/** What the typical study says of funding: something of everything. */
public final class TypicalPortfolio {
    public static final ItemId SENSING = new ItemId("quantum-sensing");
    public static final ItemId ROBOTS = new ItemId("seabed-robots");
    public static final ItemId PROJECT = new ItemId("hydrogen-project");
    public static final ItemId AREA = new ItemId("ocean");
    public static final DraftId DRAFT = new DraftId("careful");

    private TypicalPortfolio() {}

    public static Portfolio portfolio() {
        return new Portfolio(model(), items(), rules(), List.of(draft()), List.of(decision()));
    }

    private static ValueModel model() {
        return ValueModel.DEFAULT
                .withUse(
                        Criterion.DUAL_USE_RISK,
                        new CriterionUse(
                                CriterionUse.Part.LESS_IS_BETTER, new Text("The council wants it so.", "委員会の方針による。")))
                .withStatements(List.of(
                        new WeightStatement.Order(
                                List.of(Set.of(Criterion.INDISPENSABILITY), Set.of(Criterion.SUPERIORITY))),
                        new WeightStatement.Bounds(Criterion.SUPERIORITY, 0.1, 0.5),
                        new WeightStatement.Ratio(
                                Criterion.INDISPENSABILITY, Criterion.SUPERIORITY, 1, Double.POSITIVE_INFINITY),
                        new WeightStatement.Linear(
                                Map.of(Criterion.SUPERIORITY, 1.0, Criterion.DUAL_USE_RISK, -0.5),
                                Double.NEGATIVE_INFINITY,
                                0.75)))
                .withProtectFrom(6);
    }

    private static List<Item> items() {
        return List.of(
                item(
                                SENSING,
                                "Quantum sensing",
                                "量子センシング",
                                Optional.of(TypicalStudies.QUANTUM_SENSING),
                                TypicalStudies.QUANTUM)
                        .withCost(new Cost(3_000_000_000L, 4_000_000_000L, 6_000_000_000L))
                        .withAgency(new Text("JST", "科学技術振興機構"))
                        .withStage(Stage.SHORTLISTED),
                item(ROBOTS, "Seabed robots", "海底ロボット", Optional.of(TypicalStudies.SEABED_ROBOTS), TypicalStudies.OCEAN)
                        .withCost(Cost.of(2_500_000_000L))
                        .withPlace(Place.MUST_HAVE)
                        .withProtection(new Text("Access is limited.", "利用者を限定する。")),
                item(PROJECT, "Hydrogen pilot", "水素実証", Optional.empty(), TypicalStudies.HYDROGEN)
                        .withEffectiveness(new Effectiveness(
                                new Text("Little private money.", "民間投資は少ない。"), new Text("Secure fuel.", "燃料の確保"))),
                item(AREA, "Ocean", "海洋", Optional.of(TypicalStudies.OCEAN), TypicalStudies.OCEAN)
                        .withPlace(Place.EXCLUDED));
    }

    private static Item item(ItemId id, String en, String ja, Optional<SubjectId> subject, SubjectId area) {
        return new Item(
                id,
                new Text(en, ja),
                subject,
                List.of(area),
                Cost.UNKNOWN,
                new Item.Years(2026, 2030),
                Text.EMPTY,
                Stage.CANDIDATE,
                Place.FREE,
                Effectiveness.NONE,
                Text.EMPTY);
    }

    private static Rules rules() {
        return new Rules(
                250_000_000_000L,
                new TreeMap<>(Map.of(2026, 1_000_000_000L, 2027, 2_000_000_000L)),
                List.of(new Requirement(SENSING, ROBOTS)),
                List.of(Set.of(PROJECT, AREA)),
                List.of(new Group("sea", new Text("Sea", "海"), Set.of(ROBOTS, AREA), 0, 1)),
                List.of(new Synergy(Set.of(SENSING, ROBOTS), Map.of(Criterion.SUPERIORITY, 1.5))),
                OptionalInt.of(3));
    }

    private static Draft draft() {
        return new Draft(DRAFT, new Text("Careful", "慎重案"), Set.of(SENSING, ROBOTS));
    }

    private static Decision decision() {
        return new Decision(
                1,
                new Text("First choice", "第1案"),
                LocalDate.of(2026, 11, 24),
                Map.of(ROBOTS, new Text("Seabed robots", "海底ロボット"), new ItemId("gone"), new Text("Gone", "廃止済み")),
                250_000_000_000L,
                2_500_000_000L,
                new Text("It holds in every scenario.", "全シナリオで成り立つ。"),
                new Text("Round 1, 5 experts", "第1回、専門家5名"));
    }
}
