package org.claimline.csv.text;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;

/// Rows seen otherwise than they are written, without a copy of them.
public final class RowViews {

    private RowViews() {}

    /// Rows behind one that stands for a header.
    public static List<Table.Row> headed(Table.Row head, List<Table.Row> below) {
        return new Headed(head, below);
    }

    /// Changes a row.
    @FunctionalInterface
    public interface Change {
        /// @param index of the row in the list that is changed
        Table.Row of(int index, Table.Row row);
    }

    /// Rows with each changed.
    public static List<Table.Row> changed(List<Table.Row> rows, Change change) {
        return new Changed(rows, change, 0);
    }

    /// Rows without some.
    ///
    /// @param left their indices in order; not to be changed
    public static List<Table.Row> without(List<Table.Row> rows, int[] left) {
        return left.length == 0 ? rows : new Without(rows, left, 0, rows.size() - left.length);
    }

    private static final class Headed extends AbstractList<Table.Row> {
        private final Table.Row head;
        private final List<Table.Row> below;

        Headed(Table.Row head, List<Table.Row> below) {
            this.head = head;
            this.below = below;
        }

        @Override
        public Table.Row get(int index) {
            return index == 0 ? head : below.get(index - 1);
        }

        @Override
        public int size() {
            return below.size() + 1;
        }

        @Override
        public Iterator<Table.Row> iterator() {
            Iterator<Table.Row> rest = below.iterator();
            return new Iterator<>() {
                private boolean begun;

                @Override
                public boolean hasNext() {
                    return !begun || rest.hasNext();
                }

                @Override
                public Table.Row next() {
                    if (begun) {
                        return rest.next();
                    }
                    begun = true;
                    return head;
                }
            };
        }
    }

    private static final class Changed extends AbstractList<Table.Row> {
        private final List<Table.Row> rows;
        private final Change change;
        private final int offset;

        Changed(List<Table.Row> rows, Change change, int offset) {
            this.rows = rows;
            this.change = change;
            this.offset = offset;
        }

        @Override
        public Table.Row get(int index) {
            return change.of(offset + index, rows.get(index));
        }

        @Override
        public int size() {
            return rows.size();
        }

        @Override
        public List<Table.Row> subList(int from, int to) {
            return new Changed(rows.subList(from, to), change, offset + from);
        }

        @Override
        public Iterator<Table.Row> iterator() {
            Iterator<Table.Row> all = rows.iterator();
            return new Iterator<>() {
                private int at = offset;

                @Override
                public boolean hasNext() {
                    return all.hasNext();
                }

                @Override
                public Table.Row next() {
                    return change.of(at++, all.next());
                }
            };
        }
    }

    private static final class Without extends AbstractList<Table.Row> {
        private final List<Table.Row> rows;
        private final int[] left;
        private final int from;
        private final int to;

        Without(List<Table.Row> rows, int[] left, int from, int to) {
            this.rows = rows;
            this.left = left;
            this.from = from;
            this.to = to;
        }

        /// The index in all rows of one that is kept.
        private int place(int kept) {
            int low = 0;
            int high = left.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (left[middle] - middle <= kept) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return kept + low;
        }

        /// How many are left out before an index in all rows.
        private int insertion(int index) {
            int found = Arrays.binarySearch(left, index);
            return found < 0 ? -found - 1 : found;
        }

        @Override
        public Table.Row get(int index) {
            return rows.get(place(from + Objects.checkIndex(index, size())));
        }

        @Override
        public int size() {
            return to - from;
        }

        @Override
        public List<Table.Row> subList(int first, int end) {
            return new Without(rows, left, from + first, from + end);
        }

        @Override
        public Iterator<Table.Row> iterator() {
            int first = size() == 0 ? 0 : place(from);
            int end = size() == 0 ? 0 : place(to - 1) + 1;
            Iterator<Table.Row> all = rows.subList(first, end).iterator();
            return new Iterator<>() {
                private int at = first;
                private int next = insertion(first);

                @Override
                public boolean hasNext() {
                    return at < end;
                }

                @Override
                public Table.Row next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    while (next < left.length && left[next] == at) {
                        all.next();
                        at++;
                        next++;
                    }
                    at++;
                    return all.next();
                }
            };
        }
    }
}
