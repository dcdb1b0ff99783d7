package org.claimline.csv.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/// Where a file's tables begin, and where a header stands again among its rows.
///
/// A further table begins at a row of names in columns that hold digits above it, with at least
/// two rows of as many cells below it that hold digits where it has names, if the rows are wider or
/// narrower than those above, if a column that holds digits on one side of it holds none on the
/// other, or if digits stand above and below names in several columns, after a blank line in one.
///
/// @param begins indices of the rows that begin a table; the first is 0
/// @param repeated indices of the rows that are the header again
record Parts(List<Integer> begins, List<Integer> repeated) {

    private static final int LEAST_ROWS = 2;

    Parts {
        begins = List.copyOf(begins);
        repeated = List.copyOf(repeated);
    }

    static Parts of(List<Table.Row> rows) {
        return rows.size() < 2 ? new Parts(List.of(0), List.of()) : new Search(rows).parts();
    }

    private static final class Search {
        private final Iterator<Table.Row> rest;
        private final Deque<Table.Row> ahead = new ArrayDeque<>();
        private final List<Integer> begins = new ArrayList<>();
        private final List<Integer> repeated = new ArrayList<>();
        private Table.Row header;
        private Table.Row before;
        private ColumnDigits digits = new ColumnDigits();
        private int width;

        Search(List<Table.Row> rows) {
            rest = rows.iterator();
            header = rest.next();
            before = header;
            width = header.cells().size();
            begins.add(0);
        }

        Parts parts() {
            for (int index = 1; !ahead.isEmpty() || rest.hasNext(); index++) {
                Table.Row row = ahead.isEmpty() ? rest.next() : ahead.removeFirst();
                boolean names = digits.rows() > 0 && Heading.isNames(row);
                if (names && digits.count() > 0 && Heading.isSame(row, header)) {
                    repeated.add(index);
                } else if (names && digits.rows() >= LEAST_ROWS && isHeader(row)) {
                    begins.add(index);
                    header = row;
                    digits = new ColumnDigits();
                    width = row.cells().size();
                } else {
                    digits.add(row);
                }
                before = row;
            }
            return new Parts(begins, repeated);
        }

        private boolean isHeader(Table.Row row) {
            List<Table.Row> below = below();
            ColumnDigits lower = new ColumnDigits();
            below.forEach(lower::add);
            int size = row.cells().size();
            if (below.size() < LEAST_ROWS
                    || lower.count() == 0
                    || below.stream().anyMatch(next -> next.cells().size() != size)
                    || below.stream()
                            .allMatch(next -> Heading.filled(next) > Heading.filled(row))) {
                return false;
            }
            if (size != width) {
                return true;
            }
            int both = 0;
            int changed = 0;
            int named = 0;
            for (int i = 0; i < Heading.filled(row); i++) {
                named += digits.fill(i) ? 1 : 0;
                both += digits.fill(i) && lower.fill(i) ? 1 : 0;
                changed += digits.fill(i) && lower.areNone(i) ? 1 : 0;
                changed += digits.areNone(i) && lower.fill(i) ? 1 : 0;
            }
            boolean apart = Heading.areApart(before, row);
            return named > 0 && (changed > 0 || both > 1 || apart && both > 0);
        }

        private List<Table.Row> below() {
            while (ahead.size() < LEAST_ROWS && rest.hasNext()) {
                ahead.addLast(rest.next());
            }
            return List.copyOf(ahead);
        }
    }

    /// The rows of a table, headers that stand again left out.
    ///
    /// @param index of the table, counted from 0
    List<Table.Row> rows(List<Table.Row> all, int index) {
        int from = begins.get(index);
        int end = index + 1 < begins.size() ? begins.get(index + 1) : all.size();
        int[] left =
                repeated.stream()
                        .mapToInt(Integer::intValue)
                        .filter(at -> at > from && at < end)
                        .map(at -> at - from)
                        .toArray();
        return RowViews.without(all.subList(from, end), left);
    }

    /// The lines on which the header of a table stands again.
    ///
    /// @param index of the table, counted from 0
    List<Integer> repeated(List<Table.Row> all, int index) {
        int from = begins.get(index);
        int end = index + 1 < begins.size() ? begins.get(index + 1) : all.size();
        return repeated.stream()
                .filter(at -> at > from && at < end)
                .map(at -> all.get(at).line())
                .toList();
    }
}
