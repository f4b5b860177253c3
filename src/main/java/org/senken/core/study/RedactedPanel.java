package org.senken.core.study;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.senken.core.delphi.Expert;
import org.senken.core.delphi.ExpertWeights;
import org.senken.core.delphi.GroupFigures;
import org.senken.core.delphi.Role;
import org.senken.core.delphi.Round;
import org.senken.core.delphi.RoundRules;
import org.senken.core.delphi.Sector;
import org.senken.core.technology.Text;

/**
 * The panel without what tells a person: disciplines, working groups, the chair. Sectors with too few people become "other",
 * and further ones, the smallest first, as long as "other" has too few.
 */
final class RedactedPanel {
    private final Study study;
    private final FreshCodes codes;
    private final Map<Sector, Integer> people = new EnumMap<>(Sector.class);

    RedactedPanel(Study study, FreshCodes codes) {
        this.study = study;
        this.codes = codes;
        Standing.voters(study).forEach(each -> people.merge(each.sector(), 1, Integer::sum));
        merge(smallest());
    }

    private int smallest() {
        return study.rounds().stream()
                .map(Round::rules)
                .mapToInt(RoundRules::smallestGroup)
                .max()
                .orElse(GroupFigures.SMALLEST);
    }

    private void merge(int smallest) {
        for (var sector : List.copyOf(people.keySet())) {
            if (sector != Sector.OTHER && people.getOrDefault(sector, 0) < smallest) {
                intoOther(sector);
            }
        }
        while (people.size() > 1 && people.getOrDefault(Sector.OTHER, smallest) < smallest) {
            people.entrySet().stream()
                    .filter(each -> each.getKey() != Sector.OTHER)
                    .min(Comparator.comparingInt(Map.Entry::getValue))
                    .ifPresent(each -> intoOther(each.getKey()));
        }
    }

    private void intoOther(Sector sector) {
        var moved = people.remove(sector);
        people.merge(Sector.OTHER, moved == null ? 0 : moved, Integer::sum);
    }

    /** In the order of the new codes. */
    List<Expert> experts() {
        return study.experts().stream()
                .map(this::redacted)
                .sorted(Comparator.comparing(Expert::code))
                .toList();
    }

    private Expert redacted(Expert expert) {
        boolean needed = study.counting().weights() == ExpertWeights.BY_EXPERTISE;
        return new Expert(
                codes.of(expert.code()),
                expert.role().votes() ? Role.MEMBER : expert.role(),
                people.containsKey(expert.sector()) ? expert.sector() : Sector.OTHER,
                Text.EMPTY,
                Set.of(),
                needed ? expert.expertise() : Map.of());
    }

    /** Whether a sector was too small to be told. */
    boolean mergesSectors() {
        return study.experts().stream().anyMatch(each -> !people.containsKey(each.sector()));
    }
}
