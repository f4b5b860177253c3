package org.senken.core.study;

import java.util.List;
import org.senken.core.delphi.Counting;
import org.senken.core.delphi.Expert;
import org.senken.core.delphi.Register;
import org.senken.core.delphi.Round;
import org.senken.core.minutes.Minutes;
import org.senken.core.portfolio.Allocation;
import org.senken.core.portfolio.model.Portfolio;
import org.senken.core.report.Reports;
import org.senken.core.scenario.Scenarios;
import org.senken.core.technology.Catalogue;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Ledger;
import org.senken.core.technology.Text;

/** A study while some of it is being replaced; it is checked when all is in place. */
final class StudyDraft {
    StudyId id;
    Text title;
    Text note;
    int horizon;
    Catalogue catalogue;
    List<Criterion> criteria;
    List<Expert> experts;
    Register register;
    List<Round> rounds;
    Allocation allocation;
    Counting counting;
    Minutes minutes;
    Scenarios scenarios;
    Portfolio portfolio;
    Ledger ledger;
    Reports reports;

    StudyDraft(Study study) {
        id = study.id();
        title = study.title();
        note = study.note();
        horizon = study.horizon();
        catalogue = study.catalogue();
        criteria = study.criteria();
        experts = study.experts();
        register = study.register();
        rounds = study.rounds();
        allocation = study.allocation();
        counting = study.counting();
        minutes = study.minutes();
        scenarios = study.scenarios();
        portfolio = study.portfolio();
        ledger = study.ledger();
        reports = study.reports();
    }

    Study study() {
        return new Study(
                id,
                title,
                note,
                horizon,
                catalogue,
                criteria,
                experts,
                register,
                rounds,
                allocation,
                counting,
                minutes,
                scenarios,
                portfolio,
                ledger,
                reports);
    }
}
