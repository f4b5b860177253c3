package org.senken.core.scenario.crossimpact;

import java.math.BigInteger;

/** Counts what one worker finds, and lists it as far as the listing wants it. */
final class Found {
    private final Packing packing;
    private final Listing listing;
    private final int[] free;
    private long single;
    private BigInteger products = BigInteger.ZERO;

    /** @param free drivers of which every state that is left goes with what is found */
    Found(Packing packing, Listing listing, int[] free) {
        this.packing = packing;
        this.listing = listing;
        this.free = free;
    }

    /** Takes what is left of each driver's states: one each, and any number of the free drivers'. */
    void add(long[] domains) {
        var product = BigInteger.ONE;
        var states = new int[domains.length];
        for (int driver = 0; driver < domains.length; driver++) {
            states[driver] = Long.numberOfTrailingZeros(domains[driver]);
            int left = Long.bitCount(domains[driver]);
            product = left == 1 ? product : product.multiply(BigInteger.valueOf(left));
        }
        if (product.equals(BigInteger.ONE)) {
            single++;
        } else {
            products = products.add(product);
        }
        list(domains, states);
    }

    /** Lists in lexical order, until the listing wants no more. */
    private void list(long[] domains, int[] states) {
        var packed = packing.pack(states);
        while (listing.wants(packed)) {
            listing.add(packed);
            if (!advance(domains, states)) {
                return;
            }
            packed = packing.pack(states);
        }
    }

    private boolean advance(long[] domains, int[] states) {
        for (int place = free.length - 1; place >= 0; place--) {
            int driver = free[place];
            long higher = domains[driver] & -2L << states[driver];
            if (higher != 0) {
                states[driver] = Long.numberOfTrailingZeros(higher);
                return true;
            }
            states[driver] = Long.numberOfTrailingZeros(domains[driver]);
        }
        return false;
    }

    /** How many combinations were found. */
    BigInteger count() {
        return products.add(BigInteger.valueOf(single));
    }
}
