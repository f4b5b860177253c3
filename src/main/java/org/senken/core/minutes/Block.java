package org.senken.core.minutes;

import org.senken.core.delphi.Role;

/** What sessions are made of; templates put blocks together with their minutes. */
public enum Block {
    OPENING("overview", Role.CHAIR),
    BRIEFING("technologies", Role.SECRETARIAT),
    ROUND_ONE("scoring", Role.SECRETARIAT),
    FEEDBACK("scoring", Role.CHAIR),
    DISPUTED("scoring", Role.SECRETARIAT),
    DISCUSSION("scoring", Role.CHAIR),
    DRIVERS("scenarios", Role.CHAIR),
    CROSS_IMPACT("scenarios", Role.SECRETARIAT),
    NARRATIVES("scenarios", Role.CHAIR),
    SHIFTS("scenarios", Role.CHAIR),
    ROUND_TWO("scoring", Role.SECRETARIAT),
    PORTFOLIO("portfolio", Role.CHAIR),
    AGREEMENT("minutes", Role.CHAIR),
    NEXT_STEPS("overview", Role.SECRETARIAT),
    PAUSE(Step.Kind.BREAK),
    PAUSE_TYPING(Step.Kind.BREAK),
    PAUSE_CLOSING(Step.Kind.BREAK),
    LUNCH(Step.Kind.BREAK),
    NIGHT(Step.Kind.NIGHT);

    private final Step.Kind kind;
    private final String room;
    private final Role owner;

    Block(String room, Role owner) {
        kind = Step.Kind.WORK;
        this.room = room;
        this.owner = owner;
    }

    Block(Step.Kind kind) {
        this.kind = kind;
        room = "";
        owner = Role.SECRETARIAT;
    }

    public Step.Kind kind() {
        return kind;
    }

    /** The room of the workbench it is held in; blank for none. */
    public String room() {
        return room;
    }

    /** Who leads it. */
    public Role owner() {
        return owner;
    }
}
