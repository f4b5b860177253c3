package org.senken.ui.technology;

import org.senken.core.technology.Subject;
import org.senken.core.technology.Text;

/**
 * A row of the tree.
 *
 * @param number the official number of an area; 0 for a technology
 * @param heading the group of an area, or the programme of a technology
 * @param linkedFrom the label of the main area where a technology stands here as a link; otherwise empty
 */
record Row(Place place, Subject subject, int number, Text heading, Text linkedFrom) {
    boolean isLink() {
        return !linkedFrom.isEmpty();
    }
}
