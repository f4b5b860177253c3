package org.senken.store.exchange;

import static org.senken.store.exchange.Field.optional;
import static org.senken.store.exchange.Field.required;

import java.util.List;
import java.util.Map;
import org.senken.core.delphi.Counting;
import org.senken.core.delphi.Expert;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Interest;
import org.senken.core.delphi.Register;
import org.senken.core.delphi.Round;
import org.senken.core.minutes.Minutes;
import org.senken.core.portfolio.Allocation;
import org.senken.core.scenario.Scenarios;
import org.senken.core.study.Study;
import org.senken.core.study.StudyId;
import org.senken.core.technology.Catalogue;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Taxonomy;
import org.senken.core.technology.Technology;
import org.senken.core.technology.Text;
import org.senken.editing.InvalidInputException;

/** The portable format, version 1. */
final class StudyJson {
    static final String FORMAT = "senken";
    static final int VERSION = 1;
    /** The key by which a study is told from other files. */
    static final String FORMAT_KEY = "format";

    private static final Field<String> FORMAT_FIELD = required(FORMAT_KEY, StudyJson::format);
    private static final Field<Integer> VERSION_FIELD = required("version", StudyJson::version);
    private static final Field<StudyId> ID = required("id", in -> in.id(StudyId::new));
    private static final Field<Text> TITLE = required("title", JsonReader::text);
    private static final Field<Text> NOTE = optional("note", JsonReader::text, Text.EMPTY);
    private static final Field<Integer> HORIZON = required("horizon", in -> in.integer(1900, 2200));
    private static final Field<List<Taxonomy>> TAXONOMIES =
            required("taxonomies", in -> in.list(CatalogueJson::taxonomy));
    private static final Field<List<Technology>> TECHNOLOGIES =
            optional("technologies", in -> in.list(CatalogueJson::technology), List.of());
    private static final Field<List<Criterion>> CRITERIA =
            optional("criteria", in -> in.list(CriterionJson::criterion), List.of());
    private static final Field<List<Expert>> EXPERTS =
            optional("experts", in -> in.list(ExpertJson::expert), List.of());
    private static final Field<Map<ExpertCode, String>> NAMES =
            optional("names", in -> in.map(ExpertCode::new, JsonReader::filled), Map.of());
    private static final Field<List<Round>> ROUNDS = optional("rounds", in -> in.list(RoundJson::round), List.of());
    private static final Field<Map<SubjectId, Long>> ALLOCATION =
            optional("allocation", in -> in.map(SubjectId::new, each -> each.number(0, Allocation.MOST)), Map.of());

    private static final Field<Map<ExpertCode, Map<SubjectId, Interest>>> INTERESTS = optional(
            "interests",
            in -> in.map(ExpertCode::new, each -> each.map(SubjectId::new, one -> one.constant(Interest.class))),
            Map.of());
    private static final Field<Counting> COUNTING = optional("counting", RulesJson::counting, Counting.DEFAULT);
    private static final Field<Minutes> MINUTES = optional("minutes", MinutesJson::minutes, Minutes.EMPTY);

    private StudyJson() {}

    static Study study(JsonReader in) throws InvalidInputException {
        var found = in.object(
                FORMAT_FIELD,
                VERSION_FIELD,
                ID,
                TITLE,
                NOTE,
                HORIZON,
                TAXONOMIES,
                TECHNOLOGIES,
                CRITERIA,
                EXPERTS,
                NAMES,
                ROUNDS,
                ALLOCATION,
                INTERESTS,
                COUNTING,
                MINUTES,
                DriverJson.DRIVERS,
                PairJson.PAIRS,
                LinkJson.ACTS,
                JudgementJson.JUDGEMENTS,
                SearchJson.SEARCH,
                ScenarioJson.SCENARIOS,
                WildcardJson.WILDCARDS,
                PortfolioJson.PORTFOLIO,
                LedgerJson.LEDGER,
                ReportJson.REPORTS);
        return new Study(
                found.get(ID),
                found.get(TITLE),
                found.get(NOTE),
                found.get(HORIZON),
                new Catalogue(found.get(TAXONOMIES), found.get(TECHNOLOGIES)),
                found.get(CRITERIA),
                found.get(EXPERTS),
                new Register(found.get(NAMES), found.get(INTERESTS)),
                found.get(ROUNDS),
                new Allocation(found.get(ALLOCATION)),
                found.get(COUNTING),
                found.get(MINUTES),
                scenarios(found),
                found.get(PortfolioJson.PORTFOLIO),
                found.get(LedgerJson.LEDGER),
                found.get(ReportJson.REPORTS));
    }

    private static Scenarios scenarios(Values found) {
        return new Scenarios(
                found.get(DriverJson.DRIVERS),
                found.get(PairJson.PAIRS),
                found.get(LinkJson.ACTS),
                found.get(JudgementJson.JUDGEMENTS),
                found.get(SearchJson.SEARCH),
                found.get(ScenarioJson.SCENARIOS),
                found.get(WildcardJson.WILDCARDS));
    }

    static void study(JsonWriter out, Study study) {
        out.begin().put(FORMAT_KEY, FORMAT).put("version", VERSION);
        out.put("id", study.id().value()).put("title", study.title()).put("note", study.note());
        out.put("horizon", study.horizon());
        out.list("taxonomies", study.catalogue().taxonomies(), CatalogueJson::taxonomy);
        out.list("technologies", study.catalogue().technologies(), CatalogueJson::technology);
        out.list("criteria", study.criteria(), CriterionJson::criterion);
        out.list("experts", study.experts(), ExpertJson::expert);
        out.table("names", study.register().names(), JsonWriter::string);
        out.table("interests", study.register().interests(), StudyJson::interests);
        out.list("rounds", study.rounds(), RoundJson::round);
        out.table("allocation", study.allocation().yen(), JsonWriter::number);
        RulesJson.counting(out.object("counting"), study.counting());
        MinutesJson.minutes(out.object("minutes"), study.minutes());
        scenarios(out, study.scenarios());
        PortfolioJson.portfolio(out.object("portfolio"), study.portfolio());
        LedgerJson.ledger(out.object("ledger"), study.ledger());
        ReportJson.reports(out.object("reports"), study.reports());
        out.end();
    }

    private static void scenarios(JsonWriter out, Scenarios scenarios) {
        out.list("drivers", scenarios.drivers(), DriverJson::driver);
        PairJson.pairs(out.key("pairs"), scenarios.pairs());
        LinkJson.acts(out.key("acts"), scenarios.acts());
        JudgementJson.judgements(out.key("judgements"), scenarios.judgements());
        SearchJson.search(out.key("search"), scenarios.search());
        out.list("scenarios", scenarios.chosen(), ScenarioJson::scenario);
        out.list("wildcards", scenarios.wildcards(), WildcardJson::wildcard);
    }

    static void interests(JsonWriter out, Map<SubjectId, Interest> declared) {
        out.begin();
        declared.forEach((area, interest) -> out.put(area.value(), interest));
        out.end();
    }

    private static String format(JsonReader in) throws InvalidInputException {
        if (!in.string().equals(FORMAT)) {
            throw in.problem("input.format");
        }
        return FORMAT;
    }

    private static int version(JsonReader in) throws InvalidInputException {
        int version = in.integer(1, Integer.MAX_VALUE);
        if (version > VERSION) {
            throw in.problem("input.version", version, VERSION);
        }
        return version;
    }
}
