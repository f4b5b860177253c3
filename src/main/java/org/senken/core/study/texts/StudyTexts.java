package org.senken.core.study.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.senken.core.study.InvalidStudyException;
import org.senken.core.study.Study;
import org.senken.core.technology.Text;

/**
 * Every text of a study that stands in two languages. Rounds are left out: what was asked stays as it was asked.
 */
public final class StudyTexts {
    private StudyTexts() {}

    /** All texts with their places, blank ones too; no two have one path. */
    public static List<PlacedText> of(Study study) {
        var all = new ArrayList<PlacedText>();
        visited(study, (place, text) -> {
            all.add(new PlacedText(place, text));
            return text;
        });
        return all;
    }

    /**
     * The study with some texts replaced.
     *
     * @param texts by path; paths that are none of the study change nothing
     * @throws InvalidStudyException if a text is missing that must be there
     */
    public static Study with(Study study, Map<String, Text> texts) {
        return visited(study, (place, text) -> texts.getOrDefault(place.path(), text));
    }

    /** The study with every text replaced by what the visitor answers. */
    public static Study visited(Study study, TextVisit visit) {
        var own = new Spot(visit, TextGroup.STUDY, "study", study.title());
        var catalogue = new CatalogueTexts(visit);
        return new Study(
                study.id(),
                own.text(TextRole.TITLE, study.title()),
                own.text(TextRole.NOTE, study.note()),
                study.horizon(),
                catalogue.catalogue(study.catalogue()),
                catalogue.criteria(study.criteria()),
                catalogue.experts(study.experts()),
                study.register(),
                study.rounds(),
                study.allocation(),
                study.counting(),
                new MinutesTexts(visit).minutes(study.minutes()),
                new ScenarioTexts(visit).scenarios(study.scenarios()),
                new PortfolioTexts(visit).portfolio(study.portfolio()),
                catalogue.ledger(study.ledger()),
                new ReportTexts(visit).reports(study.reports()));
    }
}
