package org.senken.core.minutes;

import org.senken.core.technology.Text;

/**
 * One step of a run sheet.
 *
 * @param minutes how long it is planned to take
 * @param shortest how short it may become when the day runs late; never more than the minutes
 * @param room the room of the workbench to open, in lower case; blank for none
 * @param say what the person who leads it says
 * @param output what must be there when it ends
 * @param owner who leads it
 */
public record Step(Text title, int minutes, int shortest, Kind kind, String room, Text say, Text output, Text owner) {
    /** What a step is for. */
    public enum Kind {
        WORK,
        /** People leave the room; the screen says until when. */
        BREAK,
        /** The day ends here; the next step begins at the start time of the next day. */
        NIGHT
    }

    /** The longest step, in minutes. */
    public static final int LONGEST = 720;

    public Step {
        if (minutes < 0 || minutes > LONGEST || shortest < 0) {
            throw new IllegalArgumentException("a step takes 0 to " + LONGEST + " minutes");
        }
        shortest = Math.min(shortest, minutes);
    }

    /** The minutes that can be taken from it. */
    public int slack() {
        return minutes - shortest;
    }

    public Step withTitle(Text newTitle) {
        return new Step(newTitle, minutes, shortest, kind, room, say, output, owner);
    }

    public Step withMinutes(int newMinutes) {
        return new Step(title, newMinutes, shortest, kind, room, say, output, owner);
    }

    public Step withShortest(int newShortest) {
        return new Step(title, minutes, newShortest, kind, room, say, output, owner);
    }

    public Step withKind(Kind newKind) {
        return new Step(title, minutes, shortest, newKind, room, say, output, owner);
    }

    public Step withRoom(String newRoom) {
        return new Step(title, minutes, shortest, kind, newRoom, say, output, owner);
    }

    public Step withSay(Text newSay) {
        return new Step(title, minutes, shortest, kind, room, newSay, output, owner);
    }

    public Step withOutput(Text newOutput) {
        return new Step(title, minutes, shortest, kind, room, say, newOutput, owner);
    }

    public Step withOwner(Text newOwner) {
        return new Step(title, minutes, shortest, kind, room, say, output, newOwner);
    }
}
