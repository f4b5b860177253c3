package org.senken.chart;

import java.util.ArrayList;
import java.util.List;

/** The entries of a legend in rows, as many beside each other as fit. */
record LegendFlow(List<LegendItem> items, List<Box> boxes, double height) {

    static LegendFlow of(List<LegendItem> items, double left, double top, double width, double gap) {
        var boxes = new ArrayList<Box>();
        double x = left;
        double y = top;
        double row = 0;
        for (var item : items) {
            if (x > left && x + item.width() > left + width) {
                x = left;
                y += row + gap;
                row = 0;
            }
            boxes.add(new Box(x, y, item.width(), item.height()));
            x += item.width() + 2 * gap;
            row = Math.max(row, item.height());
        }
        return new LegendFlow(items, boxes, y + row - top);
    }

    void paint(Pen pen) {
        for (int i = 0; i < items.size(); i++) {
            items.get(i).painter().accept(pen, boxes.get(i));
        }
    }
}
