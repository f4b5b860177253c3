package org.senken.editing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.senken.core.delphi.Addendum;
import org.senken.core.delphi.Ballot;
import org.senken.core.delphi.Counting;
import org.senken.core.delphi.Expert;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Interest;
import org.senken.core.delphi.Round;
import org.senken.core.minutes.Note;
import org.senken.core.minutes.RunSheet;
import org.senken.core.minutes.Wording;
import org.senken.core.technology.Area;
import org.senken.core.technology.AreaGroup;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Taxonomy;
import org.senken.core.technology.Technology;
import org.senken.core.technology.Text;

/** A part of a study that is stored by itself. All parts together are the study. */
public sealed interface Part
        permits Part.Heading,
                Part.Outline,
                Part.AreaPart,
                Part.TechnologyPart,
                Part.CriterionPart,
                Part.ExpertPart,
                Part.RegisterPart,
                Part.RoundPart,
                Part.BallotPart,
                Part.AddendumPart,
                Part.CountingPart,
                Part.NotePart,
                Part.WordingPart,
                Part.RunSheetPart,
                Part.AllocationPart,
                ScenarioPart,
                PortfolioPart,
                ReportPart {
    PartKey key();

    /** The study's own fields. */
    record Heading(Text title, Text note, int horizon) implements Part {
        @Override
        public PartKey key() {
            return new PartKey(PartKey.Kind.HEADING, "study");
        }
    }

    /** What there is of everything that has an order, and in which order. */
    record Outline(
            List<ListOfAreas> taxonomies,
            List<String> technologies,
            List<String> criteria,
            List<String> experts,
            List<String> drivers,
            List<String> scenarios,
            List<String> wildcards,
            List<String> items,
            List<String> drafts,
            List<String> evidence)
            implements Part {
        public Outline {
            taxonomies = List.copyOf(taxonomies);
            technologies = List.copyOf(technologies);
            criteria = List.copyOf(criteria);
            experts = List.copyOf(experts);
            drivers = List.copyOf(drivers);
            scenarios = List.copyOf(scenarios);
            wildcards = List.copyOf(wildcards);
            items = List.copyOf(items);
            drafts = List.copyOf(drafts);
            evidence = List.copyOf(evidence);
        }

        /** Nothing is there yet. */
        static final Outline EMPTY = new Outline(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());

        @Override
        public PartKey key() {
            return new PartKey(PartKey.Kind.OUTLINE, "study");
        }
    }

    /** A taxonomy with the ids of its areas instead of the areas. */
    record ListOfAreas(
            String id,
            String version,
            Text name,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            Text source,
            List<AreaGroup> groups,
            List<String> areas) {
        static ListOfAreas of(Taxonomy list) {
            return new ListOfAreas(
                    list.id(),
                    list.version(),
                    list.name(),
                    list.validFrom(),
                    list.validTo(),
                    list.source(),
                    list.groups(),
                    list.areas().stream().map(area -> area.id().value()).toList());
        }

        Taxonomy with(List<Area> found) {
            return new Taxonomy(id, version, name, validFrom, validTo, source, groups, found);
        }
    }

    /** See {@link Area}. */
    record AreaPart(Area area) implements Part {
        @Override
        public PartKey key() {
            return new PartKey(PartKey.Kind.AREA, area.id().value());
        }
    }

    /** See {@link Technology}. */
    record TechnologyPart(Technology technology) implements Part {
        @Override
        public PartKey key() {
            return new PartKey(PartKey.Kind.TECHNOLOGY, technology.id().value());
        }
    }

    /** See {@link Criterion}. */
    record CriterionPart(Criterion criterion) implements Part {
        @Override
        public PartKey key() {
            return new PartKey(PartKey.Kind.CRITERION, criterion.id().value());
        }
    }

    /** An expert without the name. */
    record ExpertPart(Expert expert) implements Part {
        @Override
        public PartKey key() {
            return new PartKey(PartKey.Kind.EXPERT, expert.code().value());
        }
    }

    /** What the register holds on an expert: stored apart, so that it can be removed without touching anything else. */
    record RegisterPart(ExpertCode code, String name, Map<SubjectId, Interest> interests) implements Part {
        @Override
        public PartKey key() {
            return new PartKey(PartKey.Kind.NAME, code.value());
        }
    }

    /** A round without its ballots and addenda. */
    record RoundPart(Round round) implements Part {
        public RoundPart {
            round = round.withBallots(List.of()).withAddenda(List.of());
        }

        @Override
        public PartKey key() {
            return PartKey.round(round.number());
        }
    }

    /** One ballot of one round. */
    record BallotPart(int round, Ballot ballot) implements Part {
        @Override
        public PartKey key() {
            return PartKey.ballot(round, ballot.expert());
        }
    }

    /** One addendum to one round. */
    record AddendumPart(int round, Addendum addendum) implements Part {
        @Override
        public PartKey key() {
            return PartKey.addendum(round, addendum.number());
        }
    }

    /** See {@link Counting}. */
    record CountingPart(Counting counting) implements Part {
        @Override
        public PartKey key() {
            return new PartKey(PartKey.Kind.COUNTING, "study");
        }
    }

    /** See {@link Note}. */
    record NotePart(Note note) implements Part {
        @Override
        public PartKey key() {
            return new PartKey(PartKey.Kind.NOTE, String.valueOf(note.number()));
        }
    }

    /** See {@link Wording}. */
    record WordingPart(Wording wording) implements Part {
        @Override
        public PartKey key() {
            return new PartKey(PartKey.Kind.WORDING, String.valueOf(wording.number()));
        }
    }

    /** See {@link RunSheet}. */
    record RunSheetPart(RunSheet sheet) implements Part {
        @Override
        public PartKey key() {
            return new PartKey(PartKey.Kind.RUN_SHEET, "study");
        }
    }

    /** The hypothetical amount of one subject, in yen. */
    record AllocationPart(SubjectId subject, long yen) implements Part {
        @Override
        public PartKey key() {
            return new PartKey(PartKey.Kind.ALLOCATION, subject.value());
        }
    }
}
