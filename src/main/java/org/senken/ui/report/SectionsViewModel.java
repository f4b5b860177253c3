package org.senken.ui.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.senken.chart.ChartKind;
import org.senken.core.report.Piece;
import org.senken.core.report.Piece.ListKind;
import org.senken.core.report.Piece.TableKind;
import org.senken.core.report.Piece.Width;
import org.senken.core.report.PieceId;
import org.senken.core.report.Report;
import org.senken.core.report.ReportKind;
import org.senken.core.report.Section;
import org.senken.core.report.SectionId;
import org.senken.core.scenario.Scenario;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.editing.ReportEdits;
import org.senken.language.Messages;
import org.senken.report.contents.LiveText;
import org.senken.report.contents.ReportMap;

/** The sections of the report that is worked on, and what stands in them. */
public final class SectionsViewModel {
    private final ReportViewModel room;

    SectionsViewModel(ReportViewModel room) {
        this.room = room;
    }

    // Properties

    Messages messages() {
        return room.messages();
    }

    ReportViewModel room() {
        return room;
    }

    List<Section> all() {
        return room.report().sections();
    }

    /** The number of every section, in the language of the screens. */
    Map<SectionId, String> numbers() {
        return ReportMap.numbers(room.report(), room.preferences().language());
    }

    /** A section's number and title as they read now, in the language of the screens. */
    String name(Section section) {
        var title = title(section);
        var number = numbers().getOrDefault(section.id(), "");
        return (number + " " + (title.isBlank() ? messages().get("report.section.untitled") : title)).strip();
    }

    /** The title of a section with its values in it. */
    private String title(Section section) {
        var language = room.preferences().language();
        var title = messages().get(section.title());
        return room.preview()
                .values(language)
                .map(values -> LiveText.parse(title).text(values))
                .orElse(title);
    }

    /** The chosen section; empty if none is chosen or it is gone. */
    Optional<Section> chosen() {
        return room.chosenProperty().get().flatMap(place -> room.report().section(place.section()));
    }

    /** The chosen figure, table or list. */
    Optional<Piece> chosenPiece() {
        return room.chosenProperty()
                .get()
                .flatMap(ReportMap.Place::piece)
                .flatMap(id -> chosen().flatMap(section -> section.piece(id)));
    }

    /** What a text holds that is no longer what was written. */
    List<LiveText.Stale> stale(Text text, Language language) {
        return room.preview()
                .values(language)
                .map(values -> LiveText.parse(text.exactly(language)).stale(values))
                .orElse(List.of());
    }

    /** How many values of a section have changed since its texts were written, in both languages. */
    int staleCount(Section section) {
        return List.of(Language.values()).stream()
                .mapToInt(language -> stale(section.title(), language).size()
                        + stale(section.text(), language).size())
                .sum();
    }

    /** The scenarios a figure can stand under. */
    List<Scenario> scenarios() {
        return room.study().scenarios().chosen();
    }

    /** What figures can measure. */
    List<Criterion> criteria() {
        return room.study().criteria();
    }

    // Commands on sections

    /** Gives the report a title of its own; a blank one takes the study's. */
    public void reportTitle(Language language, String typed) {
        room.apply(ReportEdits.title(room.report(), language, typed));
    }

    /** Adds a section below the chosen one, or at the end. */
    public void add() {
        var report = room.report();
        int after = chosen().map(report.sections()::indexOf)
                .orElse(report.sections().size() - 1);
        var id = new SectionId(NewIds.numbered("section", 1, sectionIds(report)));
        int level = chosen().map(Section::level).orElse(1);
        var place = chosen().map(Section::place).orElse(Section.Place.BODY);
        var section = new Section(id, level, place, Messages.inBoth("report.section.new"), Text.EMPTY, List.of());
        room.apply(ReportEdits.add(report, after + 1, section));
        room.choose(ReportMap.Place.of(id));
    }

    private static Set<String> sectionIds(Report report) {
        return report.sections().stream().map(each -> each.id().value()).collect(Collectors.toSet());
    }

    /** Takes a section away; undo brings it back. The one after it is chosen. */
    public void remove(SectionId id) {
        var report = room.report();
        var sections = report.sections();
        int at = report.section(id).map(sections::indexOf).orElse(-1);
        if (at < 0) {
            return;
        }
        if (sections.size() > 1) {
            room.choose(ReportMap.Place.of(
                    sections.get(at + 1 < sections.size() ? at + 1 : at - 1).id()));
        } else {
            room.chooseNothing();
        }
        room.apply(ReportEdits.remove(report, id));
    }

    /** Moves a section some places up (negative) or down; it stops at the ends. */
    public void move(SectionId id, int places) {
        var report = room.report();
        int last = report.sections().size() - 1;
        report.section(id).map(report.sections()::indexOf).ifPresent(at -> {
            int way = Math.clamp(at + places, 0, last) - at;
            if (way != 0) {
                room.apply(ReportEdits.move(report, id, way));
            }
        });
    }

    public void title(SectionId id, Language language, String typed) {
        change(id, section -> section.withTitle(section.title().with(language, kept(typed, language))));
    }

    /** Sets the text of a section; values that stand in it by their name alone are kept as they are now. */
    public void text(SectionId id, Language language, String typed) {
        if (typed.length() > Section.LONGEST_TEXT) {
            room.tools().notices().refused(Sentence.of("report.text.long", Section.LONGEST_TEXT));
            return;
        }
        change(id, section -> section.withText(section.text().with(language, kept(typed, language))));
    }

    private String kept(String typed, Language language) {
        return room.preview()
                .values(language)
                .map(values -> LiveText.parse(typed).kept(values))
                .orElse(typed);
    }

    public void level(SectionId id, int level) {
        change(id, section -> section.withLevel(Math.clamp(level, 1, Section.DEEPEST)));
    }

    public void place(SectionId id, Section.Place place) {
        change(id, section -> section.withPlace(place));
    }

    /** Brings every value in the texts of a section up to date. */
    public void accept(SectionId id) {
        change(id, section -> section.withTitle(accepted(section.title())).withText(accepted(section.text())));
    }

    /** Brings every value in the texts of the whole report up to date. */
    public void acceptAll() {
        all().stream().filter(each -> staleCount(each) > 0).map(Section::id).forEach(this::accept);
    }

    private Text accepted(Text text) {
        var changed = text;
        for (var language : Language.values()) {
            var values = room.preview().values(language);
            if (values.isPresent()) {
                changed = changed.with(
                        language, LiveText.parse(text.exactly(language)).accepted(values.get()));
            }
        }
        return changed;
    }

    private void change(SectionId id, UnaryOperator<Section> change) {
        var report = room.report();
        var before = report.section(id);
        if (before.isPresent() && !change.apply(before.get()).equals(before.get())) {
            room.apply(ReportEdits.section(report, id, change));
        }
    }

    // Commands on what stands in a section

    public void addFigure(SectionId section, ChartKind chart) {
        var id = pieceId("fig-" + chart.id());
        var width = room.kindProperty().get() == ReportKind.SLIDES ? Width.SLIDE : Width.PAGE;
        add(section, Piece.FigurePiece.of(id, chart.id()).withWidth(width));
    }

    public void addTable(SectionId section, TableKind table) {
        add(section, Piece.TablePiece.of(pieceId("tab-" + id(table)), table));
    }

    public void addList(SectionId section, ListKind list) {
        add(section, Piece.ListPiece.of(pieceId("list-" + id(list)), list));
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private PieceId pieceId(String stem) {
        var taken = room.report().pieces().map(each -> each.id().value()).collect(Collectors.toSet());
        return new PieceId(NewIds.plain(stem, taken));
    }

    private void add(SectionId section, Piece piece) {
        room.apply(ReportEdits.add(room.report(), section, piece));
        room.choose(new ReportMap.Place(section, Optional.of(piece.id())));
    }

    public void remove(SectionId section, PieceId piece) {
        room.choose(ReportMap.Place.of(section));
        room.apply(ReportEdits.remove(room.report(), section, piece));
    }

    public void move(SectionId section, PieceId piece, int places) {
        room.apply(ReportEdits.move(room.report(), section, piece, places));
    }

    public void caption(SectionId section, PieceId piece, Language language, String typed) {
        change(section, piece, each -> each.withCaption(each.caption().with(language, kept(typed, language))));
    }

    public void altText(SectionId section, PieceId piece, Language language, String typed) {
        changeFigure(section, piece, each -> each.withAltText(each.altText().with(language, typed)));
    }

    /** Changes a figure. */
    public void changeFigure(SectionId section, PieceId piece, UnaryOperator<Piece.FigurePiece> change) {
        change(section, piece, each -> each instanceof Piece.FigurePiece figure ? change.apply(figure) : each);
    }

    /** Changes what a table shows. */
    public void changeTable(SectionId section, PieceId piece, TableKind table) {
        change(section, piece, each -> new Piece.TablePiece(each.id(), table, each.caption()));
    }

    /** Changes what a list writes out. */
    public void changeList(SectionId section, PieceId piece, ListKind list) {
        change(section, piece, each -> new Piece.ListPiece(each.id(), list, each.caption()));
    }

    private void change(SectionId section, PieceId piece, UnaryOperator<Piece> change) {
        var report = room.report();
        var before = report.section(section).flatMap(each -> each.piece(piece));
        if (before.isPresent() && !change.apply(before.get()).equals(before.get())) {
            room.apply(ReportEdits.piece(report, section, piece, change));
        }
    }
}
