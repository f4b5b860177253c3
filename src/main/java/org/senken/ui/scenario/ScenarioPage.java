package org.senken.ui.scenario;

import javafx.scene.layout.Region;

/** One page of the scenario room. It is built when it is first turned to and stays until the room is built anew. */
public interface ScenarioPage {
    /** What is shown. */
    Region root();

    /** What this page offers at the right of the heading; an empty region if nothing. */
    default Region tools() {
        return new Region();
    }

    /** Whether the found and chosen scenarios stand at its right. A page that needs the width does without. */
    default boolean isBesideScenarios() {
        return true;
    }
}
