package org.senken.ui.report;

import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.senken.language.Messages;
import org.senken.report.contents.Edition;
import org.senken.report.output.ReportFormat;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** The buttons that write files, and what can be chosen about them. */
final class ExportBar {
    private static final double GAP = 8;

    private final ReportViewModel model;
    private final Messages words;
    private final HBox root;

    ExportBar(ReportViewModel model, RoomView.Life life) {
        this.model = model;
        words = model.messages();
        root = Nodes.row(GAP);
        for (var format : ReportFormat.values()) {
            root.getChildren()
                    .add(Nodes.button(
                            "report-" + format.id(),
                            words.get(format),
                            () -> model.export().write(format)));
        }
        root.getChildren().add(all(life));
    }

    HBox root() {
        return root;
    }

    private SplitMenuButton all(RoomView.Life life) {
        var button = new SplitMenuButton();
        button.setId("report-all");
        button.setText(words.get("report.all"));
        button.getStyleClass().add(Styles.PRIMARY);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> model.export().writeAll());
        button.getItems()
                .setAll(List.of(
                        item("report-all-kinds", words.get("report.all.kinds"), model.export()::writeAll),
                        item("report-all-formats", words.get("report.all.formats"), model.export()::writeFormats),
                        new SeparatorMenuItem(),
                        template(ReportFormat.DOCX),
                        template(ReportFormat.PPTX),
                        new SeparatorMenuItem(),
                        names(life),
                        years(life)));
        return button;
    }

    private static MenuItem item(String id, String text, Runnable action) {
        var item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }

    private MenuItem template(ReportFormat format) {
        return item(
                "report-template-" + format.id(),
                words.get("report.template.of", words.get(format)),
                () -> model.export().chooseTemplate(format));
    }

    private CheckMenuItem names(RoomView.Life life) {
        var item = new CheckMenuItem(words.get("report.names"));
        item.setId("report-names");
        life.follow(model.namesProperty(), names -> item.setSelected(names == Edition.Names.SHOWN));
        item.setOnAction(event -> model.name(item.isSelected() ? Edition.Names.SHOWN : Edition.Names.WITHHELD));
        return item;
    }

    private CheckMenuItem years(RoomView.Life life) {
        var item = new CheckMenuItem(words.get("report.years"));
        item.setId("report-years");
        life.follow(model.yearsProperty(), years -> item.setSelected(years == Edition.Years.ERA));
        item.setOnAction(event -> model.count(item.isSelected() ? Edition.Years.ERA : Edition.Years.WESTERN));
        return item;
    }
}
