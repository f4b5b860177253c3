package org.senken.store.exchange;

import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.senken.core.delphi.ExpertCode;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.JsonTokenId;
import tools.jackson.core.TokenStreamLocation;

/** Finds the place of a path in a file that was read before, so that reading itself need not remember places. */
final class Locator {
    private static final Pattern BALLOT = Pattern.compile("(rounds\\[\\d+]\\.ballots)\\[(\\d+)](.*)");

    private Locator() {}

    /**
     * The path as the file has it. A round keeps its ballots in the order of the experts' codes, a file may have them in
     * any order.
     */
    static String asWritten(Reader content, String path) {
        var ballot = BALLOT.matcher(path);
        if (!ballot.matches()) {
            return path;
        }
        var codes = ballotCodes(content, ballot.group(1));
        var kept = IntStream.range(0, codes.size())
                .boxed()
                .sorted(Comparator.comparing(codes::get))
                .toList();
        return ballot.group(1) + "[" + kept.get(Integer.parseInt(ballot.group(2))) + "]" + ballot.group(3);
    }

    private static List<ExpertCode> ballotCodes(Reader content, String ballots) {
        var codes = new ArrayList<ExpertCode>();
        try (JsonParser parser = JsonReader.parser(content)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING
                        && "expert".equals(parser.currentName())
                        && JsonReader.path(parser).equals(ballots + "[" + codes.size() + "].expert")) {
                    codes.add(new ExpertCode(parser.getString()));
                }
            }
        }
        return codes;
    }

    /** Where the value of the path stands; if there is no such path, the innermost value around it that there is. */
    static TokenStreamLocation find(Reader content, String path) {
        try (JsonParser parser = JsonReader.parser(content)) {
            var nearest = parser.currentLocation();
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isStructEnd() || parser.currentTokenId() == JsonTokenId.ID_PROPERTY_NAME) {
                    continue;
                }
                var here = JsonReader.path(parser);
                if (here.equals(path)) {
                    return parser.currentTokenLocation();
                }
                if (isAround(here, path)) {
                    nearest = parser.currentTokenLocation();
                }
            }
            return nearest;
        }
    }

    private static boolean isAround(String outer, String path) {
        return path.startsWith(outer) && ".[".indexOf(path.charAt(outer.length())) >= 0;
    }
}
