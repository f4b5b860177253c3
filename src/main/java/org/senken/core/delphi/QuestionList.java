package org.senken.core.delphi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.SubjectId;

/** The ordered questions of a round, frozen when it opens. A ballot answers them by place. */
public final class QuestionList {
    private final List<Question> questions;
    private final Map<Question, Integer> places;

    /**
     * @throws IllegalArgumentException if a question stands twice
     */
    public QuestionList(List<Question> questions) {
        this.questions = List.copyOf(questions);
        places = HashMap.newHashMap(questions.size());
        for (var question : this.questions) {
            if (places.put(question, places.size()) != null) {
                throw new IllegalArgumentException("question stands twice: " + question.path());
            }
        }
    }

    /** Every subject on every criterion, subject by subject. */
    public static QuestionList grid(Collection<SubjectId> subjects, Collection<CriterionId> criteria) {
        var all = new ArrayList<Question>(subjects.size() * criteria.size());
        for (var subject : subjects) {
            for (var criterion : criteria) {
                all.add(new Question(subject, criterion));
            }
        }
        return new QuestionList(all);
    }

    public int size() {
        return questions.size();
    }

    public Question get(int place) {
        return questions.get(place);
    }

    public List<Question> asList() {
        return questions;
    }

    /** Where the question stands, or empty if the round does not ask it. */
    public OptionalInt placeOf(Question question) {
        var place = places.get(question);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** The subjects asked about, in order. */
    public List<SubjectId> subjects() {
        return questions.stream().map(Question::subject).distinct().toList();
    }

    /** The criteria asked for, in order. */
    public List<CriterionId> criteria() {
        return questions.stream().map(Question::criterion).distinct().toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QuestionList that && questions.equals(that.questions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(questions);
    }

    @Override
    public String toString() {
        return questions.stream().map(Question::path).toList().toString();
    }
}
