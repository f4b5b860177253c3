package org.senken.core.study.texts;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.technology.Text;

/** The thing whose texts are being visited. */
record Spot(TextVisit visit, TextGroup group, String path, Text owner) {
    /** Its one text of a role. */
    Text text(TextRole role, Text text) {
        return visit.at(new TextPlace(path + "/" + role.id(), group, owner, role), text);
    }

    /** One of several texts of a role, which go by a number. */
    Text text(TextRole role, int number, Text text) {
        return visit.at(new TextPlace(path + "/" + role.id() + "/" + number, group, owner, role), text);
    }

    /** All of several texts of a role, by their number from 1. */
    List<Text> texts(TextRole role, List<Text> texts) {
        var all = new ArrayList<Text>();
        for (var text : texts) {
            all.add(text(role, all.size() + 1, text));
        }
        return all;
    }

    /** Something that belongs to it. */
    Spot below(String kind, Object id, Text name) {
        return new Spot(visit, group, path + "/" + kind + "/" + id, name);
    }

    /** Something that belongs to it and has no name of its own. */
    Spot below(String kind, Object id) {
        return below(kind, id, owner);
    }
}
