package org.claimline.csv.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Finds the one best way to cut a line into as many cells as its table has columns, by its
/// delimiters, its quotes and what stands in the columns elsewhere.
///
/// A cell ends at a delimiter; one that begins with a quote may also end at a quote before any
/// later one. All ways are compared at once, column after column.
final class Cuttings {

    private static final int MOST_PLACES = 500;
    private static final int LONGEST = 1 << 16;
    private static final int OPEN = 3;
    private static final int NONE = Integer.MAX_VALUE / 2;

    /// Whether cells without quotes may hold the delimiter, as where it is a blank, but not before
    /// a quote.
    enum Joining {
        NONE,
        ANY
    }

    private record Edge(int to, String cell, String look, int faults, boolean quoteInside) {}

    private final String line;
    private final Dialect dialect;
    private final Sample sample;
    private final Joining joining;
    private final CellPlaces places;

    private Cuttings(String line, Dialect dialect, Sample sample, Joining joining) {
        this.line = line;
        this.dialect = dialect;
        this.sample = sample;
        this.joining = joining;
        places = CellPlaces.of(line, dialect);
    }

    /// The cutting with the least faults; empty where there is none, or more than one.
    static Optional<Cutting> best(String line, Dialect dialect, Sample sample, Joining joining) {
        if (line.length() > LONGEST || sample.columns().count() == 0) {
            return Optional.empty();
        }
        Cuttings cuttings = new Cuttings(line, dialect, sample, joining);
        return cuttings.places.count() > MOST_PLACES ? Optional.empty() : cuttings.best();
    }

    private Optional<Cutting> best() {
        int columns = sample.columns().count();
        int count = places.count();
        List<List<Edge>> edges = new ArrayList<>();
        for (int i = 0; i + 1 < count; i++) {
            edges.add(new ArrayList<>());
        }
        int[][] cost = new int[columns + 1][count];
        int[][] ways = new int[columns + 1][count];
        int[][] from = new int[columns + 1][count];
        for (int[] row : cost) {
            Arrays.fill(row, NONE);
        }
        cost[0][0] = 0;
        ways[0][0] = 1;
        for (int column = 0; column < columns; column++) {
            for (int i = 0; i + 1 < count; i++) {
                if (cost[column][i] < NONE) {
                    if (edges.get(i).isEmpty()) {
                        edges.set(i, edges(i));
                    }
                    for (Edge edge : edges.get(i)) {
                        int sum = cost[column][i] + edge.faults + strange(column, edge);
                        if (sum < cost[column + 1][edge.to]) {
                            cost[column + 1][edge.to] = sum;
                            ways[column + 1][edge.to] = ways[column][i];
                            from[column + 1][edge.to] = i;
                        } else if (sum == cost[column + 1][edge.to]) {
                            ways[column + 1][edge.to] = 2;
                        }
                    }
                }
            }
        }
        return cost[columns][count - 1] < NONE && ways[columns][count - 1] == 1
                ? Optional.of(cutting(from, edges))
                : Optional.empty();
    }

    private Cutting cutting(int[][] from, List<List<Edge>> edges) {
        int columns = sample.columns().count();
        String[] cells = new String[columns];
        int lost = -1;
        int faults = 0;
        int strange = 0;
        int at = places.count() - 1;
        for (int column = columns - 1; column >= 0; column--) {
            int to = at;
            at = from[column + 1][at];
            Edge edge = edges.get(at).stream().filter(e -> e.to == to).findFirst().orElseThrow();
            cells[column] = edge.cell;
            faults += edge.faults;
            strange += strange(column, edge);
            lost = places.kinds()[at] == CellPlaces.Kind.DELIMITED ? lost : column;
        }
        return new Cutting(List.of(cells), lost, faults, strange);
    }

    private int strange(int column, Edge edge) {
        Columns columns = sample.columns();
        return columns.strangeness(column, edge.look)
                + (edge.quoteInside && !columns.holdQuotes(column) ? Columns.STRANGE : 0);
    }

    /// The cells that may begin at a place.
    private List<Edge> edges(int from) {
        List<Edge> edges = new ArrayList<>();
        CellPlaces.Kind kind = places.kinds()[from];
        int lost = kind == CellPlaces.Kind.DELIMITED ? 0 : Cutting.LOST;
        int begin = places.begin()[from];
        int open = WellCut.skipBlanks(line, begin, dialect);
        boolean quote = isQuote(open);
        boolean plain = kind != CellPlaces.Kind.OPENING;
        BitSet quoted = new BitSet();
        for (int to = from + 1; to < places.count() && (plain || quote); to++) {
            CellPlaces.Kind next = places.kinds()[to];
            int end = places.end()[to];
            if (quote && closes(open, end)) {
                String inside = line.substring(open + 1, closing(end));
                String cell = WellCut.content(inside, dialect);
                edges.add(new Edge(to, cell, Look.of(cell), lost + odd(inside), false));
                quoted.set(to);
            }
            if (plain && !quoted.get(to) && next != CellPlaces.Kind.CLOSED) {
                addPlain(edges, begin, end, to, lost);
            }
            if (plain && next == CellPlaces.Kind.DELIMITED) {
                plain = joining == Joining.ANY && !isQuote(places.begin()[to]);
            }
        }
        return edges;
    }

    private boolean isQuote(int at) {
        return at < line.length() && line.charAt(at) == dialect.quote();
    }

    private void addPlain(List<Edge> edges, int begin, int end, int to, int lost) {
        String raw = line.substring(begin, end);
        boolean blankAtEnds = !raw.isEmpty() && !raw.strip().equals(raw);
        if (joining == Joining.ANY && blankAtEnds) {
            return;
        }
        String cell = WellCut.plain(raw, dialect, sample.padding());
        boolean opens = !cell.isEmpty() && cell.charAt(0) == dialect.quote();
        boolean inside = cell.indexOf(dialect.quote()) >= 0;
        int faults = lost + (opens ? OPEN : inside ? 1 : 0);
        edges.add(new Edge(to, cell, Look.of(cell), faults, inside && !opens));
    }

    /// Whether a quote closes a cell that another opens.
    private boolean closes(int open, int end) {
        int close = closing(end);
        return close > open && line.charAt(close) == dialect.quote();
    }

    /// Where the quote before the end of a cell stands, if it is one.
    private int closing(int end) {
        int at = end - 1;
        while (!dialect.delimiter().isBlank()
                && at > 0
                && Character.isWhitespace(line.charAt(at))) {
            at--;
        }
        return at;
    }

    /// What speaks against a quoted cell: quotes inside that are neither doubled nor escaped.
    private int odd(String inside) {
        int odd = 0;
        boolean escapes = WellCut.isEscaping(dialect);
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            if (escapes && c == '\\') {
                i++;
            } else if (c == dialect.quote()) {
                boolean doubled = i + 1 < inside.length() && inside.charAt(i + 1) == c;
                odd += doubled ? 0 : 2;
                i += doubled ? 1 : 0;
            }
        }
        return odd;
    }
}
