package org.senken.chart;

/** Where title, legend, picture and notes stand on a page, in the largest type with which everything fits. */
record PictureLayout(PageText text, LegendFlow legend, Box picture) {
    private static final double LEAST_HEIGHT = 110;
    private static final double GAP = 0.7;
    /** Pages are cut to whole pixels: so many points less do not make the type smaller. */
    private static final double ROUNDING = 1;
    /** High enough that the height never decides. */
    private static final double ENDLESS = 1e6;

    static PictureLayout of(Caption caption, Picture picture, HouseTheme theme, Box page) {
        var type = picture.paper().type(page.width());
        var layout = of(caption, picture, theme, type, page);
        while (!layout.holds(picture)) {
            var smaller = type.smaller();
            if (smaller.isEmpty()) {
                return layout;
            }
            type = smaller.get();
            layout = of(caption, picture, theme, type, page);
        }
        return layout;
    }

    /** Whether the picture has the height it needs. */
    boolean holds(Picture wanted) {
        return picture.height() + ROUNDING >= wanted.height(text.type(), picture.width());
    }

    /** The size on paper: as wide as the picture asks for, as high as it needs. */
    static FigureSize size(Caption caption, Picture picture) {
        double width = picture.paper().width();
        var type = picture.paper().type(width);
        var layout = of(caption, picture, HouseTheme.LIGHT, type, new Box(0, 0, width, ENDLESS));
        double around = ENDLESS - layout.picture.height();
        double height = Math.ceil(around + picture.height(type, layout.picture.width()));
        return FigureSize.ofPoints(width, Math.max(FigureSize.points(LEAST_HEIGHT), height));
    }

    private static PictureLayout of(Caption caption, Picture picture, HouseTheme theme, Type type, Box page) {
        var text = PageText.of(caption, type, page);
        var room = text.room();
        var items = picture.legend(new LegendParts(type, theme, caption.language(), room.width()));
        var measured = LegendFlow.of(items, 0, 0, room.width(), GAP * type.unit());
        double used = items.isEmpty() ? 0 : measured.height() + GAP * type.unit();
        double height = Math.max(1, room.height() - used);
        double top = room.bottom() - measured.height();
        return new PictureLayout(
                text,
                LegendFlow.of(items, room.x(), top, room.width(), GAP * type.unit()),
                new Box(room.x(), room.y(), room.width(), height));
    }
}
