package org.senken.store.exchange;

import static org.senken.store.exchange.Field.optional;
import static org.senken.store.exchange.Field.required;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.senken.core.technology.Area;
import org.senken.core.technology.AreaGroup;
import org.senken.core.technology.Identifier;
import org.senken.core.technology.NameStatus;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Taxonomy;
import org.senken.core.technology.Technology;
import org.senken.core.technology.Text;
import org.senken.editing.InvalidInputException;

/** Taxonomies, areas and technologies as JSON. */
final class CatalogueJson {
    private static final Field<String> PLAIN_ID = required("id", in -> in.id(Identifier::checked));
    private static final Field<SubjectId> ID = required("id", in -> in.id(SubjectId::new));
    private static final Field<Text> NAME = required("name", JsonReader::text);
    private static final Field<Text> SHORT_NAME = optional("shortName", JsonReader::text, Text.EMPTY);
    private static final Field<String> GROUP = optional("group", JsonReader::words, "");
    private static final Field<Text> DEFINITION = optional("definition", JsonReader::text, Text.EMPTY);
    private static final Field<List<Text>> EXAMPLES = optional("examples", in -> in.list(JsonReader::text), List.of());
    private static final Field<NameStatus> NAME_STATUS =
            optional("nameStatus", in -> in.constant(NameStatus.class), NameStatus.OWN);
    private static final Field<Text> NAME_NOTE = optional("nameNote", JsonReader::text, Text.EMPTY);
    private static final Field<Boolean> RETIRED = optional("retired", JsonReader::bool, false);

    static final Field<String> VERSION = required("version", JsonReader::words);
    static final Field<Optional<LocalDate>> VALID_FROM = optional("validFrom", JsonReader::date, Optional.empty());
    static final Field<Optional<LocalDate>> VALID_TO = optional("validTo", JsonReader::date, Optional.empty());
    static final Field<Text> SOURCE = optional("source", JsonReader::text, Text.EMPTY);
    static final Field<List<AreaGroup>> GROUPS = optional("groups", in -> in.list(CatalogueJson::group), List.of());
    private static final Field<List<Area>> AREAS = required("areas", in -> in.list(CatalogueJson::area));

    private static final Field<List<SubjectId>> AREA_IDS = required("areas", CatalogueJson::areaIds);
    private static final Field<Text> PROGRAMME = optional("programme", JsonReader::text, Text.EMPTY);
    private static final Field<Text> THEME = optional("theme", JsonReader::text, Text.EMPTY);
    private static final Field<String> AGENCY = optional("agency", JsonReader::words, "");

    private CatalogueJson() {}

    static Taxonomy taxonomy(JsonReader in) throws InvalidInputException {
        var found = in.object(PLAIN_ID, VERSION, NAME, VALID_FROM, VALID_TO, SOURCE, GROUPS, AREAS);
        return new Taxonomy(
                found.get(PLAIN_ID),
                found.get(VERSION),
                found.get(NAME),
                found.get(VALID_FROM).orElse(null),
                found.get(VALID_TO).orElse(null),
                found.get(SOURCE),
                found.get(GROUPS),
                found.get(AREAS));
    }

    static void taxonomy(JsonWriter out, Taxonomy list) {
        out.begin().put("id", list.id()).put("version", list.version()).put("name", list.name());
        out.put("validFrom", list.validFrom()).put("validTo", list.validTo()).put("source", list.source());
        out.list("groups", list.groups(), CatalogueJson::group);
        out.list("areas", list.areas(), CatalogueJson::area).end();
    }

    static AreaGroup group(JsonReader in) throws InvalidInputException {
        var found = in.object(PLAIN_ID, NAME);
        return new AreaGroup(found.get(PLAIN_ID), found.get(NAME));
    }

    static void group(JsonWriter out, AreaGroup group) {
        out.begin().put("id", group.id()).put("name", group.name()).end();
    }

    static Area area(JsonReader in) throws InvalidInputException {
        var found = in.object(ID, NAME, SHORT_NAME, GROUP, DEFINITION, EXAMPLES, NAME_STATUS, NAME_NOTE, RETIRED);
        return new Area(
                found.get(ID),
                found.get(NAME),
                found.get(SHORT_NAME),
                found.get(GROUP),
                found.get(DEFINITION),
                found.get(EXAMPLES),
                found.get(NAME_STATUS),
                found.get(NAME_NOTE),
                found.get(RETIRED));
    }

    static void area(JsonWriter out, Area area) {
        out.begin().put("id", area.id().value()).put("name", area.name()).put("shortName", area.shortName());
        out.put("group", area.group()).put("definition", area.definition());
        out.list("examples", area.examples(), JsonWriter::text);
        out.put("nameStatus", area.nameStatus()).put("nameNote", area.nameNote());
        out.put("retired", area.retired()).end();
    }

    static Technology technology(JsonReader in) throws InvalidInputException {
        var found = in.object(ID, NAME, AREA_IDS, PROGRAMME, THEME, AGENCY, NAME_STATUS, NAME_NOTE, RETIRED);
        return new Technology(
                found.get(ID),
                found.get(NAME),
                found.get(AREA_IDS),
                found.get(PROGRAMME),
                found.get(THEME),
                found.get(AGENCY),
                found.get(NAME_STATUS),
                found.get(NAME_NOTE),
                found.get(RETIRED));
    }

    static void technology(JsonWriter out, Technology technology) {
        out.begin().put("id", technology.id().value()).put("name", technology.name());
        out.list("areas", technology.areas(), (each, id) -> each.string(id.value()));
        out.put("programme", technology.programme()).put("theme", technology.theme());
        out.put("agency", technology.agency());
        out.put("nameStatus", technology.nameStatus()).put("nameNote", technology.nameNote());
        out.put("retired", technology.retired()).end();
    }

    private static List<SubjectId> areaIds(JsonReader in) throws InvalidInputException {
        var seen = new HashSet<SubjectId>();
        var ids = in.list(each -> {
            var id = each.id(SubjectId::new);
            if (!seen.add(id)) {
                throw each.problem("problem.duplicate", id);
            }
            return id;
        });
        if (ids.isEmpty()) {
            throw in.problem("input.json.empty", in.path());
        }
        return ids;
    }
}
