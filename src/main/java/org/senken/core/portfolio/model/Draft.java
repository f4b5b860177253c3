package org.senken.core.portfolio.model;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.senken.core.technology.Text;

/** A portfolio put together by hand, to be compared with others; nothing has been decided by it. */
public record Draft(DraftId id, Text name, Set<ItemId> items) {
    public Draft {
        items = Collections.unmodifiableSet(new TreeSet<>(items));
    }

    public Draft withName(Text changed) {
        return new Draft(id, changed, items);
    }

    public Draft withItems(Set<ItemId> changed) {
        return new Draft(id, name, changed);
    }

    /** The portfolio with the item in it, or out of it if it was in. */
    public Draft turned(ItemId item) {
        var changed = new TreeSet<>(items);
        if (!changed.remove(item)) {
            changed.add(item);
        }
        return withItems(changed);
    }

    Draft without(ItemId item) {
        return items.contains(item) ? turned(item) : this;
    }
}
