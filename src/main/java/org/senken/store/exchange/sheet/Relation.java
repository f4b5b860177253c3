package org.senken.store.exchange.sheet;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * How one part of a workbook refers to another.
 *
 * @param type its last word, for example "worksheet"
 * @param target the name of the part
 */
record Relation(String id, String type, String target) {
    /** The parts that a part refers to; none where it says nothing. */
    static List<Relation> of(Archive archive, String part) throws XMLStreamException, IOException {
        int slash = part.lastIndexOf('/') + 1;
        var rels = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        return archive.has(rels) ? archive.read(rels, xml -> read(xml, "/" + part)) : List.of();
    }

    private static List<Relation> read(XMLStreamReader xml, String from) throws XMLStreamException {
        var found = new ArrayList<Relation>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                if (!"External".equals(xml.getAttributeValue(null, "TargetMode"))) {
                    found.add(relation(xml, from));
                }
            }
        }
        return found;
    }

    private static Relation relation(XMLStreamReader xml, String from) throws XMLStreamException {
        var type = attribute(xml, "Type");
        try {
            var target = new URI(from).resolve(new URI(attribute(xml, "Target")));
            var path = Objects.requireNonNullElse(target.getPath(), "/");
            return new Relation(attribute(xml, "Id"), type.substring(type.lastIndexOf('/') + 1), path.substring(1));
        } catch (URISyntaxException | StringIndexOutOfBoundsException wrong) {
            throw new XMLStreamException(wrong);
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        return Objects.requireNonNullElse(xml.getAttributeValue(null, name), "");
    }
}
