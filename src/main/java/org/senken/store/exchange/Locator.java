package org.senken.store.exchange;

import java.io.Reader;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonTokenId;
import tools.jackson.core.TokenStreamLocation;

/** Finds the place of a path in a file that was read before, so that reading itself need not remember places. */
final class Locator {
    private Locator() {}

    /** Where the value of the path stands; the start of the file if there is no such path. */
    static TokenStreamLocation find(Reader content, String path) {
        try (JsonParser parser = JsonReader.parser(content)) {
            var start = parser.currentLocation();
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isStructEnd() || parser.currentTokenId() == JsonTokenId.ID_PROPERTY_NAME) {
                    continue;
                }
                if (JsonReader.path(parser).equals(path)) {
                    return parser.currentTokenLocation();
                }
            }
            return start;
        }
    }
}
