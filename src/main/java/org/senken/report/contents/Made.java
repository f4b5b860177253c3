package org.senken.report.contents;

import java.util.List;
import org.senken.chart.Figure;
import org.senken.core.technology.Sentence;
import org.senken.report.document.Block;
import org.senken.report.document.Column;
import org.senken.report.document.Paragraph;

/** What became of a figure, table or list of a report. */
sealed interface Made {
    /** The study lacks what it shows; the sentence says what, and what to do. */
    record Missing(Sentence why) implements Made {
        static Missing of(String key, Object... arguments) {
            return new Missing(Sentence.of(key, arguments));
        }
    }

    /** A figure. */
    record Picture(Figure figure, String source) implements Made {}

    /** A table, still without number and caption. */
    record Table(List<Column> columns, List<List<Paragraph>> rows, String source, String note) implements Made {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** Running text. */
    record Words(List<Block> blocks) implements Made {
        public Words {
            blocks = List.copyOf(blocks);
        }
    }
}
