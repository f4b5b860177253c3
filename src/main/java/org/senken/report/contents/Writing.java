package org.senken.report.contents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.senken.core.delphi.LatestVotes;
import org.senken.core.portfolio.Naming;
import org.senken.core.portfolio.PortfolioMap;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Subject;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;
import org.senken.language.Messages;
import org.senken.language.Numbers;
import org.senken.report.document.Footnote;
import org.senken.report.document.Paragraph;

/** One report in the making: what was found, and the words of the edition. */
final class Writing {
    /** Where a score has too few votes or a cell says nothing. */
    static final String NOTHING = "–";

    private static final int MOST_NAMES = 8;

    private final Results results;
    private final Edition edition;
    private final Messages messages;
    private @Nullable VoteCells cells;
    private @Nullable LiveValues values;

    Writing(Results results, Edition edition) {
        this.results = results;
        this.edition = edition;
        this.messages = Messages.in(edition.language());
    }

    Results results() {
        return results;
    }

    Study study() {
        return results.study();
    }

    Edition edition() {
        return edition;
    }

    Language language() {
        return edition.language();
    }

    Messages messages() {
        return messages;
    }

    Optional<LatestVotes> votes() {
        return cells().map(VoteCells::votes);
    }

    /** The newest votes cell by cell; empty while no round is closed. */
    Optional<VoteCells> cells() {
        if (cells == null) {
            cells = study().latestVotes()
                    .map(votes -> new VoteCells(study(), votes))
                    .orElse(null);
        }
        return Optional.ofNullable(cells);
    }

    Optional<PortfolioMap> map() {
        return results.map();
    }

    LiveValues values() {
        var known = values;
        if (known == null) {
            known = new LiveValues(this);
            values = known;
        }
        return known;
    }

    Naming naming() {
        return new Naming(study().catalogue(), study().portfolio());
    }

    String say(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    String count(String key, int count, Object... more) {
        return messages.count(key, count, more);
    }

    String word(Enum<?> constant) {
        return messages.get(constant);
    }

    String say(Sentence sentence) {
        return messages.get(sentence);
    }

    String in(Text text) {
        return text.in(language());
    }

    String decimal(double number) {
        return Numbers.decimal(number);
    }

    String yen(long yen) {
        return Numbers.yen(yen, language());
    }

    String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    /** A subject as running text and tables call it. */
    String subject(SubjectId id) {
        return study().catalogue().subject(id).map(Subject::label).map(this::in).orElseGet(id::value);
    }

    /** Names one after the other; where a name holds a comma itself, something stronger parts them. */
    String names(Collection<String> names) {
        boolean parted = names.stream().anyMatch(each -> each.contains(",") || each.contains("、"));
        return String.join(say(parted ? "contents.between.items" : "map.between.names"), names);
    }

    /** The first names, and how many more there are. */
    String fewNames(List<String> all) {
        return all.size() <= MOST_NAMES
                ? names(all)
                : say("contents.and-more", names(all.subList(0, MOST_NAMES)), all.size() - MOST_NAMES);
    }

    /** Sentences one after the other. */
    String sentences(List<String> all) {
        return String.join(say("map.between.sentences"), all);
    }

    String saidAll(List<Sentence> all) {
        return sentences(all.stream().map(this::say).toList());
    }

    Paragraph cell(String text) {
        return Paragraph.of(text);
    }

    List<Paragraph> row(String... cells) {
        return List.of(cells).stream().map(Paragraph::of).toList();
    }

    /** A paragraph with a footnote where there is something to say in it. */
    Paragraph withNote(String text, String note) {
        if (note.isBlank()) {
            return Paragraph.of(text);
        }
        var runs = new ArrayList<>(Paragraph.of(text).runs());
        runs.add(Footnote.of(note));
        return new Paragraph(runs);
    }

    /** What somebody wrote, without the names of people where they are withheld. */
    String free(String text) {
        return edition.names() == Edition.Names.SHOWN
                ? text
                : PeopleNames.of(study()).removed(text, say("contents.person"));
    }
}
