package org.claimline.csv.roundtrip;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.claimline.series.Frequency;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.Status;
import org.claimline.series.TimeSeries;

/// A file of several series in a dialect by chance: what is in it, and how it is written.
final class RandomFile {

    private static final List<String> TITLES =
            List.of("Output", "Prices, all", "Imports; goods", "Say \"so\"", "Bars | and", "Debt");
    private static final List<String> PREAMBLES =
            List.of("Sample figures", "Office of Samples", "Printed for nobody");

    private final Random random;
    private final RandomSeries by;
    private final Wording wording;
    private final Frequency frequency;
    private final List<Period> periods;
    private final List<TimeSeries> series = new ArrayList<>();
    private final List<String> above = new ArrayList<>();
    private final List<String> below = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();

    RandomFile(long seed) {
        random = new Random(seed);
        by = new RandomSeries(random);
        frequency = by.one(List.of(Frequency.values()));
        periods = by.periods(frequency);
        wording = new Wording(by, random, frequency);
        int count = 1 + random.nextInt(4);
        boolean flags = random.nextInt(3) == 0;
        for (int i = 0; i < count; i++) {
            series.add(series(TITLES.get(i), flags));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            above.add(PREAMBLES.get(i));
        }
        if (random.nextBoolean()) {
            below.add("Source: Office of Samples");
        }
        write();
    }

    private TimeSeries series(String title, boolean flags) {
        List<Observation> observations = new ArrayList<>();
        for (Period period : periods) {
            Status status =
                    flags
                            ? by.one(List.of(Status.NORMAL, Status.PROVISIONAL, Status.ESTIMATE))
                            : Status.NORMAL;
            boolean missing = observations.size() > 2 && random.nextInt(8) == 0;
            observations.add(
                    missing
                            ? Observation.missing(period, "")
                            : Observation.of(period, by.plainValue(), status, ""));
        }
        return RandomSeries.of("sample", frequency, observations);
    }

    private void write() {
        rows.clear();
        for (int i = 0; i < periods.size(); i++) {
            List<String> cells = new ArrayList<>(List.of(wording.period(periods.get(i))));
            for (TimeSeries one : series) {
                cells.add(wording.number(one.observations().get(i)));
            }
            rows.add(wording.line(cells));
        }
    }

    /// The same with its rows in another order.
    RandomFile withRowsShuffled() {
        Collections.shuffle(rows, random);
        return this;
    }

    /// The same with its columns of values in another order.
    RandomFile withColumnsShuffled() {
        Collections.shuffle(series, random);
        write();
        return this;
    }

    /// What is in it, in the order of its columns.
    String words() {
        return series.stream().map(Pasted::words).collect(Collectors.joining("\n"));
    }

    Charset charset() {
        return wording.charset();
    }

    String text() {
        List<String> lines = new ArrayList<>(above);
        List<String> names = new ArrayList<>(List.of("Period"));
        for (int i = 0; i < series.size(); i++) {
            names.add(TITLES.get(i));
        }
        lines.add(wording.line(names));
        lines.addAll(rows);
        lines.addAll(below);
        return String.join(wording.lineEnd(), lines) + wording.lineEnd();
    }

    /// The text with a line more above the table.
    String textWithLineAbove() {
        return "One more line" + wording.lineEnd() + text();
    }

    /// The text with a line more below the table.
    String textWithLineBelow() {
        return text() + "Note: invented figures" + wording.lineEnd();
    }

    /// The text with an empty line behind the header's.
    String textWithBlankLines() {
        return text().replace(rows.get(1), rows.get(1) + wording.lineEnd())
                + wording.lineEnd()
                + wording.lineEnd();
    }

    byte[] bytes(String text) {
        String whole = wording.isMarked() ? "\uFEFF" + text : text;
        return whole.getBytes(charset());
    }

    byte[] bytes() {
        return bytes(text());
    }

    @Override
    public String toString() {
        return charset() + "\n" + text();
    }

    /// How a file is written.
    private static final class Wording {
        private final String delimiter;
        private final String quote;
        private final boolean quoteAll;
        private final boolean comma;
        private final String grouping;
        private final String missing;
        private final String lineEnd;
        private final Charset charset;
        private final boolean marked;
        private final Writing writing;

        Wording(RandomSeries by, Random random, Frequency frequency) {
            delimiter = by.one(List.of(",", ";", "\t", "|"));
            comma = random.nextBoolean();
            quoteAll = random.nextInt(3) == 0;
            quote = quoteAll && random.nextBoolean() ? "'" : "\"";
            grouping =
                    by.one(
                            comma
                                    ? List.of("", " ", "\u00A0", "\u202F", ".")
                                    : List.of("", " ", "\u00A0", "\u2009", ","));
            missing = by.one(List.of("", "..", "n/a", "-", "…", "NA"));
            lineEnd = by.one(List.of("\n", "\r\n", "\r"));
            charset =
                    by.one(
                            List.of(
                                    StandardCharsets.UTF_8,
                                    StandardCharsets.UTF_8,
                                    StandardCharsets.UTF_16LE,
                                    StandardCharsets.UTF_16BE));
            marked = charset != StandardCharsets.UTF_8 || random.nextBoolean();
            writing = by.one(Writing.of(frequency));
        }

        String lineEnd() {
            return lineEnd;
        }

        Charset charset() {
            return charset;
        }

        boolean isMarked() {
            return marked;
        }

        String period(Period period) {
            return writing.of(period);
        }

        String number(Observation observation) {
            if (observation.isMissing()) {
                return missing;
            }
            String flag =
                    switch (observation.status()) {
                        case PROVISIONAL -> " p";
                        case ESTIMATE -> " e";
                        case NORMAL, MISSING, BREAK -> "";
                    };
            return number(observation.value()) + flag;
        }

        private String number(double value) {
            long hundredths = Math.round(Math.abs(value) * 100);
            String whole = Long.toString(hundredths / 100);
            StringBuilder grouped = new StringBuilder();
            for (int i = 0; i < whole.length(); i++) {
                if (i > 0 && (whole.length() - i) % 3 == 0) {
                    grouped.append(grouping);
                }
                grouped.append(whole.charAt(i));
            }
            String cents = "" + hundredths / 10 % 10 + hundredths % 10;
            return (value < 0 ? "-" : "") + grouped + (comma ? "," : ".") + cents;
        }

        String line(List<String> cells) {
            return cells.stream().map(this::cell).collect(Collectors.joining(delimiter));
        }

        private String cell(String text) {
            boolean needed = text.contains(delimiter) || text.contains(quote);
            return quoteAll || needed ? quote + text.replace(quote, quote + quote) + quote : text;
        }
    }
}
