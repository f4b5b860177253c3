package org.senken.ui.report;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.senken.core.maths.Progress;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.language.Messages;
import org.senken.report.ReportException;
import org.senken.report.contents.Check;
import org.senken.report.contents.Finding;
import org.senken.report.contents.ReportPlan;
import org.senken.report.contents.Results;
import org.senken.report.output.ReportFiles;
import org.senken.report.output.ReportFormat;
import org.senken.report.output.ReportOrder;
import org.senken.report.output.Wanted;
import org.senken.ui.common.Notices;

/** Writes reports into files the user chooses, and says what the check found in them. */
public final class ExportViewModel {
    /** What became of an export. */
    private record Written(int files, Path place, List<Finding> findings) {}

    private final ReportViewModel room;
    private final KeptResults kept;
    private final Map<ReportFormat, Path> templates = new EnumMap<>(ReportFormat.class);

    ExportViewModel(ReportViewModel room, KeptResults kept) {
        this.room = room;
        this.kept = kept;
    }

    // Properties

    /** The file whose styles replace ours in a format. */
    public Optional<Path> template(ReportFormat format) {
        return Optional.ofNullable(templates.get(format));
    }

    // Commands

    /** Writes the report in one format: one file, or a folder with one for each language. */
    public void write(ReportFormat format) {
        var files = files(format);
        if (files.size() > 1) {
            writeInto(files);
            return;
        }
        var wanted = files.getFirst();
        room.tools()
                .dialogs()
                .save(Sentence.of("report.save"), wanted.fileName())
                .map(file -> ending(file, format))
                .ifPresent(file -> start(
                        new Job(room.study(), order(files), file),
                        (job, results, progress) -> ReportFiles.write(results, wanted, job.order(), file, progress)));
    }

    private List<Wanted> files(ReportFormat format) {
        return Wanted.all(List.of(room.kindProperty().get()), languages(), List.of(format));
    }

    private List<Language> languages() {
        return room.editionsProperty().get().languages();
    }

    /** A name without the ending of its format gets it. */
    private static Path ending(Path file, ReportFormat format) {
        var name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith("." + format.id())
                ? file
                : file.resolveSibling(name + "." + format.id());
    }

    /** Writes the report in every format. */
    public void writeFormats() {
        writeInto(Wanted.all(List.of(room.kindProperty().get()), languages(), List.of(ReportFormat.values())));
    }

    /** Writes the reports of every kind, in the formats that suit them. */
    public void writeAll() {
        writeInto(Wanted.suitable(languages(), List.of(ReportFormat.values())));
    }

    private void writeInto(List<Wanted> files) {
        room.tools()
                .dialogs()
                .folder(Sentence.of("report.folder"))
                .ifPresent(folder -> start(
                        new Job(room.study(), order(files), folder),
                        (job, results, progress) ->
                                ReportFiles.write(results, job.order(), folder, file -> {}, progress)));
    }

    private ReportOrder order(List<Wanted> files) {
        return new ReportOrder(files, room.edition(), templates);
    }

    /**
     * What is to be written, as it was when somebody asked for it.
     *
     * @param place the file, or the folder of the files
     */
    private record Job(Study study, ReportOrder order, Path place) {
        Results found(KeptResults kept, Progress progress) {
            return kept.of(study, order.needs(study), progress);
        }
    }

    /** What writes the files of a job. */
    private interface Writer {
        void write(Job job, Results results, Progress progress) throws ReportException;
    }

    private void start(Job job, Writer writer) {
        room.tools()
                .work()
                .start(
                        Sentence.of(
                                "report.work", Kinds.name(room.kindProperty().get())),
                        progress -> {
                            writer.write(job, job.found(kept, progress), progress);
                            return new Written(job.order().files().size(), job.place(), check(job));
                        },
                        this::tell);
    }

    private List<Finding> check(Job job) {
        var reports = job.order().files().stream()
                .map(Wanted::kind)
                .distinct()
                .map(kind -> ReportPlan.of(job.study(), kind))
                .toList();
        return Check.of(job.found(kept, Progress.NONE), reports, job.order().edition(), Progress.NONE);
    }

    private void tell(Written written) {
        var done = written.files() == 1
                ? Sentence.of("report.written", written.place())
                : Sentence.of("report.written.many", written.files(), written.place());
        if (written.findings().isEmpty()) {
            room.tools().notices().done(done);
            return;
        }
        int count = written.findings().size();
        var found = Sentence.of(count == 1 ? "report.written.found.one" : "report.written.found", said(done), count);
        room.tools()
                .notices()
                .done(
                        found,
                        new Notices.Offer(
                                Sentence.of("report.written.look"), () -> room.show(ReportViewModel.Page.CHECK)));
    }

    private static Text said(Sentence sentence) {
        return Messages.inBoth(sentence);
    }

    /** Asks for a file whose styles replace ours; turning away brings ours back. */
    public void chooseTemplate(ReportFormat format) {
        var files = room.tools().dialogs().open(Sentence.of("report.template"), format.id());
        if (files.isEmpty()) {
            templates.remove(format);
        } else {
            templates.put(format, files.getFirst());
            room.tools().notices().done(Sentence.of("report.template.chosen", files.getFirst()));
        }
    }
}
