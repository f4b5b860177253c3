package org.senken.core.delphi;

/** What a person does in the room. */
public enum Role {
    CHAIR(true),
    MEMBER(true),
    PROXY(true),
    OBSERVER(false),
    SECRETARIAT(false);

    private final boolean votes;

    Role(boolean votes) {
        this.votes = votes;
    }

    /** Whether the role has a ballot. */
    public boolean votes() {
        return votes;
    }
}
