package org.claimline.formula;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimline.series.Aggregation;
import org.claimline.series.Catalog;
import org.claimline.series.DayCalendar;
import org.claimline.series.Description;
import org.claimline.series.Frequency;
import org.claimline.series.Hold;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.SeriesKey;
import org.claimline.series.Source;
import org.claimline.series.Status;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;

/// A small catalog with one series of each sort, made up so that results can be worked out by
/// hand.
public final class SampleCatalog {

    private SampleCatalog() {}

    public static Catalog catalog() {
        return Catalog.of(
                List.of(
                        series(
                                "income",
                                "A",
                                "USD",
                                Aggregation.SUM,
                                "2012=3500 2013=4000 2014=4170.2 2015=3600 2016=2600 2017=2800 2018=3100 2019=3300"),
                        series(
                                "rate",
                                "A",
                                "%",
                                Aggregation.MEAN,
                                "2012=4 2013=6 2014=4 2015=1 2016=1 2017=4 2018=4 2019=5"),
                        series(
                                "fund",
                                "A",
                                "USD bn",
                                Aggregation.LAST,
                                "2012=58 2013=70 2014=73 2015=63 2016=61"),
                        series(
                                "people",
                                "A",
                                "count",
                                Aggregation.LAST,
                                "2014=20000000 2015=25000000"),
                        series("cpi", "A", "index", Aggregation.MEAN, "2014=100 2015=110 2016=125"),
                        series("gaps", "A", "KZT", Aggregation.MEAN, "2010=1 2011=? 2012=3 2013=5"),
                        series(
                                "bounds",
                                "A",
                                "KZT",
                                Aggregation.MEAN,
                                "2018=10~20 2019=30 2020=40~+ 2021=0~5"),
                        series(
                                "peak",
                                "A",
                                "KZT",
                                Aggregation.MEAN,
                                "2018=10~20 2019=30 2020=25~30 2021=30"),
                        series("zero", "A", "KZT", Aggregation.MEAN, "2013=0 2014=5 2015=-5"),
                        series("flat", "A", "KZT", Aggregation.MEAN, "2013=5 2014=5 2015=5"),
                        series("cents", "A", "RUB/KZT x0.01", Aggregation.MEAN, "2021=17.5"),
                        series(
                                "oil",
                                "M",
                                "USD/bbl",
                                Aggregation.MEAN,
                                months(2014, 12) + " 2015-01=20"),
                        series("stock", "M", "USD mn", Aggregation.LAST, months(2014, 12)),
                        series(
                                "flow",
                                "Q",
                                "USD mn",
                                Aggregation.SUM,
                                "2014-Q1=10 2014-Q2=20 2014-Q3=30 2014-Q4=40 2015-Q1=50"),
                        series(
                                "weekly",
                                "W",
                                "KZT",
                                Aggregation.MEAN,
                                "2020-W52=1 2020-W53=3 2021-W01=5"),
                        series(
                                "spot",
                                "I",
                                "KZT",
                                Aggregation.MEAN,
                                "2014-12-31T09:00=4 2014-12-31T17:00=8"),
                        lpg(),
                        dollar(),
                        one("twin", "Twin series"),
                        one("twin_2", "Twin series"),
                        one("odd", "Odd ] title")));
    }

    private static TimeSeries one(String key, String title) {
        return series(key, "A", "KZT", Aggregation.MEAN, "2014=1")
                .withDescription(Description.of(title, Unit.of("KZT"), Aggregation.MEAN));
    }

    private static String months(int year, int count) {
        List<String> rows = new ArrayList<>();
        for (int m = 1; m <= count; m++) {
            rows.add(Period.month(year, m) + "=" + m);
        }
        return String.join(" ", rows);
    }

    /// Dated events: 50 to 60 from 2021, 90 from December 2021, 120 from January 2022.
    private static TimeSeries lpg() {
        return described(
                series(
                        "lpg",
                        "D",
                        "KZT/L",
                        Aggregation.MEAN,
                        "2021-01-01=50~60 2021-12-01=90 2022-01-01=120"),
                new Hold(366));
    }

    /// Weekdays of January and February 2022 at 400, without 7 to 14 February.
    private static TimeSeries dollar() {
        List<Observation> rows = new ArrayList<>();
        LocalDate.of(2022, 1, 1)
                .datesUntil(LocalDate.of(2022, 3, 1))
                .filter(d -> d.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .filter(
                        d ->
                                d.isBefore(LocalDate.of(2022, 2, 7))
                                        || d.isAfter(LocalDate.of(2022, 2, 14)))
                .forEach(d -> rows.add(Observation.of(Period.day(d), 400)));
        return TimeSeries.of(
                new SeriesKey("usdkzt"),
                Frequency.DAILY,
                new Description(
                        "Tenge per dollar",
                        Unit.parse("KZT/USD"),
                        "",
                        "",
                        Aggregation.MEAN,
                        DayCalendar.WEEKDAYS,
                        Hold.NONE,
                        Source.UNKNOWN),
                rows);
    }

    private static TimeSeries described(TimeSeries series, Hold hold) {
        Description d = series.description();
        return series.withDescription(
                new Description(
                        d.title(),
                        d.unit(),
                        d.per(),
                        d.base(),
                        d.aggregation(),
                        d.calendar(),
                        hold,
                        d.source()));
    }

    /// A series from `period=value`, `period=low~high` (`+` for no bound) and `period=?`.
    public static TimeSeries series(
            String key, String frequency, String unit, Aggregation aggregation, String rows) {
        return TimeSeries.of(
                new SeriesKey(key),
                Frequency.parse(frequency),
                Description.of("Title of " + key, Unit.parse(unit), aggregation),
                Stream.of(rows.split(" ")).map(SampleCatalog::observation).toList());
    }

    private static Observation observation(String row) {
        String[] parts = row.split("=");
        Period period = Period.parse(parts[0]);
        if (parts[1].equals("?")) {
            return Observation.missing(period, "");
        }
        String[] bounds = parts[1].split("~");
        if (bounds.length == 1) {
            return Observation.of(period, Double.parseDouble(parts[1]));
        }
        double high =
                bounds[1].equals("+") ? Double.POSITIVE_INFINITY : Double.parseDouble(bounds[1]);
        return Observation.bounded(
                period, Double.parseDouble(bounds[0]), high, Status.ESTIMATE, "");
    }
}
