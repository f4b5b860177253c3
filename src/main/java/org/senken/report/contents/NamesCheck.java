package org.senken.report.contents;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.study.Study;
import org.senken.core.technology.Sentence;
import org.senken.language.Messages;
import org.senken.report.contents.Finding.Severity;
import org.senken.report.contents.Finding.Topic;

/** People named in notes and sentences; where names are withheld, reports put "a member" there. */
final class NamesCheck {
    private NamesCheck() {}

    static List<Finding> of(Study study, Edition edition) {
        if (edition.names() == Edition.Names.SHOWN) {
            return List.of();
        }
        var names = PeopleNames.of(study);
        var all = new ArrayList<Finding>();
        study.minutes().notes().stream()
                .filter(each -> names.in(each.text()))
                .forEach(each -> all.add(finding("check.names.note", each.number())));
        study.minutes().wordings().stream()
                .filter(each -> names.in(each.sentence().en() + "\n"
                        + each.sentence().ja() + "\n" + each.reservation().en() + "\n"
                        + each.reservation().ja()))
                .forEach(each -> all.add(finding("check.names.wording", each.number())));
        return all;
    }

    private static Finding finding(String key, int number) {
        return new Finding(Severity.HINT, Topic.MINUTES, Messages.inBoth("check.of.minutes"), Sentence.of(key, number));
    }
}
