package org.senken.report.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.senken.chart.Fonts;
import org.senken.language.Dates;
import org.senken.report.FontSubset;
import org.senken.report.document.Document;
import org.senken.report.markup.Markup;

/** What stands around the body of a page: its head, style and script, and the lines above and below. */
final class WebPage {
    /** Typefaces larger than this, in letters of the file, are not embedded: readers then see one of their own. */
    private static final int LARGEST_FACES = 2_000_000;

    private WebPage() {}

    static String of(Document document, WebBody body) throws IOException {
        var content = body.markup();
        var style = faces(document.title() + document.subtitle() + content) + read("web.css");
        var script = read("sort.js");
        var page = new Markup();
        page.raw("<!DOCTYPE html>\n").open("html", "lang", document.language().code());
        head(page, document, style, script);
        page.open("body");
        above(page, document);
        page.open("main").raw(content).close();
        if (!document.handling().isBlank()) {
            page.leaf("footer", document.handling(), "class", "handling");
        }
        page.open("script").raw(script).close();
        page.close().close();
        return page + "\n";
    }

    private static void head(Markup page, Document document, String style, String script) {
        page.open("head").raw("<meta charset=\"utf-8\">");
        meta(page, "http-equiv", "Content-Security-Policy", policy(style, script));
        meta(page, "name", "viewport", "width=device-width, initial-scale=1");
        meta(page, "name", "generator", "Senken");
        meta(page, "name", "dcterms.date", document.date().toString());
        meta(page, "name", "referrer", "no-referrer");
        page.leaf("title", document.title());
        page.open("style").raw(style).close().close();
    }

    private static void meta(Markup page, String kind, String name, String content) {
        page.empty("meta", kind, name, "content", content);
    }

    /** Nothing may be loaded, and nothing run but the script that is in the file. */
    private static String policy(String style, String script) {
        return "default-src 'none'; font-src data:; style-src 'sha256-" + hash(style) + "'; script-src 'sha256-"
                + hash(script) + "'; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static void above(Markup page, Document document) {
        page.open("header");
        if (!document.handling().isBlank()) {
            page.leaf("p", document.handling(), "class", "handling");
        }
        page.leaf("h1", document.title());
        if (!document.subtitle().isBlank()) {
            page.leaf("p", document.subtitle(), "class", "subtitle");
        }
        page.open("p", "class", "date")
                .leaf(
                        "time",
                        Dates.day(document.date(), document.language()),
                        "datetime",
                        document.date().toString())
                .close()
                .close();
    }

    /** The one typeface of text and figures, as far as the page needs it: rare characters are there on every machine. */
    private static String faces(String words) throws IOException {
        var faces = face("normal", FontSubset.of(words, false)) + face("bold", FontSubset.of(words, true));
        return faces.length() > LARGEST_FACES ? "" : faces;
    }

    private static String face(String weight, byte[] font) {
        return "@font-face{font-family:'" + Fonts.FAMILY + "';font-weight:" + weight + ";src:url(data:font/ttf;base64,"
                + Base64.getEncoder().encodeToString(font) + ") format('truetype')}\n";
    }

    private static String read(String name) throws IOException {
        try (var stream = WebPage.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException("not on the class path: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
