package org.senken.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.senken.core.study.StudyId;
import org.senken.editing.InvalidInputException;
import org.senken.editing.Part;
import org.senken.editing.PartKey;
import org.senken.editing.WorkspaceException;
import org.senken.store.exchange.PartJson;

/** The present parts of one kind, a line of JSON each. Every kind has a table of its own. */
record PartTable(PartKey.Kind kind) {
    private String name() {
        return switch (kind) {
            case HEADING -> "study_heading";
            case OUTLINE -> "study_outline";
            case AREA -> "area";
            case TECHNOLOGY -> "technology";
            case CRITERION -> "criterion";
            case EXPERT -> "expert";
            case NAME -> "expert_name";
            case ROUND -> "scoring_round";
            case BALLOT -> "ballot";
            case ADDENDUM -> "addendum";
            case ALLOCATION -> "allocation";
            case COUNTING -> "counting";
            case NOTE -> "note";
            case WORDING -> "wording";
            case RUN_SHEET -> "run_sheet";
            case DRIVER -> "driver";
            case PAIR -> "state_pair";
            case LINK -> "driver_link";
            case JUDGEMENTS -> "judgement_block";
            case SEARCH -> "scenario_search";
            case SCENARIO -> "scenario";
            case WILDCARD -> "wildcard";
            case VALUE_MODEL -> "value_model";
            case ITEM -> "portfolio_item";
            case FUNDING_RULES -> "portfolio_rules";
            case DRAFT -> "portfolio_draft";
            case DECISION -> "portfolio_decision";
            case EVIDENCE -> "evidence";
            case REPORT_DESK -> "report_desk";
            case REPORT -> "report";
        };
    }

    List<Part> all(Handle handle, StudyId study) throws InvalidInputException {
        var parts = new ArrayList<Part>();
        var bodies = handle.createQuery("select body from " + name() + " where study_id = :study")
                .bind("study", study.value())
                .mapTo(String.class)
                .list();
        for (var body : bodies) {
            parts.add(PartJson.parse(kind, body));
        }
        return parts;
    }

    void insert(Handle handle, StudyId study, Collection<Part> parts) throws WorkspaceException {
        if (parts.isEmpty()) {
            return;
        }
        var batch = handle.prepareBatch("insert into " + name() + " (study_id, id, body) values (:study, :id, :body)");
        for (var part : parts) {
            batch.bind("study", study.value())
                    .bind("id", part.key().id())
                    .bind("body", Body.of(part))
                    .add();
        }
        batch.execute();
    }

    void delete(Handle handle, StudyId study, String id) {
        handle.createUpdate("delete from " + name() + " where study_id = :study and id = :id")
                .bind("study", study.value())
                .bind("id", id)
                .execute();
    }
}
