package org.claimline.csv.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A growing row of numbers, kept in pieces so that growing copies nothing.
final class Longs {

    private static final int FIRST = 16;
    private static final int PIECE = 1 << 16;
    private static final long[] NONE = {};

    private final List<long[]> full = new ArrayList<>();
    private long[] last = new long[FIRST];
    private int used;

    void add(long number) {
        if (used == last.length) {
            if (last.length < PIECE) {
                last = Arrays.copyOf(last, last.length * 2);
            } else {
                full.add(last);
                last = new long[PIECE];
                used = 0;
            }
        }
        last[used++] = number;
    }

    /// Adds all of another one, which is given up piece by piece: it must not be used any more.
    void addAll(Longs other) {
        for (int piece = 0; piece < other.full.size(); piece++) {
            for (long number : other.full.set(piece, NONE)) {
                add(number);
            }
        }
        for (int i = 0; i < other.used; i++) {
            add(other.last[i]);
        }
    }

    int size() {
        return full.size() * PIECE + used;
    }

    long get(int index) {
        int piece = index / PIECE;
        return piece < full.size() ? full.get(piece)[index % PIECE] : last[index % PIECE];
    }
}
