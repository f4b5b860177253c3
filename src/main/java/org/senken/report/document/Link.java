package org.senken.report.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Text that leads to a page of the web or to an address of mail, and nowhere else. */
public record Link(String text, URI target) implements Run {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    /**
     * @throws IllegalArgumentException if the target is no http, https or mailto address
     */
    public Link {
        text = CleanText.line(text);
        if (!isAllowed(target)) {
            throw new IllegalArgumentException("no address of the web: " + target);
        }
    }

    /** A link where the address is one, otherwise the plain text: an address of a source ledger may be anything. */
    public static Run to(String text, String address) {
        return parsed(address).<Run>map(target -> new Link(text, target)).orElseGet(() -> new Plain(text));
    }

    private static Optional<URI> parsed(String address) {
        try {
            return Optional.of(new URI(address.strip())).filter(Link::isAllowed);
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    private static boolean isAllowed(URI target) {
        var scheme = target.getScheme();
        return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
    }
}
