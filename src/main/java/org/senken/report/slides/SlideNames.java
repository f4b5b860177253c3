package org.senken.report.slides;

/** Names that the file format fixes. */
final class SlideNames {
    static final String P = "http://schemas.openxmlformats.org/presentationml/2006/main";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String[] ROOT = {
        "xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main", "xmlns:r", OFFICE, "xmlns:p", P
    };
    static final String FOLDER = "/ppt/";
    /** What the names of shapes begin with, before the stable id. */
    static final String TAG = "senken:";

    /** What the shape with the words around a figure or a table is called, before what marks it. */
    static final String SOURCE = "Source";

    /** The frame that shapes of a slide stand in. */
    static final String GROUP =
            "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>"
                    + "<a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"0\" cy=\"0\"/>"
                    + "</a:xfrm></p:grpSpPr>";

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.presentationml.";

    private SlideNames() {}

    /** The relationship to a part of a kind: "slide", "slideLayout", "theme". */
    static String relation(String kind) {
        return OFFICE + "/" + kind;
    }

    /** The content type of a part of a kind. */
    static String type(String kind) {
        return kind.equals("theme") ? "application/vnd.openxmlformats-officedocument.theme+xml" : TYPE + kind + "+xml";
    }
}
