package org.senken.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.senken.chart.HouseTheme;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Round;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;

/**
 * The printed forms of a round as one PDF: A4, both languages, for printing on both sides. Every form has an even number
 * of pages, so that the next one begins on a new sheet. A form knows codes only, never a name or a vote.
 */
public final class BallotForms {
    private BallotForms() {}

    /**
     * A form for each of the experts whom the round asks anything, in their order.
     *
     * @throws IllegalArgumentException if there is no such expert
     */
    public static byte[] bytes(Study study, Round round, List<ExpertCode> experts, Language first) {
        return bytes(
                study,
                experts.stream()
                        .map(expert -> new FormWords(study, round, Optional.of(expert), first))
                        .filter(form -> form.order().size() > 0)
                        .toList());
    }

    /** One form without a code, to be copied; the code is written on it by hand. */
    public static byte[] blank(Study study, Round round, Language first) {
        return bytes(study, List.of(new FormWords(study, round, Optional.empty(), first)));
    }

    private static byte[] bytes(Study study, List<FormWords> forms) {
        if (forms.isEmpty()) {
            throw new IllegalArgumentException("nobody is asked anything");
        }
        try {
            return written(study, forms);
        } catch (IOException unlikely) {
            // nothing but memory and the bundled typeface is touched
            throw new UncheckedIOException(unlikely);
        }
    }

    private static byte[] written(Study study, List<FormWords> forms) throws IOException {
        var content = (study.catalogue()
                        + study.title().toString()
                        + forms.stream()
                                .map(form ->
                                        form.expert() + form.round().criteria().toString() + form.language())
                                .toList())
                .getBytes(StandardCharsets.UTF_8);
        var type = FormType.of(content);
        var bytes = new ByteArrayOutputStream();
        try (var document = new Document(PageSize.A4)) {
            var writer = PdfWriter.getInstance(document, bytes);
            describe(document, writer, forms.getFirst());
            document.open();
            for (var form : forms) {
                write(form, document, new FormPen(writer.getDirectContent(), type));
            }
            PdfStamp.fix(writer, content);
        }
        return bytes.toByteArray();
    }

    private static void describe(Document document, PdfWriter writer, FormWords form) {
        document.addTitle(form.first(
                "form.document",
                form.study().title(),
                String.valueOf(form.round().number())));
        document.addCreator("Senken");
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(form.language().code()));
    }

    private static void write(FormWords form, Document document, FormPen pen) {
        var pages = pages(form, pen.type());
        for (int i = 0; i < pages.size(); i++) {
            document.newPage();
            pages.get(i).draw(pen);
            foot(form, pages.get(i), i + 1, pages.size(), pen);
            if (i == 0) {
                bookmark(form, pen);
            }
        }
    }

    private static void bookmark(FormWords form, FormPen pen) {
        var name = form.expert().map(ExpertCode::value).orElse(form.first("form.blank"));
        new PdfOutline(pen.page().getRootOutline(), new PdfDestination(PdfDestination.FIT), name);
    }

    private static List<FormPage> pages(FormWords form, FormType type) {
        var order = form.order();
        var pages = new ArrayList<FormPage>();
        order.sheets().forEach(sheet -> pages.add(new FormGrid(form, sheet)));
        pages.addAll(FormReverse.pages(form, order.subjects(), type));
        if (pages.size() % 2 == 1) {
            pages.add(new FormReasons(form));
        }
        return pages;
    }

    private static void foot(FormWords form, FormPage page, int number, int count, FormPen pen) {
        double base = FormPen.PAGE_HEIGHT - FormPage.MARGIN;
        var grey = HouseTheme.LIGHT.muted();
        pen.text(FormPage.LEFT, base - 5.6, 6.2, false, grey, form.first("ballot.secrecy"));
        pen.text(FormPage.LEFT, base - 2.9, 5.6, false, grey, form.second("ballot.secrecy"));
        pen.text(FormPage.LEFT, base - 0.4, 5.6, false, grey, form.both("form.handling"));
        pen.textRight(FormPage.RIGHT, base - 3.6, 12, true, HouseTheme.LIGHT.text(), page.code());
        var pageOf = form.both("form.page", String.valueOf(number), String.valueOf(count));
        pen.textRight(FormPage.RIGHT, base - 0.4, 6.2, false, grey, pageOf);
    }
}
