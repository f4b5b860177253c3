package org.senken.store.exchange;

import static org.senken.store.exchange.Field.optional;
import static org.senken.store.exchange.Field.required;

import java.util.Map;
import java.util.Set;
import org.senken.core.delphi.Expert;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Expertise;
import org.senken.core.delphi.Role;
import org.senken.core.delphi.Sector;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;
import org.senken.editing.InvalidInputException;

/** Experts, without their names, as JSON. */
final class ExpertJson {
    private static final Field<ExpertCode> CODE = required("code", in -> in.id(ExpertCode::new));
    private static final Field<Role> ROLE = optional("role", in -> in.constant(Role.class), Role.MEMBER);
    private static final Field<Sector> SECTOR = optional("sector", in -> in.constant(Sector.class), Sector.OTHER);
    private static final Field<Text> DISCIPLINE = optional("discipline", JsonReader::text, Text.EMPTY);
    private static final Field<Map<SubjectId, Expertise>> EXPERTISE =
            optional("expertise", in -> in.map(SubjectId::new, each -> each.constant(Expertise.class)), Map.of());

    private static final Field<Set<String>> GROUPS =
            optional("groups", in -> Set.copyOf(in.list(JsonReader::filled)), Set.of());

    private ExpertJson() {}

    static Expert expert(JsonReader in) throws InvalidInputException {
        var found = in.object(CODE, ROLE, SECTOR, DISCIPLINE, GROUPS, EXPERTISE);
        return new Expert(
                found.get(CODE),
                found.get(ROLE),
                found.get(SECTOR),
                found.get(DISCIPLINE),
                found.get(GROUPS),
                found.get(EXPERTISE));
    }

    static void expert(JsonWriter out, Expert expert) {
        out.begin().put("code", expert.code().value()).put("role", expert.role());
        out.put("sector", expert.sector()).put("discipline", expert.discipline());
        out.list("groups", expert.groups(), JsonWriter::string);
        out.table("expertise", expert.expertise(), (each, rating) -> each.string(JsonWriter.name(rating)))
                .end();
    }
}
