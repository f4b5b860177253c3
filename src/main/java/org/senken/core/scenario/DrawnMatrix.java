package org.senken.core.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.senken.core.scenario.crossimpact.ImpactMatrix;
import org.senken.core.scenario.crossimpact.Sheet;

/** Matrices in which every cell holds the score of one of its judges. */
final class DrawnMatrix {
    private final ImpactMatrix joint;
    private final Sheet sheet;
    private final List<Disagreement> cells = new ArrayList<>();

    /** A cell whose judges do not all say the same. */
    private record Disagreement(int row, int column, List<Integer> scores) {}

    DrawnMatrix(Scenarios scenarios) {
        joint = CrossImpact.matrix(scenarios);
        sheet = Sheet.of(joint);
        var numbering = Numbering.of(scenarios);
        MatrixReading.of(scenarios).blocks().stream()
                .filter(block -> !block.off())
                .flatMap(BlockReading::all)
                .filter(each -> each.range() > 0)
                .forEach(each -> cells.add(new Disagreement(
                        numbering.index(each.cell().from()).orElseThrow(),
                        numbering.index(each.cell().to()).orElseThrow(),
                        scenarios.judgements().at(each.cell()).values().stream()
                                .map(Judgement::score)
                                .toList())));
    }

    int unit() {
        return joint.unit();
    }

    ImpactMatrix draw(SplittableRandom chance) {
        var drawn = sheet.copy();
        for (var cell : cells) {
            int score = cell.scores().get(chance.nextInt(cell.scores().size()));
            drawn.set(cell.row(), cell.column(), score * joint.unit());
        }
        return drawn.matrix();
    }
}
