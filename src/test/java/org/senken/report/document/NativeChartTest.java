package org.senken.report.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.senken.chart.DataTable;

class NativeChartTest {
    @Test
    void whatIsNoNumberIsEmptyAndNeverZero() {
        var data = new DataTable(
                List.of("name", "value"),
                List.of(
                        List.of("a", "1,250.5"),
                        List.of("b", ""),
                        List.of("c", "–"),
                        List.of("d", "−3"),
                        List.of("e", "=1+1"),
                        List.of("f", "1e400"),
                        List.of("g", "NaN")));
        var chart = NativeChart.of(NativeChart.Kind.BARS, data, 0, List.of(1));
        var empty = OptionalDouble.empty();
        assertEquals(
                List.of(OptionalDouble.of(1250.5), empty, empty, OptionalDouble.of(-3), empty, empty, empty),
                chart.series().getFirst().values());
        assertEquals("value", chart.series().getFirst().name());
    }

    @Test
    void aSeriesOfAnotherLengthIsRefused() {
        var series = new NativeChart.Series("s", List.of(OptionalDouble.of(1)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new NativeChart(NativeChart.Kind.LINES, List.of("a", "b"), List.of(series)));
        assertThrows(
                IllegalArgumentException.class, () -> new NativeChart(NativeChart.Kind.LINES, List.of("a"), List.of()));
    }
}
