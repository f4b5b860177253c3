package org.senken.ui.delphi;

import org.senken.core.technology.Text;

/** What an expert speaks for, as a group of a panel; blank for those who have not said. */
record Discipline(Text name) implements Comparable<Discipline> {
    @Override
    public int compareTo(Discipline other) {
        int english = name.en().compareTo(other.name.en());
        return english == 0 ? name.ja().compareTo(other.name.ja()) : english;
    }
}
