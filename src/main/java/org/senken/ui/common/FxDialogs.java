package org.senken.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.senken.core.technology.Sentence;
import org.senken.editing.Exchange;
import org.senken.language.Messages;

/** The questions as windows of their own. */
public final class FxDialogs implements Dialogs {
    private static final double WIDTH = 460;

    private final Supplier<Messages> messages;
    private final Supplier<@Nullable Window> owner;

    /**
     * @param owner the window the questions belong to; null before it is shown
     */
    public FxDialogs(Supplier<Messages> messages, Supplier<@Nullable Window> owner) {
        this.messages = messages;
        this.owner = owner;
    }

    @Override
    public boolean confirm(Sentence title, Sentence text, Sentence verb) {
        var yes = new ButtonType(words(verb), ButtonData.OK_DONE);
        var dialog = this.<Boolean>dialog(title, Nodes.wrapped(words(text)), yes);
        dialog.setResultConverter(pressed -> pressed == yes);
        return dialog.showAndWait().orElse(false);
    }

    @Override
    public Optional<String> line(Sentence title, Sentence label, String start) {
        var field = new TextField(start);
        field.setId("dialog-line");
        return typed(title, Nodes.field(words(label), field), field::getText, field);
    }

    @Override
    public Optional<String> pin() {
        var field = new PasswordField();
        field.setId("dialog-pin");
        var content = Nodes.field(messages.get().get("dialog.pin.label"), field);
        return typed(Sentence.of("dialog.pin"), content, field::getText, field);
    }

    @Override
    public Optional<String> passphrase(Sentence why) {
        var field = new PasswordField();
        field.setId("dialog-passphrase");
        var content = new VBox(8, Nodes.wrapped(words(why)), field);
        return typed(Sentence.of("dialog.passphrase"), content, field::getText, field);
    }

    @Override
    public void tell(Sentence title, Sentence text) {
        var dialog = new Dialog<ButtonType>();
        dress(dialog, title, Nodes.wrapped(words(text)));
        dialog.getDialogPane()
                .getButtonTypes()
                .add(new ButtonType(messages.get().get("dialog.ok"), ButtonData.OK_DONE));
        dialog.showAndWait();
    }

    @Override
    public Optional<String> lines(Sentence title, Sentence explanation) {
        var area = new TextArea();
        area.setId("dialog-lines");
        area.setPrefRowCount(14);
        var content = new VBox(8, Nodes.wrapped(words(explanation), Styles.MUTED), area);
        return typed(title, content, area::getText, area);
    }

    private Optional<String> typed(Sentence title, Node content, Supplier<String> text, Node first) {
        var done = new ButtonType(messages.get().get("dialog.ok"), ButtonData.OK_DONE);
        var dialog = this.<String>dialog(title, content, done);
        dialog.setResultConverter(pressed -> pressed == done ? text.get() : null);
        Platform.runLater(first::requestFocus);
        return dialog.showAndWait();
    }

    @Override
    public Optional<Gaps> gaps(int unanswered) {
        var open = new ButtonType(messages.get().get("dialog.gaps.open"), ButtonData.OK_DONE);
        var none = new ButtonType(messages.get().get("dialog.gaps.none"), ButtonData.OTHER);
        var text = Nodes.wrapped(messages.get().count("dialog.gaps.text", unanswered));
        var dialog = this.<Gaps>dialog(Sentence.of("dialog.gaps"), text, open, none);
        dialog.setResultConverter(
                pressed -> pressed == open ? Gaps.LEAVE_OPEN : pressed == none ? Gaps.NO_OPINION : null);
        return dialog.showAndWait();
    }

    @Override
    public Optional<Exchange.OpenVotes> openVotes() {
        var without = new ButtonType(messages.get().get("dialog.votes.without"), ButtonData.OK_DONE);
        var all = new ButtonType(messages.get().get("dialog.votes.all"), ButtonData.OTHER);
        var text = Nodes.wrapped(messages.get().get("dialog.votes.text"));
        var dialog = this.<Exchange.OpenVotes>dialog(Sentence.of("dialog.votes"), text, without, all);
        dialog.setResultConverter(pressed ->
                pressed == without ? Exchange.OpenVotes.LEFT_OUT : pressed == all ? Exchange.OpenVotes.INCLUDED : null);
        return dialog.showAndWait();
    }

    private <T> Dialog<T> dialog(Sentence title, Node content, ButtonType... actions) {
        var dialog = new Dialog<T>();
        dress(dialog, title, content);
        var buttons = dialog.getDialogPane().getButtonTypes();
        buttons.addAll(actions);
        buttons.add(new ButtonType(messages.get().get("dialog.cancel"), ButtonData.CANCEL_CLOSE));
        return dialog;
    }

    private void dress(Dialog<?> dialog, Sentence title, Node content) {
        dialog.initOwner(owner.get());
        dialog.setTitle(words(title));
        dialog.setHeaderText(words(title));
        var pane = dialog.getDialogPane();
        pane.setContent(content);
        pane.setPadding(new Insets(4));
        pane.setPrefWidth(WIDTH);
        Look.dress(pane, owner.get());
    }

    @Override
    public List<Path> open(Sentence title, String... endings) {
        var files = chooser(title, endings).showOpenMultipleDialog(owner.get());
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> folder(Sentence title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(words(title));
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> save(Sentence title, String suggestedName) {
        var chooser = chooser(title, suggestedName.substring(suggestedName.indexOf('.') + 1));
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
    }

    private FileChooser chooser(Sentence title, String... endings) {
        var chooser = new FileChooser();
        chooser.setTitle(words(title));
        var patterns = Arrays.stream(endings).map(ending -> "*." + ending).toList();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(String.join(" ", patterns), patterns));
        return chooser;
    }

    private String words(Sentence sentence) {
        return messages.get().get(sentence);
    }
}
