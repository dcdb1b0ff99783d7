package org.claimline.csv.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.claimline.csv.Watch;

/// The rows of a text, cut anew whenever they are asked for, so that they take no memory. Going
/// through them in order is cheap; any other row costs the cutting of a few before it.
final class RowList extends AbstractList<Table.Row> {

    private static final int STEP = 32;
    private static final int HEAD = 2048;

    /// Begins to cut at a place.
    @FunctionalInterface
    interface Cutting {
        Cutter at(long offset, int linesBefore) throws IOException;
    }

    private static final class Index {
        private long[] offsets = new long[16];
        private int[] lines = new int[16];
        private int size;

        void add(long offset, int line) {
            if (size % STEP == 0) {
                int at = size / STEP;
                if (at == offsets.length) {
                    offsets = Arrays.copyOf(offsets, at * 2);
                    lines = Arrays.copyOf(lines, at * 2);
                }
                offsets[at] = offset;
                lines[at] = line;
            }
            size++;
        }
    }

    private final Cutting cutting;
    private final Watch watch;
    private final Index index;
    private final List<Table.Row> head;
    private final int from;
    private final int to;

    private RowList(RowList whole, int from, int to) {
        cutting = whole.cutting;
        watch = whole.watch;
        index = whole.index;
        head = whole.head;
        this.from = from;
        this.to = to;
    }

    private RowList(Cutting cutting, Watch watch, Index index, List<Table.Row> head) {
        this.cutting = cutting;
        this.watch = watch;
        this.index = index;
        this.head = head;
        from = 0;
        to = index.size;
    }

    /// Finds where rows begin.
    static final class Building {
        private final Index index = new Index();

        void add(Cutter row) {
            index.add(row.offset(), row.number() - 1);
        }

        /// How many there are so far.
        int size() {
            return index.size;
        }

        /// @param watch told of every stretch of rows that is gone through
        RowList rows(Cutting cutting, Watch watch) throws IOException {
            List<Table.Row> head = new ArrayList<>();
            if (index.size > 0) {
                Cutter first = cutting.at(index.offsets[0], index.lines[0]);
                while (head.size() < Math.min(HEAD, index.size) && first.next()) {
                    first.row().ifPresent(head::add);
                }
            }
            return new RowList(cutting, watch, index, List.copyOf(head));
        }
    }

    @Override
    public int size() {
        return to - from;
    }

    @Override
    public Table.Row get(int position) {
        Objects.checkIndex(position, size());
        int at = from + position;
        return at < head.size() ? head.get(at) : new Rows(at, at + 1).next();
    }

    @Override
    public List<Table.Row> subList(int first, int end) {
        Objects.checkFromToIndex(first, end, size());
        return new RowList(this, from + first, from + end);
    }

    @Override
    public Iterator<Table.Row> iterator() {
        return new Rows(from, to);
    }

    private final class Rows implements Iterator<Table.Row> {
        private final int end;
        private int at;
        private int told;
        private Optional<Cutter> cutter = Optional.empty();
        private final Pace pace = new Pace();

        Rows(int first, int end) {
            at = first;
            told = first;
            this.end = end;
        }

        @Override
        public boolean hasNext() {
            return at < end;
        }

        @Override
        public Table.Row next() {
            if (at >= end) {
                throw new NoSuchElementException();
            }
            if (at < head.size()) {
                return head.get(at++);
            }
            try {
                Table.Row row = cut();
                if (pace.isTime(at, cutter.orElseThrow().offset())) {
                    watch.passed(at - told);
                    told = at;
                }
                return row;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Table.Row cut() throws IOException {
            if (cutter.isEmpty()) {
                int checkpoint = at / STEP;
                cutter =
                        Optional.of(cutting.at(index.offsets[checkpoint], index.lines[checkpoint]));
                for (int skipped = checkpoint * STEP; skipped < at; skipped++) {
                    row();
                }
            }
            at++;
            return row();
        }

        private Table.Row row() throws IOException {
            Cutter open = cutter.orElseThrow();
            while (open.next()) {
                if (open.row().isPresent()) {
                    return open.row().get();
                }
            }
            throw new IOException("the file changed while it was read; import it again");
        }
    }
}
