package org.senken.store.exchange;

import static org.senken.store.exchange.Field.required;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.senken.core.delphi.Register;
import org.senken.core.portfolio.Allocation;
import org.senken.core.study.Study;
import org.senken.core.study.StudyId;
import org.senken.core.technology.Catalogue;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Taxonomy;
import org.senken.core.technology.Technology;
import org.senken.core.technology.Text;
import org.senken.editing.InvalidInputException;
import org.senken.editing.Shipped;

/** The sample and the versioned catalogue, read from the program's own files. */
public final class ShippedFiles implements Shipped {
    private static final String SAMPLE = "scenarios/key-technologies-2035.senken.json";
    private static final String CATALOGUE = "assets/catalogue/";

    private static final Field<String> VERSION = required("version", JsonReader::words);
    private static final Field<List<String>> TAXONOMY_FILES = required("taxonomies", ShippedFiles::names);
    private static final Field<List<String>> TECHNOLOGY_FILES = required("technologies", ShippedFiles::names);
    private static final Field<List<String>> CRITERIA_FILES = required("criteria", ShippedFiles::names);
    private static final Field<Taxonomy> TAXONOMY = required("taxonomy", CatalogueJson::taxonomy);
    private static final Field<List<Technology>> TECHNOLOGIES =
            required("technologies", in -> in.list(CatalogueJson::technology));
    private static final Field<List<Criterion>> CRITERIA =
            required("criteria", in -> in.list(CriterionJson::criterion));

    @Override
    public Study sample() {
        return shipped(() -> new FileExchange().read(SAMPLE, open(SAMPLE)));
    }

    @Override
    public Study twentyAreas(StudyId id, Text title, int horizon) {
        return shipped(() -> {
            var index =
                    document("index.json", in -> in.object(VERSION, TAXONOMY_FILES, TECHNOLOGY_FILES, CRITERIA_FILES));
            var taxonomies = new ArrayList<Taxonomy>();
            for (var file : index.get(TAXONOMY_FILES)) {
                taxonomies.add(document(file, in -> in.object(TAXONOMY).get(TAXONOMY)));
            }
            var technologies = new ArrayList<Technology>();
            for (var file : index.get(TECHNOLOGY_FILES)) {
                technologies.addAll(document(file, in -> in.object(TECHNOLOGIES).get(TECHNOLOGIES)));
            }
            var criteria = new ArrayList<Criterion>();
            for (var file : index.get(CRITERIA_FILES)) {
                criteria.addAll(document(file, in -> in.object(CRITERIA).get(CRITERIA)));
            }
            return new Study(
                    id,
                    title,
                    Text.EMPTY,
                    horizon,
                    new Catalogue(taxonomies, technologies),
                    criteria,
                    List.of(),
                    Register.EMPTY,
                    List.of(),
                    Allocation.EMPTY);
        });
    }

    private interface Shipment {
        Study unpack() throws IOException, InvalidInputException;
    }

    private static Study shipped(Shipment shipment) {
        try {
            return shipment.unpack();
        } catch (IOException | InvalidInputException broken) {
            // part of the program itself: the build proves that it can be read
            throw new IllegalStateException("the program's own files are damaged", broken);
        }
    }

    private static <T> T document(String file, Field.Reading<T> reading) throws IOException, InvalidInputException {
        try (var content = new InputStreamReader(open(CATALOGUE + file), StandardCharsets.UTF_8)) {
            return JsonReader.document(file, content, reading);
        }
    }

    private static InputStream open(String name) throws IOException {
        var content = ShippedFiles.class.getResourceAsStream("/" + name);
        if (content == null) {
            throw new IOException("missing in the program: " + name);
        }
        return content;
    }

    private static List<String> names(JsonReader in) throws InvalidInputException {
        return in.list(JsonReader::string);
    }
}
