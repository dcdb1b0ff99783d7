package org.claimline.csv.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimline.csv.KeyText;
import org.claimline.csv.Problem;
import org.claimline.csv.ProblemList;
import org.claimline.csv.cell.Numerals;
import org.claimline.csv.period.PeriodColumn;
import org.claimline.series.Frequency;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;

/// Reads a table as series, once its layout is known.
public final class SeriesReading {

    /// Fewer rows than this are not worth another thread.
    private static final int FEWEST_APART = 2_000;

    private static final Set<String> PLAIN = Set.of("", "value", "values", "obs_value", "значение");

    private final String file;
    private final String fileTitle;
    private final Layout layout;
    private final PeriodColumn periods;
    private final Numerals numerals;
    private final Dimensions dimensions;
    private final Describing describing;
    private final ProblemList problems;
    private final List<String> changed = new ArrayList<>();
    private final Set<SeriesKey> taken = new HashSet<>();

    public SeriesReading(
            String file, String fileTitle, Layout layout, PeriodColumn periods, Numerals numerals) {
        this.file = file;
        this.layout = layout;
        this.periods = periods;
        this.numerals = numerals;
        dimensions = new Dimensions(layout);
        describing = new Describing(layout);
        problems = new ProblemList(file);
        this.fileTitle = describing.title().isEmpty() ? fileTitle : describing.title();
    }

    public List<Problem> problems() {
        return problems.list();
    }

    /// What was merged, as sentences.
    public List<String> changed() {
        return changed;
    }

    public List<TimeSeries> read() {
        Stretch whole = gathered();
        problems.addAll(whole.problems());
        List<TimeSeries> all = new ArrayList<>();
        whole.found().forEach((id, one) -> all.addAll(series(id, one)));
        return all;
    }

    /// All rows; many are read in as many stretches at once as there are processors.
    private Stretch gathered() {
        int rows = layout.data().size();
        int parts = Math.clamp(rows / FEWEST_APART, 1, Runtime.getRuntime().availableProcessors());
        List<Stretch> stretches =
                IntStream.range(0, parts)
                        .parallel()
                        .mapToObj(
                                part ->
                                        stretch(
                                                (int) ((long) rows * part / parts),
                                                (int) ((long) rows * (part + 1) / parts)))
                        .toList();
        Stretch whole = stretches.getFirst();
        stretches.subList(1, parts).forEach(whole::addAll);
        return whole;
    }

    private Stretch stretch(int from, int to) {
        Stretch stretch = new Stretch(file, layout, periods, dimensions, numerals);
        stretch.read(from, to);
        return stretch;
    }

    private List<TimeSeries> series(Stretch.Id id, Stretch.Found one) {
        List<TimeSeries> all = new ArrayList<>();
        List<Frequency> frequencies = one.gathering().frequencies();
        for (Frequency frequency : frequencies) {
            String apart = frequencies.size() == 1 ? "" : frequency.word();
            String title = title(id, one) + (apart.isEmpty() ? "" : " (" + apart + ")");
            all.add(
                    one.gathering()
                            .of(
                                    frequency,
                                    freeKey(KeyText.of(keyText(id, one) + " " + apart)),
                                    describing.describe(title, one.first(), one.column()),
                                    problems,
                                    changed));
        }
        return all;
    }

    private String title(Stretch.Id id, Stretch.Found one) {
        String title = dimensions.title(id.cells(), valueTitle(id, one));
        return title.isEmpty() ? fileTitle : title;
    }

    private String keyText(Stretch.Id id, Stretch.Found one) {
        String text = dimensions.keyText(id.cells(), valueTitle(id, one));
        return text.isBlank() ? fileTitle : text;
    }

    /// The name of the column of values; the file's title where it says only "value" and nothing
    /// else names the series.
    private String valueTitle(Stretch.Id id, Stretch.Found one) {
        if (id.value().isEmpty()) {
            return "";
        }
        Layout.Column value = id.value().get();
        if (!value.measure().isEmpty()) {
            return value.measure().replaceAll("[\\s\\h]+", " ");
        }
        if (!isPlain(value)) {
            return value.name().replaceAll("[\\s\\h]+", " ");
        }
        if (!id.cells().isEmpty()) {
            return describing.dataset(one.first()).orElse("");
        }
        boolean alone = layout.of(Role.VALUE).stream().filter(SeriesReading::isPlain).count() == 1;
        return alone ? fileTitle : fileTitle + " " + layout.place(value.index());
    }

    /// Whether a column's name says nothing of what it holds, or only its unit in brackets.
    private static boolean isPlain(Layout.Column column) {
        String name = column.name().toLowerCase(Locale.ROOT);
        return PLAIN.contains(name) || name.startsWith("[") && name.endsWith("]");
    }

    private SeriesKey freeKey(SeriesKey wanted) {
        SeriesKey key = wanted;
        for (int n = 2; !taken.add(key); n++) {
            key = new SeriesKey(wanted.text() + "_" + n);
        }
        return key;
    }
}
