package org.claimline.csv.layout;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/// Counts how many different texts there are. Beyond some thousands it reckons, without keeping
/// them: by linear counting, which is off by a percent or so (Whang, Vander-Zanden and Taylor,
/// *A linear-time probabilistic counting algorithm for database applications*, 1990).
final class Distinct {

    private static final int EXACT = 20_000;

    private final Set<String> exact = new HashSet<>();
    private final BitSet seen;
    private final int places;

    /// @param most how many texts there may be
    Distinct(int most) {
        places = Integer.highestOneBit(Math.max(1024, Math.min(most, 1 << 25))) * 8;
        seen = new BitSet(places);
    }

    void add(String text) {
        if (exact.size() < EXACT) {
            exact.add(text);
        }
        int hash = text.hashCode() * 0x9E3779B1;
        hash ^= hash >>> 15;
        hash *= 0x85EBCA77;
        hash ^= hash >>> 13;
        seen.set(hash & (places - 1));
    }

    double count() {
        if (exact.size() < EXACT) {
            return exact.size();
        }
        double free = (double) (places - seen.cardinality()) / places;
        return -places * Math.log(Math.max(free, 1.0 / places));
    }
}
