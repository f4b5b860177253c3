package org.senken.ui.common;

/** The names of the style classes that the style sheet knows. */
public final class Styles {
    public static final String CARD = "card";
    public static final String CARD_HEADER = "card-header";
    public static final String CARD_TITLE = "card-title";
    public static final String ROOM = "room";
    public static final String ROOM_TITLE = "room-title";
    public static final String MUTED = "muted";
    public static final String STRONG = "strong";
    public static final String SMALL = "small";
    public static final String PRIMARY = "primary";
    public static final String PLAIN = "plain";
    public static final String SEGMENT = "segment";
    public static final String BADGE = "badge";
    public static final String GOOD = "good";
    public static final String WARN = "warn";
    public static final String BAD = "bad";
    public static final String INFO = "info";
    public static final String LINE = "line";
    public static final String FIELD_LABEL = "field-label";
    public static final String CLICKABLE = "clickable";
    public static final String LINK = "link";

    // technologies and experts
    public static final String DETAIL_HEADER = "detail-header";
    public static final String DETAIL_BODY = "detail-body";
    public static final String DETAIL_ACTIONS = "detail-actions";
    public static final String DETAIL_EMPTY = "detail-empty";
    public static final String FACTS = "facts";
    public static final String TABLE_CARD = "table-card";
    public static final String TREE_NUMBER = "tree-number";
    public static final String SEARCH = "search";
    public static final String RATING = "rating";

    private Styles() {}
}
