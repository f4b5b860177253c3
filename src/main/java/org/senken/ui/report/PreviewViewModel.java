package org.senken.ui.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.senken.chart.Figure;
import org.senken.core.maths.Progress;
import org.senken.core.report.Report;
import org.senken.core.report.ReportKind;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.report.ReportException;
import org.senken.report.contents.Contents;
import org.senken.report.contents.Edition;
import org.senken.report.contents.LiveText;
import org.senken.report.contents.LiveValues;
import org.senken.report.contents.Needs;
import org.senken.report.contents.ReportMap;
import org.senken.report.contents.ReportPlan;
import org.senken.report.contents.Results;
import org.senken.report.document.FigureBlock;
import org.senken.report.print.PageImage;
import org.senken.report.print.PagePreview;

/** The report as it will be printed. It is laid out beside everything else, and only the newest pages are shown. */
public final class PreviewViewModel {
    private static final double STEP = 0.05;

    /** What pages are made of. */
    private record Wanted(Study study, ReportKind kind, Editions editions, Edition edition) {}

    private final ReportViewModel room;
    private final KeptResults kept;
    private final ReadOnlyObjectWrapper<List<Printed>> pages = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Sentence> status =
            new ReadOnlyObjectWrapper<>(Sentence.of("report.status.none"));
    private Map<Language, LiveValues> known = Map.of();
    private Optional<Wanted> making = Optional.empty();
    private AtomicBoolean stop = new AtomicBoolean();

    PreviewViewModel(ReportViewModel room, KeptResults kept) {
        this.room = room;
        this.kept = kept;
    }

    // Properties

    /** The newest pages, one report for each language; empty before the first are made. */
    ReadOnlyObjectProperty<List<Printed>> pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    /** Whether the pages are those of the study as it is. */
    public ReadOnlyObjectProperty<Sentence> statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** The figure of a piece as the newest pages show it. */
    Optional<Figure> figure(ReportMap.Place place) {
        return pages.get().stream()
                .filter(each -> each.document().language() == room.preferences().language()
                        || room.editionsProperty().get() != Editions.BOTH)
                .findFirst()
                .flatMap(printed -> printed.map().block(place).flatMap(id -> figure(printed, id)));
    }

    private static Optional<Figure> figure(Printed printed, String id) {
        return printed.document()
                .figures()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(FigureBlock::figure);
    }

    /** What sentences of a language can hold, as far as it was found; empty before the first pages. */
    Optional<LiveValues> values(Language language) {
        return Optional.ofNullable(known.get(language));
    }

    // Commands

    /** Brings the pages up to date, unless they are or soon will be. */
    void refresh() {
        var wanted = new Wanted(
                room.study(),
                room.kindProperty().get(),
                room.editionsProperty().get(),
                room.edition().withLanguage(Language.EN));
        if (making.equals(Optional.of(wanted))) {
            return;
        }
        making = Optional.of(wanted);
        stop.set(true);
        var mine = new AtomicBoolean();
        stop = mine;
        status.set(Sentence.of("report.status.making"));
        room.tools().background().aside("report pages", () -> made(wanted, new Steps(mine)), this::show, this::failed);
    }

    private void failed(Exception failure) {
        making = Optional.empty();
        status.set(Sentence.of("report.status.failed"));
        if (!(failure instanceof CancellationException)) {
            room.tools().notices().failed(failure);
        }
    }

    /** What was made for the screen. */
    private record Made(List<Printed> pages, Map<Language, LiveValues> values) {}

    private Made made(Wanted wanted, Progress progress) throws ReportException {
        var report = ReportPlan.of(wanted.study(), wanted.kind());
        var results = kept.of(wanted.study(), Needs.of(report), progress);
        var values = new EnumMap<Language, LiveValues>(Language.class);
        for (var language : Language.values()) {
            values.put(
                    language, values(report, results.afresh(), wanted.edition().withLanguage(language)));
        }
        var all = new ArrayList<Printed>();
        for (var language : wanted.editions().languages()) {
            var edition = wanted.edition().withLanguage(language);
            var document = Contents.document(results.afresh(), report, edition);
            progress.report(0);
            all.add(new Printed(document, PagePreview.of(document, progress), ReportMap.of(report)));
        }
        return new Made(all, values);
    }

    /** Looks every value up once, so that the screen need not wait for one. */
    private static LiveValues values(Report report, Results results, Edition edition) {
        var values = LiveValues.of(results, edition);
        LiveValues.keys().forEach(values::value);
        report.sections().stream()
                .flatMap(each -> LiveText.parse(each.text().exactly(edition.language())).keys().stream())
                .forEach(values::value);
        return values;
    }

    private void show(Made made) {
        known = made.values();
        pages.set(made.pages());
        int count = made.pages().stream().mapToInt(each -> each.pages().count()).sum();
        status.set(Sentence.of(count == 1 ? "report.status.current.one" : "report.status.current", count));
    }

    /**
     * Draws a page.
     *
     * @param width in pixels
     * @param ready takes the picture on the screen thread
     */
    void draw(Printed printed, int page, int width, Consumer<PageImage> ready) {
        room.tools()
                .background()
                .aside(
                        "report page " + printed.document().language() + page,
                        () -> printed.pages().picture(page, width),
                        ready,
                        room.tools().notices()::failed);
    }

    /** Ends what is no longer wanted, and tells now and then how far the pages are. */
    private final class Steps implements Progress {
        private final AtomicBoolean unwanted;
        private double told;

        Steps(AtomicBoolean unwanted) {
            this.unwanted = unwanted;
        }

        @Override
        public void report(double share) {
            if (unwanted.get()) {
                throw new CancellationException();
            }
            if (Math.abs(share - told) >= STEP && share < 1) {
                told = share;
                room.tools().background().onScreen(() -> tell(Math.round(share * 100)));
            }
        }

        private void tell(long percent) {
            if (!unwanted.get() && status.get().key().startsWith("report.status.making")) {
                status.set(Sentence.of("report.status.making.share", percent));
            }
        }
    }
}
