package org.senken.ui.delphi;

import org.senken.core.delphi.Origin;
import org.senken.language.Messages;

/** How a ballot came into the study, in words. */
final class OriginWords {
    private final Messages messages;

    OriginWords(Messages messages) {
        this.messages = messages;
    }

    String of(Origin origin) {
        return switch (origin.way()) {
            case KIOSK -> messages.get("collect.way.kiosk");
            case SHEET -> messages.get("collect.way.sheet");
            case DESK -> messages.get("collect.way.desk");
            case FORM ->
                origin.typist().isBlank()
                        ? messages.get("collect.way.form")
                        : messages.get("collect.way.form.by", origin.typist());
        };
    }
}
