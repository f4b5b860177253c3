package org.senken.chart;

import java.awt.Shape;
import org.jfree.chart.entity.ChartEntity;
import org.senken.core.technology.SubjectId;

/** The part of a chart, a bubble or its label, that stands for a subject: what the mouse points at. */
public final class SubjectEntity extends ChartEntity {
    private static final long serialVersionUID = 1L;
    private final transient SubjectId subject;

    SubjectEntity(Shape area, String toolTip, SubjectId subject) {
        super(area, toolTip);
        this.subject = subject;
    }

    public SubjectId subject() {
        return subject;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SubjectEntity that && subject.equals(that.subject) && super.equals(other);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + subject.hashCode();
    }
}
