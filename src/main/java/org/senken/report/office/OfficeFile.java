package org.senken.report.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.senken.report.SteadyZip;
import org.senken.report.document.Document;

/** A file of Word or PowerPoint as its parts, named by absolute paths such as "/word/document.xml". */
public final class OfficeFile implements Closeable {
    private final OPCPackage parts;
    /** New contents, which go into the parts at the very end: a part takes what is written to it only once. */
    private final Map<String, byte[]> contents = new LinkedHashMap<>();

    private OfficeFile(OPCPackage parts) {
        this.parts = parts;
    }

    /** A file without parts. */
    public static OfficeFile blank() {
        return new OfficeFile(OPCPackage.create(new ByteArrayOutputStream()));
    }

    /**
     * A file that is there already.
     *
     * @throws IOException if the bytes are no file of this kind
     */
    public static OfficeFile of(byte[] bytes) throws IOException {
        try {
            return new OfficeFile(OPCPackage.open(new ByteArrayInputStream(bytes)));
        } catch (InvalidFormatException | OpenXML4JRuntimeException | IllegalArgumentException broken) {
            throw new IOException("not a package of parts", broken);
        }
    }

    /** The part that holds the text or the slides; empty in a file without one. */
    public Optional<String> main() {
        return related(parts.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT));
    }

    /** The part that another part names by a type of relationship. */
    public Optional<String> related(String from, String type) {
        try {
            return related(part(from).getRelationshipsByType(type));
        } catch (InvalidFormatException broken) {
            return Optional.empty();
        }
    }

    private static Optional<String> related(PackageRelationshipCollection relationships) {
        for (var relationship : relationships) {
            if (relationship.getTargetMode() == TargetMode.INTERNAL) {
                return Optional.of(relationship.getTargetURI().getPath());
            }
        }
        return Optional.empty();
    }

    /** The id of the first relationship of a type. */
    public Optional<String> relatedId(String from, String type) {
        try {
            return StreamSupport.stream(part(from).getRelationshipsByType(type).spliterator(), false)
                    .map(PackageRelationship::getId)
                    .findFirst();
        } catch (InvalidFormatException broken) {
            return Optional.empty();
        }
    }

    /** All parts that another part names by a type of relationship. */
    public List<String> allRelated(String from, String type) {
        try {
            return StreamSupport.stream(part(from).getRelationshipsByType(type).spliterator(), false)
                    .filter(relationship -> relationship.getTargetMode() == TargetMode.INTERNAL)
                    .map(relationship -> relationship.getTargetURI().getPath())
                    .filter(this::has)
                    .toList();
        } catch (InvalidFormatException broken) {
            return List.of();
        }
    }

    /** Takes a part out, with what it names; what names it must be told to forget it. */
    public void remove(String part) {
        contents.remove(part);
        parts.removePart(name(part));
    }

    /** Lets a part name no other any more by a type of relationship. */
    public void forget(String from, String type) {
        try {
            var ids = StreamSupport.stream(
                            part(from).getRelationshipsByType(type).spliterator(), false)
                    .map(PackageRelationship::getId)
                    .toList();
            ids.forEach(part(from)::removeRelationship);
        } catch (InvalidFormatException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Where a relationship of a part leads, by its id. */
    public Optional<String> target(String from, String id) {
        return Optional.ofNullable(part(from).getRelationship(id))
                .map(relationship -> relationship.getTargetURI().getPath());
    }

    /** What kind of content a part says it holds. */
    public String contentType(String part) {
        return part(part).getContentType();
    }

    public boolean has(String part) {
        return parts.containPart(name(part));
    }

    /** The bytes of a part that is there. */
    public byte[] content(String part) throws IOException {
        var fresh = contents.get(part);
        if (fresh != null) {
            return fresh;
        }
        try (var stream = part(part).getInputStream()) {
            return stream.readAllBytes();
        }
    }

    /** Adds a part, or gives the one of this name new content; its relationships stay. */
    public void put(String part, String contentType, byte[] content) {
        var name = name(part);
        if (!parts.containPart(name)) {
            parts.createPart(name, contentType);
        }
        contents.put(part, content);
    }

    /** Whether any part has new content. */
    public boolean isChanged() {
        return !contents.isEmpty();
    }

    /** What a property of the file says of its language; blank if it says nothing. */
    public String language() {
        try {
            return parts.getPackageProperties().getLanguageProperty().orElse("");
        } catch (InvalidFormatException broken) {
            return "";
        }
    }

    /** Says what the whole file is, by its main part. */
    public void relateMain(String part) {
        parts.addRelationship(name(part), TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT);
    }

    /** Lets one part name another; answers the id of that relationship within the first. */
    public String relate(String from, String to, String type) {
        return part(from).addRelationship(name(to), TargetMode.INTERNAL, type).getId();
    }

    /** Lets a part name an address outside the file. */
    public String relateOutside(String from, URI address) {
        return part(from)
                .addExternalRelationship(address.toASCIIString(), PackageRelationshipTypes.HYPERLINK_PART)
                .getId();
    }

    /** Writes title, language and date of the document into the file's properties. */
    public void describe(Document document) throws IOException {
        try {
            var properties = parts.getPackageProperties();
            var day = Optional.of(
                    Date.from(document.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
            properties.setTitleProperty(document.title());
            properties.setSubjectProperty(document.subtitle());
            properties.setLanguageProperty(document.language().code());
            properties.setCategoryProperty(document.handling());
            properties.setCreatorProperty("Senken");
            properties.setLastModifiedByProperty("Senken");
            properties.setCreatedProperty(day);
            properties.setModifiedProperty(day);
        } catch (InvalidFormatException broken) {
            throw new IOException("the properties of the file cannot be read", broken);
        }
    }

    /** The whole file; the same parts give the same bytes. */
    public byte[] bytes() throws IOException {
        for (var entry : contents.entrySet()) {
            try (var part = part(entry.getKey()).getOutputStream()) {
                part.write(entry.getValue());
            }
        }
        var out = new ByteArrayOutputStream();
        try (var loose = new ZipArchiveOutputStream(out)) {
            // it is packed only once, by the zip that comes out
            loose.setLevel(Deflater.NO_COMPRESSION);
            parts.save(loose);
        }
        return SteadyZip.of(out.toByteArray());
    }

    /** Lets go of the parts without writing anything. */
    @Override
    public void close() {
        parts.revert();
    }

    private PackagePart part(String part) {
        var found = parts.getPart(name(part));
        if (found == null) {
            throw new IllegalArgumentException("no part " + part);
        }
        return found;
    }

    private static PackagePartName name(String part) {
        try {
            return PackagingURIHelper.createPartName(part);
        } catch (InvalidFormatException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }
}
