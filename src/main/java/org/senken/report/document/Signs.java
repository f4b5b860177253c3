package org.senken.report.document;

/** Signs that are counted with; after the last one each is doubled, then trebled, as word processors do. */
enum Signs {
    LETTERS("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    KANA("アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン");

    private final String signs;

    Signs(String signs) {
        this.signs = signs;
    }

    /** The sign of a count from 1; a count of 0 has none. */
    String of(int count) {
        if (count < 1) {
            return "0";
        }
        int place = (count - 1) % signs.length();
        return signs.substring(place, place + 1).repeat((count - 1) / signs.length() + 1);
    }
}
