package org.senken.ui.portfolio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.study.Study;
import org.senken.core.technology.Area;
import org.senken.core.technology.AreaGroup;
import org.senken.core.technology.Technology;
import org.senken.core.technology.Text;

/** Items that have something in common, of which a group can be made with one click. */
record Bundle(By by, Text name, Set<ItemId> items) {
    /** What items can have in common. */
    enum By {
        /** The group of areas that the first area belongs to. */
        DOMAIN,
        /** An area. */
        AREA,
        /** The heading of the programme that the technology stands under. */
        THEME,
        /** Who leads. */
        AGENCY
    }

    Bundle {
        items = Set.copyOf(items);
    }

    /** All bundles of a kind, in the order of the items; those of one item too, since a limit may mean just it. */
    static List<Bundle> of(Study study, By by) {
        var found = new LinkedHashMap<Text, Set<ItemId>>();
        for (var item : study.portfolio().items()) {
            names(study, by, item)
                    .filter(name -> !name.isEmpty())
                    .forEach(name -> found.computeIfAbsent(name, any -> new LinkedHashSet<>())
                            .add(item.id()));
        }
        var bundles = new ArrayList<Bundle>();
        for (Map.Entry<Text, Set<ItemId>> each : found.entrySet()) {
            bundles.add(new Bundle(by, each.getKey(), each.getValue()));
        }
        return List.copyOf(bundles);
    }

    private static Stream<Text> names(Study study, By by, Item item) {
        var catalogue = study.catalogue();
        return switch (by) {
            case DOMAIN ->
                item.areas().stream()
                        .limit(1)
                        .flatMap(id -> catalogue.area(id).stream()
                                .flatMap(area -> groupOf(study, area).map(AreaGroup::name).stream()));
            case AREA ->
                item.areas().stream().flatMap(id -> catalogue.area(id).stream()).map(Area::label);
            case THEME -> item.subject().flatMap(catalogue::technology).map(Technology::theme).stream();
            case AGENCY -> Stream.of(item.agency());
        };
    }

    private static Optional<AreaGroup> groupOf(Study study, Area area) {
        return study.catalogue().taxonomyOf(area.id()).flatMap(list -> list.groupOf(area));
    }
}
