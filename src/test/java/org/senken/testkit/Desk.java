package org.senken.testkit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.editing.OpenStudy;
import org.senken.editing.WorkspaceException;
import org.senken.settings.Settings;
import org.senken.settings.SettingsFile;
import org.senken.ui.common.DirectBackground;
import org.senken.ui.common.Notices;
import org.senken.ui.common.Preferences;
import org.senken.ui.common.Session;

/** A session over one study, with everything done at once, for tests of view models. */
public final class Desk {
    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    public final Notices notices = new Notices();
    public final Preferences preferences;
    public final Session session;

    /**
     * @param folder where the settings are written
     */
    public Desk(Study study, Language language, Path folder) throws WorkspaceException {
        var settings = new Settings(language, Settings.Theme.LIGHT, "", "", "");
        var background = new DirectBackground();
        var file = new SettingsFile(folder.resolve("settings.properties"), settings);
        preferences = new Preferences(settings, file, background, notices);
        var workspace = InMemoryWorkspace.with(study);
        session = new Session(opened(workspace, study), background, notices, CLOCK);
    }

    private static OpenStudy opened(InMemoryWorkspace workspace, Study study) throws WorkspaceException {
        return new OpenStudy(workspace, workspace.load(study.id()), CLOCK, () -> "tester");
    }

    public Study study() {
        return session.study();
    }

    /** What the notice bar says, if anything. */
    public Optional<Sentence> notice() {
        return notices.noticeProperty().get().map(Notices.Notice::sentence);
    }
}
