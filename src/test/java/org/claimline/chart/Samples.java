package org.claimline.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.claimline.board.Axis.Scale;
import org.claimline.board.Event;
import org.claimline.board.PanelId;
import org.claimline.board.Trace.Side;
import org.claimline.board.Window;
import org.claimline.claim.ClaimId;
import org.claimline.claim.Verdict;
import org.claimline.plan.AxisPlan;
import org.claimline.plan.BlankPlan;
import org.claimline.plan.BoardPlan;
import org.claimline.plan.ClaimMarks;
import org.claimline.plan.Emphasis;
import org.claimline.plan.EventPlan;
import org.claimline.plan.Mark;
import org.claimline.plan.NotePlan;
import org.claimline.plan.PanelPlan;
import org.claimline.plan.PointPlan;
import org.claimline.plan.Showing;
import org.claimline.plan.TracePlan;
import org.claimline.plan.TracePlan.Shape;
import org.claimline.series.Period;
import org.claimline.series.PeriodRange;
import org.claimline.series.SeriesKey;
import org.claimline.series.Status;

/// Plans made by hand, in the manner of the bundled story.
public final class Samples {

    private static final double[] INCOME = {
        536.3, 627.2, 701.3, 845, 1130.6, 1425.7, 1822.7, 2470, 3290.2, 2789.1, 3177.1, 3758.1,
        4173.5, 4453, 4170.2, 3643.4, 2685.6, 3081.3, 3242.2, 3269.5, 3374.5, 3680.1, 4288.1, 4997,
        5526.6
    };
    private static final double[] WAGE = {
        18.9, 23.7, 27.3, 33.4, 48.5, 69.2, 73, 79.6, 100, 93, 101.5, 109.1, 117, 122.7, 111.4,
        96.4, 91.8, 86.9, 82.1, 111, 102.9, 99.8, 130.4, 153.5, 181.3
    };
    private static final double[] FUND = {
        8.07, 14.09, 20.99, 27.41, 24.35, 31.03, 43.69, 57.84, 70.79, 73.19, 63.39, 61.22, 58.33,
        57.99, 61.75, 58.74, 55.32, 55.74, 60.02, 58.84, 63.89
    };

    private Samples() {}

    public static final Window HOME = new Window(start("2000"), start("2025"));

    public static long start(String period) {
        return Period.parse(period).startEpochSecond();
    }

    public static long end(String period) {
        return Period.parse(period).endEpochSecond();
    }

    static long middle(String period) {
        return (start(period) + end(period)) / 2;
    }

    public static List<EventPlan> events() {
        return List.of(
                event("2009-02-04", "Devaluation", "4 Feb 2009", "Feb 2009"),
                event("2014-02-11", "Devaluation", "11 Feb 2014", "Feb 2014"),
                event("2015-08-20", "Tenge floated", "20 Aug 2015", "Aug 2015"),
                event("2020-03-15", "Pandemic", "Mar 2020", "Mar 2020"),
                new EventPlan(
                        new Event(
                                PeriodRange.parse("2022-01-02..2022-01-11"),
                                "January protests",
                                ""),
                        start("2022-01-02"),
                        end("2022-01-11"),
                        "2–11 Jan 2022",
                        "Jan 2022"));
    }

    private static EventPlan event(String day, String label, String date, String shortDate) {
        return new EventPlan(
                new Event(PeriodRange.parse(day), label, ""),
                start(day),
                start(day),
                date,
                shortDate);
    }

    static TracePlan annual(
            String key, String name, int colour, int firstYear, double factor, double... values) {
        List<PointPlan> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            String year = Integer.toString(firstYear + i);
            points.add(
                    new PointPlan(
                            start(year),
                            end(year),
                            middle(year),
                            values[i] * factor,
                            values[i] * factor,
                            i > 0,
                            Status.NORMAL,
                            year,
                            Double.toString(values[i]),
                            i));
        }
        return new TracePlan(
                0,
                new SeriesKey(key),
                name,
                colour,
                0,
                Shape.LINE,
                Side.LEFT,
                points,
                "$5 527, 2024");
    }

    static TracePlan stock(String key, String name, int colour, int firstYear, double... values) {
        TracePlan trace = annual(key, name, colour, firstYear, 1, values);
        List<PointPlan> points =
                trace.points().stream()
                        .map(
                                p ->
                                        new PointPlan(
                                                p.fromSecond(),
                                                p.toSecond(),
                                                p.toSecond(),
                                                p.low(),
                                                p.high(),
                                                p.joined(),
                                                p.status(),
                                                p.period(),
                                                p.value(),
                                                p.row()))
                        .toList();
        return new TracePlan(
                0, trace.key(), name, colour, 0, Shape.LINE, Side.LEFT, points, "$58.8 bn, 2024");
    }

    static AxisPlan axis(String unit, String topTick) {
        return new AxisPlan(
                Scale.LINEAR, OptionalDouble.empty(), OptionalDouble.empty(), unit, topTick, false);
    }

    static ClaimMarks claim(
            int number,
            Verdict verdict,
            Emphasis emphasis,
            String label,
            List<String> evidence,
            long second,
            double value,
            Mark... marks) {
        return new ClaimMarks(
                new ClaimId("claim-" + number),
                number,
                verdict,
                emphasis,
                label,
                evidence,
                List.of(marks),
                second,
                value,
                0);
    }

    /// Claims 12, 13 and 14; 13 stands out where asked.
    public static PanelPlan income(Emphasis thirteen) {
        Emphasis rest = thirteen == Emphasis.RAISED ? Emphasis.DIMMED : Emphasis.USUAL;
        long y2000 = middle("2000");
        long y2013 = middle("2013");
        long y2014 = middle("2014");
        long y2019 = middle("2019");
        List<ClaimMarks> claims =
                List.of(
                        claim(
                                13,
                                Verdict.CLOSE,
                                thirteen,
                                "Just under $4 500 in 2014",
                                List.of("data 4 170 in 2014,", "peak 4 453 in 2013"),
                                y2014,
                                4500,
                                new Mark.Found(0, y2013, 4453),
                                new Mark.Used(0, y2014, 4170.2),
                                new Mark.Ghost(0, y2014, 4500, 4170.2)),
                        claim(
                                12,
                                Verdict.SUPPORTED,
                                rest,
                                "Little over $500 in 2000",
                                List.of("Data: $536"),
                                y2000,
                                500,
                                new Mark.Used(0, y2000, 536.3),
                                new Mark.Ghost(0, y2000, 500, 536.3)),
                        claim(
                                14,
                                Verdict.SUPPORTED,
                                rest,
                                "Below $3 500",
                                List.of("Data: $3 270"),
                                y2019,
                                3269.5,
                                new Mark.Used(0, y2019, 3269.5),
                                new Mark.Limit(0, middle("2018"), middle("2020"), 3500)));
        return panel(
                "income",
                "Household income per head",
                "US dollars a year",
                thirteen,
                axis("US dollars a year", "$# a year"),
                List.of(annual("income_usd", "Household income", 0, 2000, 1, INCOME)),
                claims,
                List.of(),
                List.of());
    }

    /// Income and the minimum wage together.
    public static PanelPlan incomeAndWage() {
        PanelPlan one = income(Emphasis.USUAL);
        return panel(
                "income",
                "Household income per head and the minimum wage",
                "US dollars a year at each year’s average exchange rate",
                Emphasis.USUAL,
                one.left(),
                List.of(
                        one.traces().getFirst(),
                        annual("min_wage_usd", "Minimum wage", 1, 2000, 12, WAGE)),
                one.claims(),
                List.of(),
                List.of());
    }

    public static PanelPlan fund() {
        long from = end("2014");
        long to = end("2021");
        ClaimMarks claim =
                claim(
                        18,
                        Verdict.CLOSE,
                        Emphasis.USUAL,
                        "−26% since 2014",
                        List.of("Data: −24.4%"),
                        to,
                        54.2,
                        new Mark.Used(0, from, 73.19),
                        new Mark.Used(0, to, 55.32),
                        new Mark.Bracket(0, from, 73.19, to, 55.32, "−24.4%"),
                        new Mark.Ghost(0, to, 54.2, 55.32));
        return panel(
                "fund",
                "National Fund assets",
                "billion US dollars, end of year",
                Emphasis.USUAL,
                axis("billion US dollars, end of year", "$# bn"),
                List.of(stock("fund_usd_bn", "National Fund", 2, 2005, FUND)),
                List.of(claim),
                List.of(),
                List.of());
    }

    public static PanelPlan lpg() {
        List<PointPlan> points =
                List.of(
                        step("2021-01-01", "2021-12-01", 50, 60, false, 0),
                        step("2021-12-01", "2022-01-01", 60, 60, true, 1),
                        step("2022-01-01", "2022-01-02", 120, 120, true, 2),
                        step("2022-01-02", "2022-01-03", 100, 120, true, 3),
                        step("2022-01-03", "2022-01-04", 85, 90, true, 4),
                        step("2022-01-04", "2023-05-31", 50, 50, true, 5),
                        step("2023-05-31", "2024-01-01", 45, 55, true, 6),
                        step("2024-01-01", "2024-12-31", 54, 54, true, 7));
        TracePlan trace =
                new TracePlan(
                        0,
                        new SeriesKey("lpg"),
                        "LPG price",
                        1,
                        0,
                        Shape.STEP,
                        Side.LEFT,
                        points,
                        "54 ₸, 2024");
        long newYear = start("2022-01-01");
        ClaimMarks first =
                claim(
                        1,
                        Verdict.SUPPORTED,
                        Emphasis.USUAL,
                        "From 50–60 to 120 ₸",
                        List.of("Data: 60 ₸ in Dec, 120 ₸ on 1 Jan"),
                        newYear,
                        120,
                        new Mark.Box(0, start("2021-01-01"), start("2022-01-01"), 50, 60),
                        new Mark.Used(0, newYear, 120),
                        new Mark.Ghost(0, newYear, 120, 120));
        ClaimMarks second =
                claim(
                        2,
                        Verdict.SUPPORTED,
                        Emphasis.USUAL,
                        "Stations agree to 85–90 ₸",
                        List.of("Data: 85–90 ₸ on 3 Jan"),
                        start("2022-01-03"),
                        90,
                        new Mark.Box(0, start("2022-01-03"), start("2022-01-04"), 85, 90));
        return panel(
                "lpg",
                "LPG price, Mangystau",
                "tenge per litre",
                Emphasis.USUAL,
                axis("tenge per litre", "# ₸ a litre"),
                List.of(trace),
                List.of(first, second),
                List.of(),
                List.of(
                        new BlankPlan(
                                Long.MIN_VALUE, start("2021"), "No observations before 2021")));
    }

    private static PointPlan step(
            String from, String to, double low, double high, boolean joined, int row) {
        return new PointPlan(
                start(from),
                start(to),
                start(from),
                low,
                high,
                joined,
                Status.NORMAL,
                from,
                low + "",
                row);
    }

    /// A daily line of twenty years, made up, with a note.
    public static PanelPlan rate() {
        List<PointPlan> points = new ArrayList<>();
        double value = 140;
        long seed = 7;
        long day = start("2003-01-01");
        for (int i = 0; i < 8000; i++, day += 86_400) {
            seed = (seed * 25214903917L + 11) & ((1L << 48) - 1);
            value += ((seed >> 20) % 1000) / 1000.0 * 2 - 0.96 + (i == 4600 ? 120 : 0);
            value = Math.max(110, value);
            points.add(
                    new PointPlan(
                            day,
                            day + 86_400,
                            day + 43_200,
                            value,
                            value,
                            i > 0,
                            Status.NORMAL,
                            "",
                            "",
                            i));
        }
        TracePlan trace =
                new TracePlan(
                        0,
                        new SeriesKey("usdkzt_d"),
                        "Tenge per US dollar",
                        3,
                        0,
                        Shape.LINE,
                        Side.LEFT,
                        points,
                        "460 ₸, 2024");
        NotePlan note =
                new NotePlan(
                        "note",
                        0,
                        points.get(4600).atSecond(),
                        points.get(4600).atSecond(),
                        points.get(4600).low(),
                        "a jump within one day",
                        30,
                        40);
        return panel(
                "rate",
                "Tenge per US dollar",
                "₸, end of day",
                Emphasis.USUAL,
                axis("₸, end of day", "# ₸"),
                List.of(trace),
                List.of(),
                List.of(note),
                List.of());
    }

    static PanelPlan panel(
            String id,
            String title,
            String subtitle,
            Emphasis emphasis,
            AxisPlan axis,
            List<TracePlan> traces,
            List<ClaimMarks> claims,
            List<NotePlan> notes,
            List<BlankPlan> blanks) {
        return new PanelPlan(
                new PanelId(id),
                title,
                subtitle,
                1,
                emphasis,
                axis,
                Optional.empty(),
                traces,
                claims,
                notes,
                blanks,
                List.of(
                        "Source: Bureau of National Statistics of Kazakhstan (income and minimum wage, tenge); IMF"
                                + " International Financial Statistics (exchange rate).",
                        "Retrieved 23 November 2026. Income is twelve times the monthly average, not adjusted for"
                                + " prices; minimum wage times twelve."),
                claims.isEmpty() ? "" : "2 of 3 claims supported, 1 close",
                title,
                List.of(),
                Optional.empty(),
                List.of(),
                Showing.USUAL);
    }

    public static BoardPlan board() {
        return new BoardPlan(
                "Kazakhstan 2022",
                HOME,
                HOME,
                List.of(lpg(), income(Emphasis.RAISED), fund(), rate()),
                events(),
                Optional.of(new ClaimId("claim-13")),
                Optional.of(new Window(start("2000"), start("2020"))),
                "Claims from “Kazakhstan: the roots of the rising”, January 2022, in our words.");
    }
}
