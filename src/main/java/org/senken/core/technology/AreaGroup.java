package org.senken.core.technology;

/** A heading that joins areas of one taxonomy, for example "Digital and quantum". */
public record AreaGroup(String id, Text name) {
    public AreaGroup {
        Identifier.checked(id);
    }
}
