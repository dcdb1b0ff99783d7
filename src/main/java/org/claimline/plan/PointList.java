package org.claimline.plan;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/// The points of a trace in order of time, never changed: a list that tells where its numbers are
/// without making points of them, and where in any part of it the lowest and the highest stand.
public abstract class PointList extends AbstractList<PointPlan> implements RandomAccess {

    /// The same points.
    public static PointList copyOf(List<PointPlan> points) {
        return points instanceof PointList list ? list : new Whole(List.copyOf(points));
    }

    public abstract long fromSecond(int index);

    public abstract long toSecond(int index);

    public abstract long atSecond(int index);

    /// Its lower bound; may be infinite.
    public abstract double low(int index);

    /// Its upper bound; may be infinite.
    public abstract double high(int index);

    /// Whether a line runs to it from the point before.
    public abstract boolean joined(int index);

    /// Where the lowest and highest points are.
    abstract Extremes extremes();

    /// The first of the points from one index to another, exclusive, that reach lowest; there is
    /// one at least.
    public int lowest(int from, int to) {
        return extremes().lowest(from, to);
    }

    /// Likewise the one that reaches highest.
    public int highest(int from, int to) {
        return extremes().highest(from, to);
    }

    @Override
    public PointList subList(int from, int to) {
        java.util.Objects.checkFromToIndex(from, to, size());
        return new Part(this, from, to - from);
    }

    /// Points as they are.
    private static final class Whole extends PointList {
        private final List<PointPlan> points;
        private final Extremes extremes;

        Whole(List<PointPlan> points) {
            this.points = points;
            this.extremes =
                    Extremes.of(points.size(), i -> points.get(i).low(), i -> points.get(i).high());
        }

        @Override
        public int size() {
            return points.size();
        }

        @Override
        public PointPlan get(int index) {
            return points.get(index);
        }

        @Override
        public long fromSecond(int index) {
            return points.get(index).fromSecond();
        }

        @Override
        public long toSecond(int index) {
            return points.get(index).toSecond();
        }

        @Override
        public long atSecond(int index) {
            return points.get(index).atSecond();
        }

        @Override
        public double low(int index) {
            return points.get(index).low();
        }

        @Override
        public double high(int index) {
            return points.get(index).high();
        }

        @Override
        public boolean joined(int index) {
            return points.get(index).joined();
        }

        @Override
        Extremes extremes() {
            return extremes;
        }
    }

    /// Some of the points of a list.
    private static final class Part extends PointList {
        private final PointList all;
        private final int offset;
        private final int size;

        Part(PointList all, int offset, int size) {
            this.all = all;
            this.offset = offset;
            this.size = size;
        }

        private int in(int index) {
            return offset + java.util.Objects.checkIndex(index, size);
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public PointPlan get(int index) {
            return all.get(in(index));
        }

        @Override
        public long fromSecond(int index) {
            return all.fromSecond(in(index));
        }

        @Override
        public long toSecond(int index) {
            return all.toSecond(in(index));
        }

        @Override
        public long atSecond(int index) {
            return all.atSecond(in(index));
        }

        @Override
        public double low(int index) {
            return all.low(in(index));
        }

        @Override
        public double high(int index) {
            return all.high(in(index));
        }

        @Override
        public boolean joined(int index) {
            return all.joined(in(index));
        }

        @Override
        public int lowest(int from, int to) {
            return all.lowest(offset + from, offset + to) - offset;
        }

        @Override
        public int highest(int from, int to) {
            return all.highest(offset + from, offset + to) - offset;
        }

        @Override
        Extremes extremes() {
            return all.extremes();
        }
    }
}
