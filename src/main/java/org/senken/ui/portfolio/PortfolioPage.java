package org.senken.ui.portfolio;

import javafx.scene.layout.Region;
import org.senken.core.minutes.Tie;
import org.senken.ui.common.Room;

/** One page of the portfolio room. It is built when it is first turned to and stays until the room is built anew. */
interface PortfolioPage {
    /** What is shown. */
    Region root();

    /** What this page offers at the right of the heading; an empty region if nothing. */
    default Region tools() {
        return new Region();
    }

    /** What a note written now is about. */
    default Tie tie() {
        return Tie.to(Room.PORTFOLIO.key());
    }
}
