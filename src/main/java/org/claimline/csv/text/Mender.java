package org.claimline.csv.text;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Cuts the lines that are not written as the rest of their file as a person would cut them: with
/// stray quotes, a missing delimiter, or another delimiter or quote. Where several ways are left,
/// a line stays as it is written.
///
/// @param dialect of the file
/// @param sample what its beginning tells
record Mender(Dialect dialect, Sample sample) {

    /// The cells of a line.
    ///
    /// @param told what was wrong, as a sentence; empty where nothing was
    /// @param column of the line where that is, counted from 1; 0 where it is all of the line
    record Mended(List<String> cells, String told, int column) {

        static Mended asWritten(List<String> cells) {
            return new Mended(cells, "", 0);
        }
    }

    private static final List<String> DELIMITERS = List.of(";", "\t", "|", ",", " ");
    private static final int LEAST_NAMES = 3;

    /// A record whose quotes fit together.
    Mended whole(String record, WellCut cut) {
        List<String> cells = cut.cells();
        boolean usual = cells.size() == sample.usual();
        boolean odd = !cut.quoteInside().isEmpty() || LooseLine.isQuotedOtherwise(cells, dialect);
        if (sample.usual() == 1 || usual && !odd) {
            return Mended.asWritten(cells);
        }
        Optional<Cutting> best = Optional.empty();
        boolean isShort =
                cells.size() < sample.usual() && cells.stream().anyMatch(this::holdsQuote);
        if (isShort || !cut.quoteInside().isEmpty()) {
            best = Cuttings.best(record, dialect, sample, Cuttings.Joining.NONE);
        }
        best = best.filter(cutting -> cutting.lost() >= 0 && isLikely(cutting));
        Optional<Cutting> parted =
                best.filter(cutting -> cutting.strange() == 0)
                        .or(() -> Merged.parted(cells, sample.columns()));
        if (parted.isPresent()) {
            return parted(parted.get());
        }
        Optional<Tried> other = otherwise(record);
        if (other.isPresent() && other.get().isBetterThan(best)) {
            return other.get().mended();
        }
        return best.map(this::parted)
                .or(() -> quotedOtherwise(record))
                .orElseGet(() -> Mended.asWritten(cells));
    }

    private boolean holdsQuote(String cell) {
        return cell.indexOf(dialect.quote()) >= 0;
    }

    /// A line whose quotes do not fit together.
    Mended broken(String line) {
        Optional<Cutting> best = Cuttings.best(line, dialect, sample, Cuttings.Joining.NONE);
        boolean sure = best.isPresent() && best.get().strange() == 0;
        Optional<Tried> other = sure ? Optional.empty() : otherwise(line);
        if (other.isPresent() && other.get().isBetterThan(best)) {
            return other.get().mended();
        }
        if (best.isPresent() && best.get().lost() >= 0 && isLikely(best.get())) {
            return parted(best.get());
        }
        if (best.isPresent() && best.get().lost() < 0) {
            return stray(line, best.get().cells());
        }
        List<String> cells = LooseLine.cells(line, dialect);
        return cells.size() == sample.usual()
                ? stray(line, cells)
                : quotedOtherwise(line).orElseGet(() -> stray(line, cells));
    }

    /// Several lines as one record whose quotes do not fit together, where there is a likely way to
    /// cut it.
    Optional<Mended> joined(String record) {
        Optional<Cutting> best =
                Cuttings.best(record, dialect, sample, Cuttings.Joining.NONE)
                        .filter(cutting -> cutting.faults() <= Cutting.LOST && isLikely(cutting));
        return best.filter(cutting -> cutting.lost() >= 0)
                .map(this::parted)
                .or(() -> best.map(cutting -> stray(record, cutting.cells())))
                .or(() -> otherwise(record).map(Tried::mended));
    }

    /// The first line of a file where it names the columns in another delimiter than the lines
    /// below have; empty where it does not.
    ///
    /// @param below the line behind it
    Optional<Mended> names(String line, String below) {
        boolean data =
                WellCut.of(below, dialect, sample.padding())
                        .filter(cut -> sample.columns().know(cut.cells()))
                        .isPresent();
        if (!data || sample.usual() < LEAST_NAMES) {
            return Optional.empty();
        }
        for (String delimiter : DELIMITERS) {
            Dialect tried = tried(delimiter, dialect.quote());
            Optional<List<String>> names =
                    WellCut.of(line, tried, sample.padding())
                            .map(WellCut::cells)
                            .filter(cells -> cells.size() == sample.usual())
                            .filter(Mender::areNames);
            if (names.isPresent() && !delimiter.equals(dialect.delimiter())) {
                return Optional.of(otherwise(names.get(), delimiter));
            }
        }
        return Optional.empty();
    }

    private static boolean areNames(List<String> cells) {
        return new HashSet<>(cells).size() == cells.size()
                && cells.stream().noneMatch(cell -> cell.isBlank() || Look.holdsDigit(cell));
    }

    /// Whether at most a few cells look otherwise than their columns, or all are names.
    private boolean isLikely(Cutting cutting) {
        return cutting.isNames()
                || cutting.strange() <= Columns.STRANGE * Math.max(1, sample.usual() / 4);
    }

    private record Tried(Cutting cutting, Mended mended) {
        boolean isBetterThan(Optional<Cutting> best) {
            return best.isEmpty() || cutting.cost() < best.get().cost();
        }
    }

    /// A line cut by another delimiter into cells that stand in their columns.
    private Optional<Tried> otherwise(String line) {
        Optional<Tried> found = Optional.empty();
        for (String delimiter : DELIMITERS) {
            Cuttings.Joining joining =
                    delimiter.isBlank() ? Cuttings.Joining.ANY : Cuttings.Joining.NONE;
            Optional<Cutting> cutting =
                    delimiter.equals(dialect.delimiter()) || !line.contains(delimiter)
                            ? Optional.empty()
                            : Cuttings.best(
                                            line,
                                            tried(delimiter, dialect.quote()),
                                            sample,
                                            joining)
                                    .filter(cut -> cut.faults() == 0 && isLikely(cut))
                                    .filter(cut -> sample.columns().know(cut.cells()));
            if (cutting.isPresent()
                    && (found.isEmpty() || cutting.get().cost() < found.get().cutting.cost())) {
                Mended mended = otherwise(cutting.get().cells(), delimiter);
                found = Optional.of(new Tried(cutting.get(), mended));
            }
        }
        return found;
    }

    private Dialect tried(String delimiter, char quote) {
        return new Dialect(delimiter, quote, dialect.escape(), "", "");
    }

    /// A line of quoted cells whose delimiter or quote is another one.
    private Optional<Mended> quotedOtherwise(String line) {
        char other = dialect.quote() == '"' ? '\'' : '"';
        for (char quote : new char[] {dialect.quote(), other}) {
            for (String delimiter : DELIMITERS) {
                boolean written = quote == dialect.quote() && delimiter.equals(dialect.delimiter());
                if (!written
                        && line.length() > 1
                        && line.charAt(0) == quote
                        && Dialect.count(line, delimiter, quote) == sample.usual() - 1) {
                    return Optional.of(
                            new Mended(
                                    LooseLine.cells(line, tried(delimiter, quote)),
                                    "this line has other quotes or another delimiter than most and"
                                            + " was cut by them",
                                    0));
                }
            }
        }
        return Optional.empty();
    }

    private Mended otherwise(List<String> cells, String delimiter) {
        return new Mended(
                cells,
                "the cells of this line stand between "
                        + plural(delimiter)
                        + " and not between "
                        + plural(dialect.delimiter())
                        + "; it was cut at them",
                0);
    }

    private static String plural(String delimiter) {
        String name = Dialect.name(delimiter);
        return name.length() > 2 && !name.endsWith("s") ? name + "s" : name;
    }

    private Mended parted(Cutting cutting) {
        return new Mended(
                cutting.cells(),
                "the delimiter before cell "
                        + (cutting.lost() + 1)
                        + " of this line is missing; it was cut there",
                0);
    }

    private Mended stray(String line, List<String> cells) {
        return new Mended(
                cells,
                "this line has a stray "
                        + dialect.quote()
                        + ", which was kept; expected a pair of them around a cell, or two for one"
                        + " inside",
                Math.max(0, line.indexOf(dialect.quote())) + 1);
    }
}
