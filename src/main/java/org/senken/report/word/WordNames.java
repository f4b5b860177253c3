package org.senken.report.word;

/** Names that the file format fixes. */
final class WordNames {
    /** The namespace of text. */
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    static final String FOLDER = "/word/";
    static final String MAIN_TYPE = TYPE + "document.main+xml";
    static final String[] ROOT = {
        "xmlns:w", W,
        "xmlns:r", OFFICE,
        "xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main",
        "xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"
    };

    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private WordNames() {}

    /** The part of a kind that a file has once. */
    static String part(String kind) {
        return FOLDER + kind + ".xml";
    }

    /** The relationship to a part of a kind: "styles", "numbering", "footnotes". */
    static String relation(String kind) {
        return OFFICE + "/" + kind;
    }

    /** The content type of a part of a kind. */
    static String type(String kind) {
        return TYPE + kind + "+xml";
    }
}
