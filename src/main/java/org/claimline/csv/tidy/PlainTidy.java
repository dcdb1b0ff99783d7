package org.claimline.csv.tidy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.claimline.csv.cell.NumberText;
import org.claimline.series.Description;
import org.claimline.series.Frequency;
import org.claimline.series.Period;
import org.claimline.series.SeriesKey;
import org.claimline.series.Status;
import org.claimline.series.TimeSeries;

/// Reads the plainest tidy form, in which a workspace keeps nearly all its series, without an
/// object for each row: `period,value` in the order of time, decimal numbers of at most
/// fifteen digits, no quotes. All else, and all that is wrong, is for
/// [TidyCsv] to read.
public final class PlainTidy {

    private static final List<String> COLUMNS = List.of("period", "value");
    private static final String HEADER = "period,value\n";
    private static final int SHORTEST = 6;
    private static final int LONGEST = 19;

    private final String text;
    private final Frequency frequency;
    private int at = HEADER.length();
    private long[] ordinals;
    private double[] values;
    private byte[] statuses;
    private int rows;

    private PlainTidy(String text, Frequency frequency) {
        this.text = text;
        this.frequency = frequency;
        int first = Math.max(0, text.indexOf('\n', HEADER.length()) - HEADER.length());
        int expected = text.length() / Math.max(SHORTEST, first) + 1;
        ordinals = new long[expected];
        values = new double[expected];
        statuses = new byte[expected];
    }

    /// The series; empty where the text is not in the plainest form.
    ///
    /// @param columns the header it is described to have
    public static Optional<TimeSeries> read(
            String text,
            SeriesKey key,
            Frequency frequency,
            Description description,
            List<String> columns) {
        if (!columns.equals(COLUMNS) || !text.startsWith(HEADER)) {
            return Optional.empty();
        }
        PlainTidy reader = new PlainTidy(text, frequency);
        while (reader.at < text.length()) {
            if (!reader.row()) {
                return Optional.empty();
            }
        }
        return Optional.of(
                TimeSeries.ofColumns(
                        key,
                        frequency,
                        description,
                        Arrays.copyOf(reader.ordinals, reader.rows),
                        Arrays.copyOf(reader.values, reader.rows),
                        Arrays.copyOf(reader.statuses, reader.rows),
                        new TreeMap<>()));
    }

    /// Whether the next line is a plain row, which is then taken.
    private boolean row() {
        int comma = text.indexOf(',', at);
        if (comma < 0 || comma - at > LONGEST) {
            return false;
        }
        Optional<Period> period = Period.tryParse(text.substring(at, comma));
        int lineEnd = text.indexOf('\n', comma);
        int end = lineEnd < 0 ? text.length() : lineEnd;
        if (period.isEmpty()
                || period.get().frequency() != frequency
                || rows > 0 && period.get().ordinal() <= ordinals[rows - 1]) {
            return false;
        }
        double value = number(comma + 1, end);
        if (Double.isNaN(value) && end > comma + 1) {
            return false;
        }
        Status status = Double.isNaN(value) ? Status.MISSING : Status.NORMAL;
        if (rows == ordinals.length) {
            grow();
        }
        ordinals[rows] = period.get().ordinal();
        values[rows] = value;
        statuses[rows] = (byte) status.ordinal();
        rows++;
        at = end + 1;
        return true;
    }

    private void grow() {
        int length = rows + (rows >> 1) + 1;
        ordinals = Arrays.copyOf(ordinals, length);
        values = Arrays.copyOf(values, length);
        statuses = Arrays.copyOf(statuses, length);
    }

    /// The number between two places; `NaN` where there is none, or none that is written plainly:
    /// with digits on either side of its point.
    private double number(int from, int to) {
        int first = from < to && text.charAt(from) == '-' ? from + 1 : from;
        boolean plain = first < to && text.charAt(first) != '.' && text.charAt(to - 1) != '.';
        return plain ? NumberText.simple(text, from, to, '.') : Double.NaN;
    }
}
