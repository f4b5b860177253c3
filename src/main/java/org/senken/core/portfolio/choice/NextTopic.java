package org.senken.core.portfolio.choice;

import org.senken.core.portfolio.Naming;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.SubjectId;

/** Something the group could settle next, and how many items would be borderline then. */
public sealed interface NextTopic {
    /** Borderline items after the luckiest answer. */
    int fewest();

    /** Borderline items after the least lucky one. */
    int most();

    /** What would have to be discussed, and what it would settle. */
    Sentence sentence(Naming naming, int now);

    /** Where exactly a subject stands on a criterion: at the lower quartile, halfway or at the upper one. */
    record Score(SubjectId subject, Criterion criterion, int fewest, int most) implements NextTopic {
        @Override
        public Sentence sentence(Naming naming, int now) {
            return fewest == most
                    ? Sentence.of("settle.score.same", naming.of(subject), criterion.name(), now, most)
                    : Sentence.of("settle.score", naming.of(subject), criterion.name(), now, fewest, most);
        }
    }

    /** Which of two criteria is the heavier one. */
    record Heavier(Criterion one, Criterion other, int fewest, int most) implements NextTopic {
        @Override
        public Sentence sentence(Naming naming, int now) {
            return fewest == most
                    ? Sentence.of("settle.heavier.same", one.name(), other.name(), now, most)
                    : Sentence.of("settle.heavier", one.name(), other.name(), now, fewest, most);
        }
    }

    /** How heavy a criterion is exactly: as light as may be, halfway or as heavy as may be. */
    record Weight(Criterion criterion, int fewest, int most) implements NextTopic {
        @Override
        public Sentence sentence(Naming naming, int now) {
            return fewest == most
                    ? Sentence.of("settle.weight.same", criterion.name(), now, most)
                    : Sentence.of("settle.weight", criterion.name(), now, fewest, most);
        }
    }
}
