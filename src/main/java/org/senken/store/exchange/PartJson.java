package org.senken.store.exchange;

import static org.senken.store.exchange.Field.required;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Interest;
import org.senken.core.portfolio.Allocation;
import org.senken.core.technology.AreaGroup;
import org.senken.core.technology.Identifier;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;
import org.senken.editing.InvalidInputException;
import org.senken.editing.Part;
import org.senken.editing.PartKey;
import org.senken.editing.PortfolioPart;
import org.senken.editing.ReportPart;
import org.senken.editing.ScenarioPart;

/** The parts of a study as the database keeps them: the same JSON as in files, one line a part. */
public final class PartJson {
    private static final Field<Text> TITLE = required("title", JsonReader::text);
    private static final Field<Text> NOTE = required("note", JsonReader::text);
    private static final Field<Integer> HORIZON = required("horizon", in -> in.integer(0, 9999));

    private static final Field<List<String>> IDS = required("areas", PartJson::ids);
    private static final Field<String> ID = required("id", in -> in.id(Identifier::checked));
    private static final Field<Text> NAME = required("name", JsonReader::text);
    private static final Field<List<Part.ListOfAreas>> TAXONOMIES =
            required("taxonomies", in -> in.list(PartJson::listOfAreas));
    private static final Field<List<String>> TECHNOLOGIES = required("technologies", PartJson::ids);
    private static final Field<List<String>> CRITERIA = required("criteria", PartJson::ids);
    private static final Field<List<String>> EXPERTS = required("experts", PartJson::ids);

    // rows from before there were such things do not have these
    private static final Field<List<String>> DRIVERS = Field.optional("drivers", PartJson::ids, List.of());
    private static final Field<List<String>> SCENARIOS = Field.optional("scenarios", PartJson::ids, List.of());
    private static final Field<List<String>> WILDCARDS = Field.optional("wildcards", PartJson::ids, List.of());
    private static final Field<List<String>> ITEMS = Field.optional("items", PartJson::ids, List.of());
    private static final Field<List<String>> DRAFTS = Field.optional("drafts", PartJson::ids, List.of());
    private static final Field<List<String>> EVIDENCE = Field.optional("evidence", PartJson::ids, List.of());

    private static final Field<ExpertCode> CODE = required("code", in -> in.id(ExpertCode::new));
    private static final Field<String> PERSON = required("name", JsonReader::words);
    private static final Field<Integer> ROUND = required("round", in -> in.integer(1, 1000));
    private static final Field<Map<SubjectId, Interest>> INTERESTS =
            Field.optional("interests", in -> in.map(SubjectId::new, each -> each.constant(Interest.class)), Map.of());
    private static final Field<SubjectId> SUBJECT = required("subject", in -> in.id(SubjectId::new));
    private static final Field<Long> YEN = required("yen", in -> in.number(0, Allocation.MOST));

    private static final Field<String> KEY = required("key", JsonReader::string);
    private static final Field<List<Text>> ARGUMENTS = required("arguments", in -> in.list(JsonReader::text));

    private PartJson() {}

    /** A part as one line of JSON. */
    public static String print(Part part) {
        var text = new StringWriter();
        try (var out = JsonWriter.compact(text)) {
            write(out, part);
        }
        return text.toString();
    }

    /**
     * The part that a line stands for.
     *
     * @throws InvalidInputException if the line is damaged
     */
    public static Part parse(PartKey.Kind kind, String json) throws InvalidInputException {
        return parse(json, in -> read(kind, in));
    }

    /** A sentence as one line of JSON. */
    public static String print(Sentence sentence) {
        var text = new StringWriter();
        try (var out = JsonWriter.compact(text)) {
            out.begin().put("key", sentence.key());
            out.list("arguments", sentence.arguments(), JsonWriter::text).end();
        }
        return text.toString();
    }

    /**
     * The sentence that a line stands for.
     *
     * @throws InvalidInputException if the line is damaged
     */
    public static Sentence parseSentence(String json) throws InvalidInputException {
        return parse(json, in -> {
            var found = in.object(KEY, ARGUMENTS);
            return new Sentence(found.get(KEY), found.get(ARGUMENTS));
        });
    }

    private static <T> T parse(String json, Field.Reading<T> reading) throws InvalidInputException {
        try {
            return JsonReader.document("row", new StringReader(json), reading);
        } catch (IOException impossible) {
            throw new IllegalStateException("a string is always readable", impossible);
        }
    }

    private static void write(JsonWriter out, Part part) {
        switch (part) {
            case Part.Heading heading ->
                out.begin()
                        .put("title", heading.title())
                        .put("note", heading.note())
                        .put("horizon", heading.horizon())
                        .end();
            case Part.Outline outline -> outline(out, outline);
            case Part.AreaPart found -> CatalogueJson.area(out, found.area());
            case Part.TechnologyPart found -> CatalogueJson.technology(out, found.technology());
            case Part.CriterionPart found -> CriterionJson.criterion(out, found.criterion());
            case Part.ExpertPart found -> ExpertJson.expert(out, found.expert());
            case Part.RegisterPart found -> register(out, found);
            case Part.RoundPart found -> RoundJson.round(out, found.round());
            case Part.BallotPart found -> ballot(out, found);
            case Part.AddendumPart found -> {
                AddendumJson.fields(out.begin().put("round", found.round()), found.addendum(), String::valueOf);
                out.end();
            }
            case Part.CountingPart found -> RulesJson.counting(out.begin(), found.counting());
            case Part.NotePart found -> MinutesJson.note(out, found.note());
            case Part.WordingPart found -> MinutesJson.wording(out, found.wording());
            case Part.RunSheetPart found -> RunSheetJson.sheet(out, found.sheet());
            case ScenarioPart found -> ScenarioPartJson.write(out, found);
            case PortfolioPart found -> PortfolioPartJson.write(out, found);
            case ReportPart found -> ReportPartJson.write(out, found);
            case Part.AllocationPart found ->
                out.begin()
                        .put("subject", found.subject().value())
                        .put("yen", found.yen())
                        .end();
        }
    }

    private static Part read(PartKey.Kind kind, JsonReader in) throws InvalidInputException {
        return switch (kind) {
            case HEADING -> heading(in);
            case OUTLINE -> outline(in);
            case AREA -> new Part.AreaPart(CatalogueJson.area(in));
            case TECHNOLOGY -> new Part.TechnologyPart(CatalogueJson.technology(in));
            case CRITERION -> new Part.CriterionPart(CriterionJson.criterion(in));
            case EXPERT -> new Part.ExpertPart(ExpertJson.expert(in));
            case NAME -> register(in);
            case ROUND -> new Part.RoundPart(RoundJson.round(in));
            case BALLOT -> ballot(in);
            case ADDENDUM -> addendum(in);
            case ALLOCATION -> allocation(in);
            case COUNTING -> new Part.CountingPart(RulesJson.counting(in));
            case NOTE -> new Part.NotePart(MinutesJson.note(in));
            case WORDING -> new Part.WordingPart(MinutesJson.wording(in));
            case RUN_SHEET -> new Part.RunSheetPart(RunSheetJson.sheet(in));
            case DRIVER -> new ScenarioPart.DriverPart(DriverJson.driver(in));
            case PAIR -> PairJson.part(in);
            case LINK -> LinkJson.part(in);
            case JUDGEMENTS -> JudgementJson.part(in);
            case SEARCH -> new ScenarioPart.SearchPart(SearchJson.search(in));
            case SCENARIO -> new ScenarioPart.ChosenPart(ScenarioJson.scenario(in));
            case WILDCARD -> new ScenarioPart.WildcardPart(WildcardJson.wildcard(in));
            case VALUE_MODEL, ITEM, FUNDING_RULES, DRAFT, DECISION -> PortfolioPartJson.read(kind, in);
            case EVIDENCE -> new ReportPart.EvidencePart(LedgerJson.entry(in));
            case REPORT_DESK -> ReportPartJson.desk(in);
            case REPORT -> new ReportPart.ArrangedPart(ReportJson.report(in));
        };
    }

    private static Part heading(JsonReader in) throws InvalidInputException {
        var found = in.object(TITLE, NOTE, HORIZON);
        return new Part.Heading(found.get(TITLE), found.get(NOTE), found.get(HORIZON));
    }

    private static Part register(JsonReader in) throws InvalidInputException {
        var found = in.object(CODE, PERSON, INTERESTS);
        return new Part.RegisterPart(found.get(CODE), found.get(PERSON), found.get(INTERESTS));
    }

    private static void register(JsonWriter out, Part.RegisterPart part) {
        out.begin().put("code", part.code().value()).put("name", part.name());
        StudyJson.interests(out.key("interests"), part.interests());
        out.end();
    }

    private static Part allocation(JsonReader in) throws InvalidInputException {
        var found = in.object(SUBJECT, YEN);
        return new Part.AllocationPart(found.get(SUBJECT), found.get(YEN));
    }

    private static Part outline(JsonReader in) throws InvalidInputException {
        var found = in.object(
                TAXONOMIES, TECHNOLOGIES, CRITERIA, EXPERTS, DRIVERS, SCENARIOS, WILDCARDS, ITEMS, DRAFTS, EVIDENCE);
        return new Part.Outline(
                found.get(TAXONOMIES),
                found.get(TECHNOLOGIES),
                found.get(CRITERIA),
                found.get(EXPERTS),
                found.get(DRIVERS),
                found.get(SCENARIOS),
                found.get(WILDCARDS),
                found.get(ITEMS),
                found.get(DRAFTS),
                found.get(EVIDENCE));
    }

    private static void outline(JsonWriter out, Part.Outline outline) {
        out.begin().list("taxonomies", outline.taxonomies(), PartJson::listOfAreas);
        out.list("technologies", outline.technologies(), JsonWriter::string);
        out.list("criteria", outline.criteria(), JsonWriter::string);
        out.list("experts", outline.experts(), JsonWriter::string);
        out.list("drivers", outline.drivers(), JsonWriter::string);
        out.list("scenarios", outline.scenarios(), JsonWriter::string);
        out.list("wildcards", outline.wildcards(), JsonWriter::string);
        out.list("items", outline.items(), JsonWriter::string);
        out.list("drafts", outline.drafts(), JsonWriter::string);
        out.list("evidence", outline.evidence(), JsonWriter::string).end();
    }

    private static Part.ListOfAreas listOfAreas(JsonReader in) throws InvalidInputException {
        var found = in.object(
                ID,
                CatalogueJson.VERSION,
                NAME,
                CatalogueJson.VALID_FROM,
                CatalogueJson.VALID_TO,
                CatalogueJson.SOURCE,
                CatalogueJson.GROUPS,
                IDS);
        Optional<LocalDate> from = found.get(CatalogueJson.VALID_FROM);
        Optional<LocalDate> to = found.get(CatalogueJson.VALID_TO);
        List<AreaGroup> groups = found.get(CatalogueJson.GROUPS);
        return new Part.ListOfAreas(
                found.get(ID),
                found.get(CatalogueJson.VERSION),
                found.get(NAME),
                from.orElse(null),
                to.orElse(null),
                found.get(CatalogueJson.SOURCE),
                groups,
                found.get(IDS));
    }

    private static void listOfAreas(JsonWriter out, Part.ListOfAreas list) {
        out.begin().put("id", list.id()).put("version", list.version()).put("name", list.name());
        out.put("validFrom", list.validFrom()).put("validTo", list.validTo()).put("source", list.source());
        out.list("groups", list.groups(), CatalogueJson::group);
        out.list("areas", list.areas(), JsonWriter::string).end();
    }

    private static Part ballot(JsonReader in) throws InvalidInputException {
        var found = BallotJson.values(in, ROUND);
        return new Part.BallotPart(
                found.get(ROUND), BallotJson.ballot(in, found).with(BallotJson::place));
    }

    private static void ballot(JsonWriter out, Part.BallotPart part) {
        BallotJson.fields(out.begin().put("round", part.round()), part.ballot(), String::valueOf);
        out.end();
    }

    private static Part addendum(JsonReader in) throws InvalidInputException {
        var found = AddendumJson.values(in, ROUND);
        return new Part.AddendumPart(found.get(ROUND), new AddendumJson.Keyed(found).with(BallotJson::place));
    }

    private static List<String> ids(JsonReader in) throws InvalidInputException {
        return in.list(JsonReader::string);
    }
}
