package org.senken.core.portfolio.model;

import org.senken.core.technology.Text;

/**
 * What speaks for and against public money in an item.
 *
 * @param displaced private money that it would displace
 * @param gain what it gains for security
 */
public record Effectiveness(Text displaced, Text gain) {
    /** Nothing has been noted. */
    public static final Effectiveness NONE = new Effectiveness(Text.EMPTY, Text.EMPTY);
}
