package org.senken.core.delphi.form;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.Answers;
import org.senken.core.delphi.QuestionList;
import org.senken.core.delphi.Round;
import org.senken.core.technology.Area;
import org.senken.core.technology.Catalogue;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Taxonomy;
import org.senken.core.technology.Text;
import org.senken.testkit.TypicalStudies;

/** Types forms key by key, and counts the keys. */
final class Typist {
    static final Catalogue TWENTY = catalogue(20);
    private int keys;

    static Catalogue catalogue(int areas) {
        var typical = TypicalStudies.catalogue().taxonomies().getFirst();
        var list = IntStream.rangeClosed(1, areas)
                .mapToObj(number -> Area.own(new SubjectId("area-" + number), Text.same("Area " + number)))
                .toList();
        return new Catalogue(List.of(withoutGroups(typical).withAreas(list)), List.of());
    }

    private static Taxonomy withoutGroups(Taxonomy list) {
        return new Taxonomy(
                list.id(),
                list.version(),
                list.name(),
                list.validFrom(),
                list.validTo(),
                list.source(),
                List.of(),
                List.of());
    }

    static Round round(Catalogue catalogue, int criteria) {
        var asked = TypicalStudies.criteria().subList(0, criteria);
        List<CriterionId> ids = asked.stream().map(Criterion::id).toList();
        var questions =
                QuestionList.grid(catalogue.areas().stream().map(Area::id).toList(), ids);
        return new Round(2, Text.same("Japan"), 2026, asked, questions, Round.State.OPEN, List.of());
    }

    static FormOrder order(int areas, int criteria) {
        var catalogue = catalogue(areas);
        return FormOrder.of(round(catalogue, criteria), catalogue, question -> true);
    }

    /** Answers of every kind, with a confidence beside some scores. */
    static Answers anyAnswers(int questions, Random chance) {
        var scores = new StringBuilder();
        var confidences = new StringBuilder();
        for (int place = 0; place < questions; place++) {
            char sign = ".123456789-n".charAt(chance.nextInt(12));
            scores.append(sign);
            confidences.append(Character.isDigit(sign) ? ".123".charAt(chance.nextInt(4)) : '.');
        }
        return Answers.parse(scores.toString(), confidences.toString());
    }

    int keys() {
        return keys;
    }

    FormStep type(FormStep step, String text) {
        var now = step;
        for (int i = 0; i < text.length(); i++) {
            now = now.press(key(text.charAt(i)));
        }
        return now;
    }

    FormPick type(FormPick pick, String text) {
        var now = pick;
        for (int i = 0; i < text.length(); i++) {
            now = now.press(key(text.charAt(i)));
        }
        return now;
    }

    private FormKey key(char sign) {
        keys++;
        return FormKey.of(sign).orElseThrow();
    }

    /** The keys for a paper with these answers, page after page as they stand on it. */
    static String keysFor(FormOrder order, Answers paper, boolean withConfidences) {
        var text = new StringBuilder();
        for (var item : order.items()) {
            var sure = paper.confidenceAt(item.place());
            text.append(
                    switch (paper.at(item.place())) {
                        case Answer.Score score -> score.value();
                        case Answer.NoOpinion none -> "0";
                        case Answer.NotApplicable none -> "/";
                        case Answer.NotAnswered none -> ".";
                    });
            if (sure.isPresent()) {
                text.append(withConfidences ? "" : "+").append(sure.get().level());
            } else if (withConfidences && paper.at(item.place()) instanceof Answer.Score) {
                text.append('.');
            }
        }
        return text.toString();
    }

    /** Agrees with every page. */
    FormConfirmed confirm(FormStep typed) {
        var now = typed;
        while (now instanceof FormReading) {
            now = type(now, "\n");
        }
        return (FormConfirmed) now;
    }
}
