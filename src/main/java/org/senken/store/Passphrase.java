package org.senken.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.senken.core.technology.Sentence;
import org.senken.editing.WorkspaceException;
import org.senken.files.WholeFile;

/**
 * Makes the key of an encrypted workspace from a passphrase and a salt. H2's own strengthening is weak, so its password
 * is 256 bits of PBKDF2. The salt lies in a side file, with a check value that tells a wrong passphrase from a damaged
 * database.
 */
final class Passphrase {
    private static final String FORMAT = "senken-salt-1";
    private static final int ITERATIONS = 600_000;
    private static final int SALT_BYTES = 16;
    private static final int KEY_BITS = 256;
    private static final HexFormat HEX = HexFormat.of();

    private final int iterations;
    private final byte[] salt;
    private final byte[] check;

    private Passphrase(int iterations, byte[] salt, byte[] check) {
        this.iterations = iterations;
        this.salt = salt;
        this.check = check;
    }

    /**
     * The database's file password: 64 hexadecimal digits.
     *
     * @throws WorkspaceException if the passphrase is wrong or the salt cannot be read
     */
    static char[] key(WorkspaceFiles files, char[] passphrase) throws WorkspaceException {
        try {
            return Files.exists(files.salt())
                    ? read(files.salt()).checkedKey(passphrase, files.database())
                    : create(files.salt(), passphrase);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new WorkspaceException(Sentence.of("workspace.salt", files.salt()), unreadable);
        }
    }

    private static Passphrase read(Path file) throws IOException {
        var lines = lines(file);
        if (lines.size() != 4 || !lines.getFirst().equals(FORMAT)) {
            throw new IOException("not a salt file: " + file);
        }
        return new Passphrase(Integer.parseInt(lines.get(1)), HEX.parseHex(lines.get(2)), HEX.parseHex(lines.get(3)));
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file, US_ASCII);
        } catch (MalformedInputException garbage) {
            throw new IOException("not a salt file: " + file, garbage);
        }
    }

    private static char[] create(Path file, char[] passphrase) throws IOException {
        var salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        var key = derive(passphrase, salt, ITERATIONS);
        try {
            var made = new Passphrase(ITERATIONS, salt, check(key));
            WholeFile.write(file, out -> out.write(made.text().getBytes(US_ASCII)));
            return digits(key);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private String text() {
        return String.join("\n", FORMAT, String.valueOf(iterations), HEX.formatHex(salt), HEX.formatHex(check)) + "\n";
    }

    private char[] checkedKey(char[] passphrase, Path database) throws WorkspaceException {
        var key = derive(passphrase, salt, iterations);
        try {
            if (!MessageDigest.isEqual(check, check(key))) {
                throw new WorkspaceException(Sentence.of("workspace.passphrase.wrong", database));
            }
            return digits(key);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private static byte[] derive(char[] passphrase, byte[] salt, int iterations) {
        var spec = new PBEKeySpec(passphrase, salt, iterations, KEY_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java runtime has PBKDF2", missing);
        } finally {
            spec.clearPassword();
        }
    }

    private static byte[] check(byte[] key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(FORMAT.getBytes(US_ASCII));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java runtime has HMAC", missing);
        }
    }

    /** Written without a string, which could not be wiped. */
    private static char[] digits(byte[] key) {
        var digits = new char[2 * key.length];
        for (int i = 0; i < key.length; i++) {
            digits[2 * i] = HEX.toHighHexDigit(key[i]);
            digits[2 * i + 1] = HEX.toLowHexDigit(key[i]);
        }
        return digits;
    }
}
