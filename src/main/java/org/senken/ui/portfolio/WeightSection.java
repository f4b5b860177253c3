package org.senken.ui.portfolio;

import javafx.scene.layout.Region;

/** The part of the screen on which one kind of statement on weights is made. */
interface WeightSection {
    Region root();

    /** Shows what is said now, unless somebody is typing or dragging. */
    void show();
}
