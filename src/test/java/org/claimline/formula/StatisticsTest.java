package org.claimline.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.claimline.series.Frequency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Against the certified values of NIST's Statistical Reference Datasets.
final class StatisticsTest {

    /// NumAcc2, 3 and 4: one number, then a thousand that lie a tenth below and above it in turn.
    @ParameterizedTest
    @CsvSource({"1.2", "1000000.2", "10000000.2"})
    void meansOfHardNumbersAreExact(double mean) {
        Column samples = new Column(Frequency.DAILY, 0);
        samples.add(0, Interval.of(mean));
        for (int i = 1; i <= 1000; i++) {
            samples.add(i, Interval.of(i % 2 == 1 ? mean - 0.1 : mean + 0.1));
        }
        assertEquals(mean, Statistics.mean(samples).orElseThrow().exact(), mean * 1e-15);
    }

    /// Norris: the certified R² of the straight line through 36 points is the square of Pearson's
    /// r.
    @Test
    void theCorrelationOfNorrisIsTheCertifiedOne() {
        double[] y = {
            0.1, 338.8, 118.1, 888.0, 9.2, 228.1, 668.5, 998.5, 449.1, 778.9, 559.2, 0.3, 0.1,
            778.1, 668.8, 339.3, 448.9, 10.8, 557.7, 228.3, 998.0, 888.8, 119.6, 0.3, 0.6, 557.6,
            339.3, 888.0, 998.5, 778.9, 10.2, 117.6, 228.9, 668.4, 449.2, 0.2
        };
        double[] x = {
            0.2, 337.4, 118.2, 884.6, 10.1, 226.5, 666.3, 996.3, 448.6, 777.0, 558.2, 0.4, 0.6,
            775.5, 666.9, 338.0, 447.5, 11.6, 556.0, 228.1, 995.8, 887.6, 120.2, 0.3, 0.3, 556.8,
            339.1, 887.2, 999.0, 779.0, 11.1, 118.3, 229.2, 669.1, 448.9, 0.5
        };
        double r = Statistics.correlation(x, y).orElseThrow().exact();
        assertEquals(0.999993745883712, r * r, 1e-14);
    }

    @Test
    void nothingCorrelatesWithWhatNeverVaries() {
        assertEquals(
                Optional.empty(),
                Statistics.correlation(new double[] {1, 2, 3}, new double[] {0.1, 0.1, 0.1}));
        assertEquals(Optional.empty(), Statistics.correlation(new double[] {1}, new double[] {1}));
    }

    @Test
    void statisticsOfBoundsHoldThoseOfEveryNumberWithin() {
        Column samples = new Column(Frequency.ANNUAL, 0);
        samples.add(2000, new Interval(1, 5));
        samples.add(2001, new Interval(2, 3));
        samples.add(2002, new Interval(0, 10));
        assertEquals(Optional.of(new Interval(1, 6)), Statistics.mean(samples));
        assertEquals(Optional.of(new Interval(1, 5)), Statistics.median(samples));
        assertEquals(Optional.of(new Interval(2, 10)), Statistics.max(samples));
        assertEquals(Optional.of(new Interval(0, 3)), Statistics.min(samples));
        assertEquals(Optional.of(new Interval(3, 18)), Statistics.sum(samples));
        assertTrue(Statistics.sum(new Column(Frequency.ANNUAL, 0)).orElseThrow().exact() == 0);
    }
}
