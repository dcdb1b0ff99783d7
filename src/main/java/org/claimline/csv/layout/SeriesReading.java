package org.claimline.csv.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimline.csv.KeyText;
import org.claimline.csv.Problem;
import org.claimline.csv.cell.Numerals;
import org.claimline.csv.cell.PeriodColumn;
import org.claimline.csv.text.Table;
import org.claimline.series.Description;
import org.claimline.series.Frequency;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.SeriesKey;
import org.claimline.series.Status;
import org.claimline.series.TimeSeries;

/// Reads a table as series, once its layout is known.
public final class SeriesReading {

    private static final Set<String> PLAIN = Set.of("", "value", "values", "obs_value", "значение");

    /// The cells that tell a series, and its column of values (none where periods stand across).
    private record Id(List<String> cells, Optional<Layout.Column> value) {}

    private record Found(Table.Row first, Layout.Column column, Gathering gathering) {}

    private final String file;
    private final String fileTitle;
    private final Layout layout;
    private final PeriodColumn periods;
    private final Dimensions dimensions;
    private final Describing describing;
    private final CellReading cells;
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private final Set<SeriesKey> taken = new HashSet<>();
    private final Map<Id, Found> found = new LinkedHashMap<>();

    public SeriesReading(
            String file, String fileTitle, Layout layout, PeriodColumn periods, Numerals numerals) {
        this.file = file;
        this.layout = layout;
        this.periods = periods;
        dimensions = new Dimensions(layout);
        describing = new Describing(layout);
        cells = new CellReading(file, layout, numerals, problems);
        this.fileTitle = describing.title().isEmpty() ? fileTitle : describing.title();
    }

    public List<Problem> problems() {
        return problems;
    }

    /// What was merged, as sentences.
    public List<String> changed() {
        return changed;
    }

    public List<TimeSeries> read() {
        List<Layout.Column> values = layout.of(Role.VALUE);
        for (int i = 0; i < layout.data().size(); i++) {
            Table.Row row = layout.data().get(i);
            List<String> names = dimensions.of(row);
            for (Layout.Column value : values) {
                Optional<Period> period = period(i, row, value);
                if (period.isPresent()) {
                    take(row, value, names, period.get(), periods.status(i));
                }
            }
        }
        List<TimeSeries> all = new ArrayList<>();
        found.forEach((id, one) -> all.addAll(series(id, one)));
        return all;
    }

    private Optional<Period> period(int index, Table.Row row, Layout.Column value) {
        if (value.part().isPresent()) {
            return layout.first(Role.YEAR)
                    .flatMap(year -> RowPeriods.year(row.cell(year.index())))
                    .map(year -> value.part().get().in(year));
        }
        return value.period().or(() -> periods.period(index));
    }

    private void take(
            Table.Row row, Layout.Column value, List<String> names, Period period, Status status) {
        boolean across = value.period().isPresent() || value.part().isPresent();
        Id id = new Id(names, across ? Optional.empty() : Optional.of(value));
        Found one =
                found.computeIfAbsent(id, k -> new Found(row, value, new Gathering(file, layout)));
        cells.observation(period, row, value.index())
                .map(o -> marked(o, status))
                .ifPresent(o -> one.gathering.add(o, row, value.index()));
    }

    /// An observation with what a mark beside its row's period says of it.
    private static Observation marked(Observation o, Status status) {
        return o.status() == Status.NORMAL && status != Status.NORMAL
                ? new Observation(o.period(), o.value(), o.low(), o.high(), status, o.note())
                : o;
    }

    private List<TimeSeries> series(Id id, Found one) {
        List<TimeSeries> all = new ArrayList<>();
        List<Frequency> frequencies = one.gathering.frequencies();
        for (Frequency frequency : frequencies) {
            List<Observation> observations = one.gathering.of(frequency, problems, changed);
            String apart = frequencies.size() == 1 ? "" : frequency.word();
            String title = title(id) + (apart.isEmpty() ? "" : " (" + apart + ")");
            Description description = describing.describe(title, one.first, one.column);
            all.add(
                    TimeSeries.of(
                            freeKey(KeyText.of(keyText(id) + " " + apart)),
                            frequency,
                            description,
                            observations));
        }
        return all;
    }

    private String title(Id id) {
        String title = dimensions.title(id.cells(), valueTitle(id));
        return title.isEmpty() ? fileTitle : title;
    }

    private String keyText(Id id) {
        String text = dimensions.keyText(id.cells(), valueTitle(id));
        return text.isBlank() ? fileTitle : text;
    }

    /// The name of the column of values; the file's title where it says only "value" and nothing
    /// else names the series.
    private String valueTitle(Id id) {
        if (id.value().isEmpty()) {
            return "";
        }
        Layout.Column value = id.value().get();
        if (!isPlain(value)) {
            return value.name().replaceAll("[\\s\\h]+", " ");
        }
        if (!id.cells().isEmpty()) {
            return "";
        }
        boolean alone = layout.of(Role.VALUE).stream().filter(SeriesReading::isPlain).count() == 1;
        return alone ? fileTitle : fileTitle + " " + layout.place(value.index());
    }

    /// Whether a column's name says nothing of what it holds.
    private static boolean isPlain(Layout.Column column) {
        return PLAIN.contains(column.name().toLowerCase(Locale.ROOT));
    }

    private SeriesKey freeKey(SeriesKey wanted) {
        SeriesKey key = wanted;
        for (int n = 2; !taken.add(key); n++) {
            key = new SeriesKey(wanted.text() + "_" + n);
        }
        return key;
    }
}
