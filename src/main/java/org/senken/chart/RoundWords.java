package org.senken.chart;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.delphi.Basis;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;

/** The words that all figures of rounds share, in the language of one. */
record RoundWords(RoundResults results, Language language) implements Words {

    /** What stands beside a subject's row or point. */
    String label(Cell cell) {
        return in(cell.subject().label());
    }

    /** A cell in running text: the subject and the criterion. */
    String name(Cell cell) {
        return say("round.cell", label(cell), in(cell.criterion().name()));
    }

    /** What is measured, from whose viewpoint and as of when. */
    String subtitle(String measure) {
        var round = results.votes().newest().round();
        return say("map.subtitle", measure, say("map.viewpoint", round.viewpoint(), String.valueOf(round.asOf())));
    }

    /** What stands under every figure: the votes it rests on and whose judgement it is, then what this one adds. */
    List<String> notes(List<String> more) {
        return notes(results.votes().basis(), more);
    }

    /** The same for a figure that rests on other votes than the newest of every cell. */
    List<String> notes(Basis basis, List<String> more) {
        var notes = new ArrayList<String>();
        for (Sentence sentence : basis.sentences()) {
            notes.add(messages().get(sentence));
        }
        notes.add(count("round.judgement", results.experts()));
        notes.addAll(more);
        return notes;
    }
}
