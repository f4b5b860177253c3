package org.senken.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.senken.core.portfolio.model.Decision;
import org.senken.core.technology.Language;
import org.senken.core.technology.Text;
import org.senken.language.Dates;
import org.senken.language.Messages;
import org.senken.language.Numbers;

/** An entry of the decision log as a page to be printed or filed: the reason, the items, what it rested on. */
public final class DecisionSheet implements Picture {
    private static final double GAP = 1.1;

    /** A heading with lines below it, each of which may be broken. */
    private record Part(String head, List<String> lines) {}

    private final List<Part> parts;
    private final Language language;

    private DecisionSheet(List<Part> parts, Language language) {
        this.parts = List.copyOf(parts);
        this.language = language;
    }

    /** The page of a decision in one language; what is missing there stands in the other. */
    public static Figure figure(Decision decision, Language language) {
        return drawn(decision, language).translatedBy(other -> drawn(decision, other));
    }

    private static Figure drawn(Decision decision, Language language) {
        var words = Messages.in(language);
        var sheet = new DecisionSheet(parts(decision, words), language);
        var title = words.get("decision.title", decision.number(), decision.name());
        var caption = new Caption(
                title, facts(decision, words), List.of(), title + " " + words.get("decision.alt"), language);
        return Figure.of(
                "decision-" + decision.number(),
                PictureLayout.size(caption, sheet),
                caption,
                sheet.table(words),
                theme -> new PicturePage(caption, sheet, theme));
    }

    private static String facts(Decision decision, Messages words) {
        var budget = decision.budget() == 0
                ? words.get("decision.budget.none")
                : words.get("decision.budget", Numbers.yen(decision.budget(), words.language()));
        return words.get(
                "decision.facts",
                Dates.day(decision.on(), words.language()),
                Numbers.yen(decision.cost(), words.language()),
                budget);
    }

    private static List<Part> parts(Decision decision, Messages words) {
        return List.of(
                new Part(words.get("decide.reason"), lines(decision.reason(), words)),
                new Part(
                        words.get("log.items"),
                        decision.items().values().stream().map(words::get).toList()),
                new Part(words.get("log.basis"), lines(decision.basis(), words)));
    }

    private static List<String> lines(Text text, Messages words) {
        return Arrays.stream(words.get(text).split("\n", -1))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private DataTable table(Messages words) {
        var rows = new ArrayList<List<String>>();
        parts.forEach(part -> part.lines().forEach(line -> rows.add(List.of(part.head(), line))));
        return new DataTable(List.of(words.get("decision.part"), words.get("decision.text")), rows);
    }

    @Override
    public Paper paper() {
        return Paper.TEXT;
    }

    @Override
    public List<LegendItem> legend(LegendParts parts) {
        return List.of();
    }

    @Override
    public double height(Type type, double width) {
        return parts.stream().mapToDouble(each -> height(each, type, width)).sum();
    }

    private double height(Part part, Type type, double width) {
        return Pen.height(1, type.heading())
                + part.lines().stream()
                        .mapToDouble(each -> height(each, type, width))
                        .sum()
                + GAP * type.unit();
    }

    private double height(String line, Type type, double width) {
        return Pen.height(broken(line, type, width).size(), type.small()) + 0.2 * type.unit();
    }

    private List<String> broken(String line, Type type, double width) {
        return TextLines.wrapped(line, type.small(), width, language);
    }

    @Override
    public void paint(Sheet sheet, Box box) {
        var type = sheet.type();
        double y = box.y();
        for (var part : parts) {
            sheet.pen()
                    .line(part.head(), box.x(), y, type.heading(), sheet.theme().text());
            double below = y + Pen.height(1, type.heading());
            for (var line : part.lines()) {
                sheet.pen()
                        .lines(
                                broken(line, type, box.width()),
                                box.x(),
                                below,
                                type.small(),
                                sheet.theme().text());
                below += height(line, type, box.width());
            }
            y += height(part, type, box.width());
        }
    }
}
