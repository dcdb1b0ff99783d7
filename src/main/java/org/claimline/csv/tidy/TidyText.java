package org.claimline.csv.tidy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.claimline.series.Observation;
import org.claimline.series.Status;
import org.claimline.series.TimeSeries;

/// Writes a series in the tidy form that [TidyCsv] reads; read again it is the same.
public final class TidyText {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private TidyText() {}

    /// The columns a series needs.
    public static List<String> columns(TimeSeries series) {
        List<Observation> rows = series.observations();
        List<String> needed = new ArrayList<>(List.of("period", "value"));
        if (rows.stream().anyMatch(Observation::isBounded)) {
            needed.addAll(List.of("low", "high"));
        }
        if (rows.stream().anyMatch(o -> o.status() != Status.NORMAL)) {
            needed.add("status");
        }
        if (rows.stream().anyMatch(o -> !o.note().isEmpty())) {
            needed.add("note");
        }
        return List.copyOf(needed);
    }

    /// A series as a file's text, with the columns it needs.
    public static String of(TimeSeries series) {
        List<String> columns = columns(series);
        StringBuilder text = new StringBuilder(String.join(",", columns)).append('\n');
        for (Observation row : series.observations()) {
            text.append(
                    FORMAT.format(
                            columns.stream().map(column -> (Object) cell(row, column)).toArray()));
            text.append('\n');
        }
        return text.toString();
    }

    private static String cell(Observation row, String column) {
        return switch (column) {
            case "period" -> row.period().toString();
            case "value" -> row.hasValue() ? plain(row.value()) : "";
            case "low" -> row.isBounded() ? plain(row.low()) : "";
            case "high" -> row.isBounded() ? plain(row.high()) : "";
            case "status" -> row.status() == Status.NORMAL ? "" : row.status().code();
            default -> row.note();
        };
    }

    private static String plain(double number) {
        if (Double.isInfinite(number)) {
            return "";
        }
        if (number == 0) {
            return 1 / number < 0 ? "-0" : "0";
        }
        return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }
}
