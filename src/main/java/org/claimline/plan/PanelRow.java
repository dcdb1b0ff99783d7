package org.claimline.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.claimline.board.Window;
import org.claimline.series.Period;

/// A row of a panel's table: a period, and what each line of the panel has in it.
///
/// @param period the period
/// @param atSecond where its point stands
/// @param cells the lines' points, in their order; empty where a line has none
public record PanelRow(Period period, long atSecond, List<Optional<PointPlan>> cells) {

    /// From the earliest period to the latest, the shorter of two that begin alike first.
    public static final Comparator<PanelRow> IN_TIME =
            Comparator.comparingLong((PanelRow row) -> row.period().startEpochSecond())
                    .thenComparingLong(row -> row.period().endEpochSecond());

    private static final MathContext DIGITS = new MathContext(12);

    public PanelRow {
        cells = List.copyOf(cells);
    }

    /// The rows of a stretch of time, in its order.
    public static List<PanelRow> of(List<DrawnLine> lines, Window window) {
        Map<Period, List<Optional<PointPlan>>> rows = new HashMap<>();
        Map<Period, Long> moments = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            PointList points = lines.get(i).plan().points();
            for (int at = 0; at < points.size(); at++) {
                if (points.toSecond(at) <= window.fromSecond()
                        || points.fromSecond(at) > window.toSecond()) {
                    continue;
                }
                PointPlan point = points.get(at);
                Optional<Period> period = lines.get(i).period(point);
                if (period.isPresent()) {
                    rows.computeIfAbsent(period.get(), p -> empty(lines.size()))
                            .set(i, Optional.of(point));
                    moments.putIfAbsent(period.get(), point.atSecond());
                }
            }
        }
        return rows.entrySet().stream()
                .map(
                        row ->
                                new PanelRow(
                                        row.getKey(),
                                        moments.getOrDefault(row.getKey(), 0L),
                                        row.getValue()))
                .sorted(IN_TIME)
                .toList();
    }

    /// Rows as texts, the header first: the figures as they stand on the axes, in the order of the
    /// rows.
    ///
    /// @param heads the lines' names
    public static List<List<String>> texts(List<String> heads, List<PanelRow> rows) {
        List<List<String>> texts = new ArrayList<>();
        List<String> head = new ArrayList<>();
        head.add("period");
        head.addAll(heads);
        texts.add(head);
        for (PanelRow row : rows) {
            List<String> cells = new ArrayList<>();
            cells.add(row.period().toString());
            IntStream.range(0, heads.size()).mapToObj(row::plain).forEach(cells::add);
            texts.add(cells);
        }
        return texts;
    }

    private static List<Optional<PointPlan>> empty(int size) {
        List<Optional<PointPlan>> cells = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            cells.add(Optional.empty());
        }
        return cells;
    }

    /// A line's value for people, with a sign where it is an estimate or follows a break.
    public String words(int line) {
        return cells.get(line)
                .map(p -> p.value() + (p.estimate() ? " e" : p.isBreak() ? " b" : ""))
                .orElse("");
    }

    /// A line's value as a file has it; `85..90` where only bounds are known.
    public String plain(int line) {
        return cells.get(line)
                .map(
                        p ->
                                p.low() == p.high()
                                        ? plain(p.low())
                                        : plain(p.low()) + ".." + plain(p.high()))
                .orElse("");
    }

    private static String plain(double value) {
        return Double.isInfinite(value)
                ? ""
                : new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
    }

    /// What a line's values are sorted by; those that are not there come last.
    public double order(int line) {
        return cells.get(line)
                .map(p -> Double.isInfinite(p.low()) ? p.high() : p.low())
                .orElse(Double.POSITIVE_INFINITY);
    }
}
