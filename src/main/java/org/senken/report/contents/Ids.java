package org.senken.report.contents;

import java.util.HashSet;
import java.util.Set;
import org.senken.core.report.PieceId;
import org.senken.core.report.SectionId;
import org.senken.report.document.StableId;

/** The ids of a document's blocks: they follow from the report's own, so that they survive every new export. */
final class Ids {
    private static final int ROOM = 40;

    private final Set<String> taken = new HashSet<>();

    String of(SectionId section) {
        return free(stable("sec-", section.value()));
    }

    String of(PieceId piece) {
        return free(StableId.isOne(piece.value()) ? piece.value() : stable("id-", piece.value()));
    }

    /** An id that is too long for files of Word keeps its beginning and gets a number that follows from the whole. */
    private static String stable(String start, String id) {
        var whole = start + id;
        return StableId.isOne(whole)
                ? whole
                : whole.substring(0, Math.min(ROOM, whole.length())) + "-" + Integer.toHexString(id.hashCode());
    }

    private String free(String wanted) {
        var id = wanted;
        for (int i = 2; !taken.add(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }
}
