package org.claimline.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/// For every block of a list of numbers, and for every block of blocks, which is the lowest and
/// which the highest: two pyramids. Those of any stretch are found in the time that a few blocks
/// take.
final class Extremes {

    private static final int BLOCK = 32;
    private static final int[] NONE = {};

    private final Pyramid lowest;
    private final Pyramid highest;

    private Extremes(Pyramid lowest, Pyramid highest) {
        this.lowest = lowest;
        this.highest = highest;
    }

    static Extremes of(int size, IntToDoubleFunction low, IntToDoubleFunction high) {
        return new Extremes(Pyramid.of(size, low), Pyramid.of(size, i -> -high.applyAsDouble(i)));
    }

    /// The first of the lowest numbers from one index to another, exclusive.
    int lowest(int from, int to) {
        return lowest.find(from, to);
    }

    /// The first of the highest ones.
    int highest(int from, int to) {
        return highest.find(from, to);
    }

    /// Finds the first of the lowest numbers.
    ///
    /// @param levels the index of the lowest of each block, level by level
    private record Pyramid(IntToDoubleFunction number, List<int[]> levels) {

        static Pyramid of(int size, IntToDoubleFunction number) {
            Pyramid pyramid = new Pyramid(number, new ArrayList<>());
            for (int length = size; length > BLOCK; ) {
                int[] blocks = new int[(length + BLOCK - 1) / BLOCK];
                int level = pyramid.levels.size();
                for (int block = 0; block < blocks.length; block++) {
                    int from = block * BLOCK;
                    blocks[block] =
                            pyramid.lowest(
                                    level == 0 ? from : pyramid.levels.getLast()[from],
                                    level,
                                    from,
                                    Math.min(length, from + BLOCK));
                }
                pyramid.levels.add(blocks);
                length = blocks.length;
            }
            return pyramid;
        }

        /// The lowest of one number and those of a stretch of a level, the first of several.
        private int lowest(int than, int level, int from, int to) {
            int best = than;
            double least = number.applyAsDouble(best);
            int[] blocks = level == 0 ? NONE : levels.get(level - 1);
            for (int i = from; i < to; i++) {
                int index = level == 0 ? i : blocks[i];
                double next = number.applyAsDouble(index);
                if (next < least || next == least && index < best) {
                    best = index;
                    least = next;
                }
            }
            return best;
        }

        int find(int from, int to) {
            int best = from;
            int begin = from;
            int end = to;
            for (int level = 0; begin < end; level++) {
                boolean top = level == levels.size() || end - begin <= BLOCK;
                int inner = top ? end : (begin + BLOCK - 1) / BLOCK * BLOCK;
                int outer = top ? end : Math.max(inner, end / BLOCK * BLOCK);
                best = lowest(best, level, begin, Math.min(inner, end));
                best = lowest(best, level, outer, end);
                begin = inner / BLOCK;
                end = top ? begin : outer / BLOCK;
            }
            return best;
        }
    }
}
