package org.claimline.csv.text;

import java.util.ArrayList;
import java.util.List;

/// Where the cells of a line may begin: behind each delimiter, and at quotes before which a
/// delimiter may be missing. The last place is the line's end.
///
/// @param begin of a cell
/// @param end of the cell before it
/// @param kinds what lets a cell begin there
record CellPlaces(int[] begin, int[] end, Kind[] kinds) {

    enum Kind {
        DELIMITED,
        /// Before a quote that opens a cell, without a delimiter.
        OPENING,
        /// Behind a quote that closes one, without a delimiter.
        CLOSED
    }

    private record Place(int begin, int end, Kind kind) {}

    private static final int MOST_QUOTES = 64;

    static CellPlaces of(String line, Dialect dialect) {
        List<Place> places = new ArrayList<>();
        places.add(new Place(0, 0, Kind.DELIMITED));
        int step = dialect.delimiter().length();
        boolean fewQuotes =
                line.chars().filter(c -> c == dialect.quote()).limit(MOST_QUOTES).count()
                        < MOST_QUOTES;
        int delimiter = WellCut.delimiter(line, 0, dialect);
        int from = 0;
        while (delimiter >= 0) {
            addQuotes(places, line, from, delimiter, fewQuotes, dialect);
            from = delimiter + step;
            places.add(new Place(from, delimiter, Kind.DELIMITED));
            delimiter = WellCut.delimiter(line, from, dialect);
        }
        addQuotes(places, line, from, line.length(), fewQuotes, dialect);
        places.add(new Place(line.length() + step, line.length(), Kind.DELIMITED));
        return new CellPlaces(
                places.stream().mapToInt(Place::begin).toArray(),
                places.stream().mapToInt(Place::end).toArray(),
                places.stream().map(Place::kind).toArray(Kind[]::new));
    }

    private static void addQuotes(
            List<Place> places, String line, int from, int to, boolean any, Dialect dialect) {
        int open = WellCut.skipBlanks(line, from, dialect);
        for (int i = open; any && i < to; i++) {
            if (line.charAt(i) == dialect.quote()) {
                if (i > open) {
                    places.add(new Place(i, i, Kind.OPENING));
                }
                boolean another = i + 1 < to && line.charAt(i + 1) == dialect.quote();
                if (i + 1 < to && !another) {
                    places.add(new Place(i + 1, i + 1, Kind.CLOSED));
                }
            }
        }
    }

    int count() {
        return begin.length;
    }
}
