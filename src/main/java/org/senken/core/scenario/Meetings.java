package org.senken.core.scenario;

import java.util.List;
import org.senken.core.technology.Text;

/** Which ingredients of some lists have met so far, and how often each was used. */
final class Meetings {
    private final GameChangers.Ingredients lists;
    private final boolean[][] technologies;
    private final boolean[][] emergingNeeds;
    private final boolean[][] existingNeeds;
    private final int[] emergingUses;
    private final int[] existingUses;
    private final int[] needUses;

    Meetings(GameChangers.Ingredients lists) {
        this.lists = lists;
        int emerging = lists.emerging().size();
        int existing = lists.existing().size();
        int needs = lists.needs().size();
        technologies = new boolean[emerging][existing];
        emergingNeeds = new boolean[emerging][needs];
        existingNeeds = new boolean[existing][needs];
        emergingUses = new int[emerging];
        existingUses = new int[existing];
        needUses = new int[needs];
    }

    /** Takes in a combination of a wildcard; what stands in no list is passed over. */
    void see(Wildcard.Combination combination) {
        see(new GameChangers.Meeting(
                place(lists.emerging(), combination.emerging()),
                place(lists.existing(), combination.existing()),
                place(lists.needs(), combination.need())));
    }

    private static int place(List<Ingredient> list, Text name) {
        return list.stream().map(Ingredient::name).toList().indexOf(name);
    }

    /** Takes in a meeting; a place of -1 stands in no list. */
    void see(GameChangers.Meeting meeting) {
        mark(technologies, meeting.emerging(), meeting.existing());
        mark(emergingNeeds, meeting.emerging(), meeting.need());
        mark(existingNeeds, meeting.existing(), meeting.need());
        count(emergingUses, meeting.emerging());
        count(existingUses, meeting.existing());
        count(needUses, meeting.need());
    }

    private static void mark(boolean[][] pairs, int one, int other) {
        if (one >= 0 && other >= 0) {
            pairs[one][other] = true;
        }
    }

    private static void count(int[] uses, int place) {
        if (place >= 0) {
            uses[place]++;
        }
    }

    /** How many pairs of a meeting have not met before. */
    int newPairs(GameChangers.Meeting meeting) {
        int pairs = technologies[meeting.emerging()][meeting.existing()] ? 0 : 1;
        if (meeting.need() >= 0) {
            pairs += emergingNeeds[meeting.emerging()][meeting.need()] ? 0 : 1;
            pairs += existingNeeds[meeting.existing()][meeting.need()] ? 0 : 1;
        }
        return pairs;
    }

    /** How often the ingredients of a meeting were used, together. */
    int uses(GameChangers.Meeting meeting) {
        int needs = meeting.need() < 0 ? 0 : needUses[meeting.need()];
        return emergingUses[meeting.emerging()] + existingUses[meeting.existing()] + needs;
    }
}
