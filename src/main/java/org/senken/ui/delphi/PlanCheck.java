package org.senken.ui.delphi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.GroupStatistics;
import org.senken.core.delphi.Round;
import org.senken.core.delphi.RoundLoad;
import org.senken.core.delphi.RoundTemplate;
import org.senken.core.study.Standing;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;
import org.senken.language.Messages;

/**
 * What a planned round means for the panel, in sentences.
 *
 * @param round the round as it would open
 * @param pin whether leaving a ballot asks for a PIN
 */
public record PlanCheck(Study study, Round round, RoundLoad load, RoundTemplate template, boolean pin) {
    private static final int NAMED = 4;

    private int voters() {
        return (int) Standing.voters(study).count();
    }

    /** How much is asked of whom, and how long it takes. */
    public Sentence effort() {
        int asked = voters() - load.idle().size();
        if (load.fewest() == load.most()) {
            return Sentence.of("plan.effort", load.most(), asked, load.minutes());
        }
        return Sentence.of("plan.effort.range", load.fewest(), load.most(), asked, load.minutes());
    }

    /** Why the round cannot open. */
    public Optional<Sentence> refusal() {
        if (round.questions().size() == 0) {
            return Optional.of(Sentence.of("round.refused.empty"));
        }
        if (voters() == 0) {
            return Optional.of(Sentence.of("round.refused.experts"));
        }
        return load.most() == 0 ? Optional.of(Sentence.of("plan.refused.nobody")) : Optional.empty();
    }

    /** What is worth a question before the round opens. */
    public List<Sentence> doubts() {
        var doubts = new ArrayList<>(asked());
        if (!pin && voters() > 1) {
            doubts.add(Sentence.of("plan.pin.none"));
        }
        return doubts;
    }

    /** What is doubtful about who is asked. */
    public List<Sentence> asked() {
        var doubts = new ArrayList<Sentence>();
        about(0, 1).ifPresent(names -> doubts.add(Sentence.of("plan.nobody", names)));
        if (!load.idle().isEmpty()) {
            doubts.add(Sentence.of("plan.idle", codes(load.idle())));
        }
        if (template == RoundTemplate.ANALYST && voters() > 1) {
            doubts.add(Sentence.of("plan.analyst.many", voters()));
        }
        return doubts;
    }

    /** What the figures of this round will lack. */
    public List<Sentence> limits() {
        var limits = new ArrayList<Sentence>();
        if (voters() == 1) {
            limits.add(Sentence.of("plan.single"));
            if (pin) {
                limits.add(Sentence.of("plan.single.pin"));
            }
            return limits;
        }
        about(1, GroupStatistics.FEWEST_VOTES).ifPresent(names -> limits.add(Sentence.of("plan.few.three", names)));
        about(GroupStatistics.FEWEST_VOTES, GroupStatistics.FEWEST_FOR_AGREEMENT)
                .ifPresent(names -> limits.add(Sentence.of("plan.few.five", names)));
        return limits;
    }

    private Optional<Text> about(int atLeast, int fewerThan) {
        var subjects = load.askedOf(atLeast, fewerThan);
        if (subjects.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                subjects.size() == load.voters().size()
                        ? Messages.inBoth("plan.every", subjects.size())
                        : listed(subjects, this::label));
    }

    private Text label(SubjectId subject) {
        return study.catalogue().subject(subject).orElseThrow().label();
    }

    private static Text codes(List<ExpertCode> codes) {
        return listed(codes, code -> Text.same(code.value()));
    }

    private static <T> Text listed(List<T> all, Function<T, Text> name) {
        return new Text(listed(all, name, Language.EN), listed(all, name, Language.JA));
    }

    private static <T> String listed(List<T> all, Function<T, Text> name, Language language) {
        var messages = Messages.in(language);
        var first = all.stream()
                .limit(NAMED)
                .map(each -> name.apply(each).in(language))
                .collect(Collectors.joining(messages.get("plan.comma")));
        return all.size() <= NAMED ? first : messages.get("plan.more.names", first, all.size() - NAMED);
    }

    /** Sentences as lines of one text. */
    static Text lines(List<Sentence> sentences) {
        var texts = sentences.stream().map(Messages::inBoth).toList();
        return new Text(
                texts.stream().map(Text::en).collect(Collectors.joining("\n")),
                texts.stream().map(Text::ja).collect(Collectors.joining("\n")));
    }
}
