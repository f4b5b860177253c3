package org.senken.report;

/** One side of a sheet. */
interface FormPage {
    /** The space left free at every edge, in millimetres. */
    double MARGIN = 11;

    double LEFT = MARGIN;
    double RIGHT = FormPen.PAGE_WIDTH - MARGIN;
    double WIDTH = RIGHT - LEFT;
    double TOP = MARGIN;
    /** Above the foot. */
    double BOTTOM = FormPen.PAGE_HEIGHT - MARGIN - 10;

    void draw(FormPen pen);

    /** What tells this sheet from all others, for its foot. */
    String code();
}
