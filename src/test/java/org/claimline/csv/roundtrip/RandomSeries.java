package org.claimline.csv.roundtrip;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.claimline.series.Aggregation;
import org.claimline.series.Description;
import org.claimline.series.Frequency;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.SeriesKey;
import org.claimline.series.Status;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;

/// Series of every kind, by chance.
final class RandomSeries {

    private static final List<String> NOTES =
            List.of(
                    "revised",
                    "a \"quoted\" word",
                    "commas, semicolons; and bars|",
                    "two\nlines",
                    "пересчитано, с 2014 г.",
                    "tab\there",
                    "it's so");
    private static final List<Status> STATUSES =
            List.of(
                    Status.NORMAL,
                    Status.NORMAL,
                    Status.NORMAL,
                    Status.ESTIMATE,
                    Status.PROVISIONAL,
                    Status.BREAK);

    private final Random random;

    RandomSeries(Random random) {
        this.random = random;
    }

    /// Two to forty observations in a row, some left out, some missing, some bounded.
    TimeSeries next() {
        Frequency frequency = one(List.of(Frequency.values()));
        List<Observation> observations = new ArrayList<>();
        for (Period period : periods(frequency)) {
            observations.add(observation(period));
        }
        return of("sample", frequency, observations);
    }

    static TimeSeries of(String title, Frequency frequency, List<Observation> observations) {
        return TimeSeries.of(
                new SeriesKey(title),
                frequency,
                Description.of(title, Unit.NUMBER, Aggregation.MEAN),
                observations);
    }

    /// Periods in order, now and then with a gap between them; the first two stand side by side.
    List<Period> periods(Frequency frequency) {
        LocalDate day = LocalDate.of(1950 + random.nextInt(70), 1 + random.nextInt(12), 5);
        Period period =
                frequency == Frequency.INSTANT
                        ? Period.instant(day.atTime(9, 30, 15))
                        : Period.containing(day, frequency);
        List<Period> periods = new ArrayList<>();
        int count = 3 + random.nextInt(38);
        for (int i = 0; i < count; i++) {
            periods.add(period);
            boolean gap = i > 1 && random.nextInt(8) == 0;
            period = period.plus(gap ? 2 + random.nextInt(5) : 1);
        }
        return periods;
    }

    private Observation observation(Period period) {
        String note = random.nextInt(4) == 0 ? one(NOTES) : "";
        return switch (random.nextInt(10)) {
            case 0 -> Observation.missing(period, note);
            case 1 -> bounded(period, note);
            default -> Observation.of(period, value(), one(STATUSES), note);
        };
    }

    private Observation bounded(Period period, String note) {
        double low = plainValue();
        double high = low + Math.abs(low) + 1;
        return switch (random.nextInt(3)) {
            case 0 ->
                    Observation.bounded(period, low, Double.POSITIVE_INFINITY, one(STATUSES), note);
            case 1 ->
                    Observation.bounded(
                            period, Double.NEGATIVE_INFINITY, high, one(STATUSES), note);
            default -> Observation.bounded(period, low, high, one(STATUSES), note);
        };
    }

    /// Of any size and sign, noughts of both signs among them.
    double value() {
        return switch (random.nextInt(12)) {
            case 0 -> 0;
            case 1 -> -0.0;
            case 2 -> random.nextInt(2_000_001) - 1_000_000;
            case 3 -> Double.MIN_VALUE * (1 + random.nextInt(1000));
            case 4 -> (random.nextBoolean() ? 1 : -1) * Double.MAX_VALUE / (1 + random.nextInt(9));
            default -> random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
        };
    }

    /// A number with a few digits, as an office writes it.
    double plainValue() {
        return (random.nextInt(20_000_001) - 10_000_000) / 100.0;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
