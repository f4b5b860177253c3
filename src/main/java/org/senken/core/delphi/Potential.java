package org.senken.core.delphi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Text;

/**
 * Criteria that ask for the potential in a later year beside the standing of today: superiority and indispensability.
 * They belong to the rounds that ask for them, never to the study's own criteria.
 */
public final class Potential {
    /** The criteria of which the potential can be asked. */
    public static final Set<CriterionId> ASKED = Set.of(Criterion.SUPERIORITY, Criterion.INDISPENSABILITY);

    /** How a criterion reads when it asks for the potential in a year. */
    public interface Wording {
        Text name(Criterion today, int year);

        Text definition(Criterion today, int year);
    }

    private Potential() {}

    /** The id of a criterion's potential in a year, for example superiority-2035. */
    public static CriterionId id(CriterionId today, int year) {
        return new CriterionId(today + "-" + year);
    }

    /** The criteria, each followed by its potential where that can be asked; the anchors are the same. */
    public static List<Criterion> besides(List<Criterion> criteria, int year, Wording wording) {
        var ids = criteria.stream().map(Criterion::id).toList();
        var all = new ArrayList<Criterion>();
        for (var today : criteria) {
            all.add(today);
            if (ASKED.contains(today.id()) && !ids.contains(id(today.id(), year))) {
                all.add(in(today, year, wording));
            }
        }
        return all;
    }

    private static Criterion in(Criterion today, int year, Wording wording) {
        return new Criterion(
                id(today.id(), year),
                wording.name(today, year),
                today.direction(),
                wording.definition(today, year),
                today.anchors(),
                false);
    }
}
