package org.senken.store.exchange;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.senken.core.study.Study;
import org.senken.editing.Exchange.SheetFormat;
import org.senken.files.WholeFile;
import org.senken.store.exchange.sheet.BallotContent;
import org.senken.store.exchange.sheet.BallotWorkbook;

/** Writes the empty ballots of a round into a folder, and never over a file that may hold answers. */
record BallotFolder(Path folder, SheetFormat format) {
    List<Path> write(Study study) throws IOException {
        var contents = new BallotContents(study, study.openRound().orElseThrow()).all();
        for (var content : contents) {
            if (Files.exists(file(content))) {
                throw new FileAlreadyExistsException(file(content).toString());
            }
        }
        Files.createDirectories(folder);
        var written = new ArrayList<Path>();
        for (var content : contents) {
            var file = file(content);
            WholeFile.write(file, out -> {
                switch (format) {
                    case XLSX -> BallotWorkbook.write(content, out);
                    case CSV -> BallotCsv.write(content, out);
                }
            });
            written.add(file);
        }
        return written;
    }

    private Path file(BallotContent content) {
        var ending = switch (format) {
            case XLSX -> ".xlsx";
            case CSV -> ".csv";
        };
        return folder.resolve("ballot-r" + content.round().number() + "-" + content.expert() + ending);
    }
}
