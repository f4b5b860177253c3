package org.senken.store.exchange;

import java.util.Arrays;
import java.util.Random;

/** Small damage to a file, as bad disks, editors and attackers do it. */
final class Mutation {
    private static final byte[] SIGNS =
            "{}[]\",:0123456789.-+eEntfu\\/ \n\r\t".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private Mutation() {}

    /** The bytes with one to three changes. */
    static byte[] of(byte[] original, Random random) {
        var changed = original.clone();
        for (int i = random.nextInt(3); i >= 0 && changed.length > 1; i--) {
            changed = once(changed, random);
        }
        return changed;
    }

    private static byte[] once(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(12));
        return switch (random.nextInt(6)) {
            case 0 -> replaced(bytes, from, SIGNS[random.nextInt(SIGNS.length)]);
            case 1 -> replaced(bytes, from, (byte) random.nextInt(256));
            case 2 -> joined(bytes, from, new byte[0], to);
            case 3 -> joined(bytes, to, Arrays.copyOfRange(bytes, from, to), to);
            case 4 -> joined(bytes, from, new byte[] {SIGNS[random.nextInt(SIGNS.length)]}, from);
            default -> {
                int other = random.nextInt(bytes.length);
                yield joined(bytes, from, Arrays.copyOfRange(bytes, other, Math.min(bytes.length, other + 12)), to);
            }
        };
    }

    private static byte[] replaced(byte[] bytes, int place, byte sign) {
        var changed = bytes.clone();
        changed[place] = sign;
        return changed;
    }

    private static byte[] joined(byte[] bytes, int end, byte[] middle, int rest) {
        var changed = Arrays.copyOf(bytes, end + middle.length + bytes.length - rest);
        System.arraycopy(middle, 0, changed, end, middle.length);
        System.arraycopy(bytes, rest, changed, end + middle.length, bytes.length - rest);
        return changed;
    }
}
