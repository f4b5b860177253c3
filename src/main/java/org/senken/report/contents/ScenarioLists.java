package org.senken.report.contents;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.scenario.Narrative;
import org.senken.core.scenario.Scenario;
import org.senken.core.scenario.Wildcard;
import org.senken.report.document.Block;
import org.senken.report.document.BulletList;
import org.senken.report.document.Paragraph;
import org.senken.report.document.Plain;
import org.senken.report.document.Run;
import org.senken.report.document.Strong;

/** The scenarios as they are told, and the wildcards. */
final class ScenarioLists {
    private final Writing writing;

    private ScenarioLists(Writing writing) {
        this.writing = writing;
    }

    static Made narratives(Writing writing) {
        var lists = new ScenarioLists(writing);
        var chosen = writing.study().scenarios().chosen();
        if (chosen.isEmpty()) {
            return Made.Missing.of("figure.no.chosen");
        }
        return new Made.Words(
                chosen.stream().flatMap(each -> lists.told(each).stream()).toList());
    }

    static Made wildcards(Writing writing) {
        var lists = new ScenarioLists(writing);
        var wildcards = writing.study().scenarios().wildcards();
        return wildcards.isEmpty()
                ? Made.Missing.of("contents.missing.wildcards")
                : new Made.Words(List.of(
                        new BulletList(wildcards.stream().map(lists::wildcard).toList())));
    }

    private List<Block> told(Scenario scenario) {
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(new Strong(ScenarioKeys.name(writing, scenario))));
        var parts = new ArrayList<Paragraph>();
        for (var part : Narrative.Part.values()) {
            var text = scenario.narrative().under(part);
            if (!text.isEmpty()) {
                parts.add(Paragraph.of(writing.say(key(part), writing.in(text))));
            }
        }
        blocks.add(parts.isEmpty() ? Paragraph.of(writing.say("contents.narrative.untold")) : new BulletList(parts));
        return blocks;
    }

    private static String key(Narrative.Part part) {
        return switch (part) {
            case WHAT -> "contents.narrative.what";
            case HOW -> "contents.narrative.how";
            case WHOM -> "contents.narrative.whom";
        };
    }

    private Paragraph wildcard(Wildcard wildcard) {
        var runs = new ArrayList<Run>();
        runs.add(new Strong(writing.in(wildcard.name())));
        if (!wildcard.text().isEmpty()) {
            runs.add(new Plain(writing.say("contents.between.name") + writing.in(wildcard.text())));
        }
        if (!wildcard.signposts().isEmpty()) {
            runs.add(new Plain(writing.say("contents.wildcard.signposts", writing.in(wildcard.signposts()))));
        }
        return new Paragraph(runs);
    }
}
