package org.senken.settings;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Keeps the facilitator's PIN unreadable in the settings. It guards a screen, not the data. */
public final class Pin {
    private static final int ROUNDS = 50_000;
    private static final int BITS = 256;
    private static final Pattern HASH = Pattern.compile("([0-9a-f]{2})+:([0-9a-f]{2})+");

    private Pin() {}

    /** A salted hash of a PIN, or blank for a blank one. */
    public static String hash(String pin) {
        if (pin.isBlank()) {
            return "";
        }
        var salt = new byte[8];
        new SecureRandom().nextBytes(salt);
        return HexFormat.of().formatHex(salt) + ":" + derive(pin, salt);
    }

    /** Whether the PIN is the one that was hashed. */
    public static boolean matches(String pin, String hash) {
        // a damaged hash matches nothing; a new PIN can be set in the settings
        if (!HASH.matcher(hash).matches()) {
            return false;
        }
        int colon = hash.indexOf(':');
        var salt = HexFormat.of().parseHex(hash.substring(0, colon));
        return MessageDigest.isEqual(
                derive(pin, salt).getBytes(StandardCharsets.US_ASCII),
                hash.substring(colon + 1).getBytes(StandardCharsets.US_ASCII));
    }

    private static String derive(String pin, byte[] salt) {
        try {
            var spec = new PBEKeySpec(pin.toCharArray(), salt, ROUNDS, BITS);
            var key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec);
            return HexFormat.of().formatHex(key.getEncoded());
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has PBKDF2WithHmacSHA256", missing);
        }
    }
}
