package org.claimline.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/// A pyramid over a list of numbers: for every block of them, and for every block of blocks, which
/// is the lowest and which the highest. Those of any stretch are found in the time that a few
/// blocks take.
final class Extremes {

    private static final int BLOCK = 32;

    private final IntToDoubleFunction low;
    private final IntToDoubleFunction high;

    /// Level by level, the lowest and the highest index of each block.
    private final List<int[]> lowest = new ArrayList<>();

    private final List<int[]> highest = new ArrayList<>();

    private Extremes(IntToDoubleFunction low, IntToDoubleFunction high) {
        this.low = low;
        this.high = high;
    }

    static Extremes of(int size, IntToDoubleFunction low, IntToDoubleFunction high) {
        Extremes extremes = new Extremes(low, high);
        int length = size;
        while (length > BLOCK) {
            int level = extremes.lowest.size();
            int blocks = (length + BLOCK - 1) / BLOCK;
            int[] lows = new int[blocks];
            int[] highs = new int[blocks];
            for (int block = 0; block < blocks; block++) {
                int from = block * BLOCK;
                int to = Math.min(length, from + BLOCK);
                int least = extremes.lowAt(level, from);
                int most = extremes.highAt(level, from);
                for (int i = from + 1; i < to; i++) {
                    least = extremes.lower(least, extremes.lowAt(level, i));
                    most = extremes.higher(most, extremes.highAt(level, i));
                }
                lows[block] = least;
                highs[block] = most;
            }
            extremes.lowest.add(lows);
            extremes.highest.add(highs);
            length = blocks;
        }
        return extremes;
    }

    private int lowAt(int level, int index) {
        return level == 0 ? index : lowest.get(level - 1)[index];
    }

    private int highAt(int level, int index) {
        return level == 0 ? index : highest.get(level - 1)[index];
    }

    private int lower(int a, int b) {
        return low.applyAsDouble(b) < low.applyAsDouble(a) ? b : a;
    }

    private int higher(int a, int b) {
        return high.applyAsDouble(b) > high.applyAsDouble(a) ? b : a;
    }

    /// The first of the lowest numbers from one index to another, exclusive.
    int lowest(int from, int to) {
        return find(from, to, this::lowAt, this::lower);
    }

    /// The first of the highest ones.
    int highest(int from, int to) {
        return find(from, to, this::highAt, this::higher);
    }

    private interface At {
        int at(int level, int index);
    }

    private interface Better {
        int of(int a, int b);
    }

    private int find(int from, int to, At at, Better better) {
        int best = at.at(0, from);
        int begin = from;
        int end = to;
        for (int level = 0; begin < end; level++) {
            boolean top = level == lowest.size() || end - begin <= BLOCK;
            int inner = top ? end : (begin + BLOCK - 1) / BLOCK * BLOCK;
            int outer = top ? end : Math.max(inner, end / BLOCK * BLOCK);
            for (int i = begin; i < Math.min(inner, end); i++) {
                best = first(best, at.at(level, i), better);
            }
            for (int i = outer; i < end; i++) {
                best = first(best, at.at(level, i), better);
            }
            begin = inner / BLOCK;
            end = top ? begin : outer / BLOCK;
        }
        return best;
    }

    /// The better one, the earlier one of two that are as good.
    private static int first(int a, int b, Better better) {
        return better.of(Math.min(a, b), Math.max(a, b));
    }
}
