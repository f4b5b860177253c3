package org.senken.report.document;

/** Names a figure, a table or a heading by the number it has: "Figure 2", "表1", "第1の2". */
public record Reference(String target) implements Run {
    /**
     * @throws IllegalArgumentException if the target is no id
     */
    public Reference {
        StableId.check(target);
    }

    @Override
    public String text() {
        return "";
    }
}
