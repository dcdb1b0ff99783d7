package org.claimline.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.claimline.formula.Formula;
import org.claimline.formula.Parsed;
import org.claimline.series.Aggregation;
import org.claimline.series.Catalog;
import org.claimline.series.Description;
import org.claimline.series.Frequency;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TransformTest {

    private static final Catalog CATALOG =
            Catalog.of(List.of(series("usdkzt", "KZT/USD"), series("population", "count")));

    private static TimeSeries series(String key, String unit) {
        return TimeSeries.of(
                new SeriesKey(key),
                Frequency.ANNUAL,
                Description.of(key, Unit.parse(unit), Aggregation.MEAN),
                List.of());
    }

    private static Trace.Origin origin(String text) {
        return Trace.of(((Parsed.Good) Formula.parse(text)).formula(), Trace.Side.LEFT).origin();
    }

    private static Transform transform(String name) {
        return switch (name) {
            case "level" -> new Transform.Level();
            case "index" -> new Transform.Index("2014");
            case "months" -> new Transform.Index("2014-01..2014-06");
            case "year" -> new Transform.OnYear();
            case "period" -> new Transform.OnPeriod();
            case "real" -> new Transform.Real(new SeriesKey("cpi"), "2015");
            default -> new Transform.InCurrency(new SeriesKey("usdkzt"));
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "level|wage|wage",
                "index|wage|index(wage, 2014)",
                "months|wage|index(wage, 2014-01..2014-06)",
                "year|[Average wage]|yoy([Average wage])",
                "period|gdp / population|growth(gdp / population)",
                "real|mavg(wage, 3)|deflate(mavg(wage, 3), cpi, 2015)",
                "dollars|wage|wage / usdkzt",
                "dollars|wage + pension|(wage + pension) / usdkzt",
                "dollars|mavg(wage, 3)|mavg(wage, 3) / usdkzt"
            })
    void aTransformIsWrittenIntoTheFormulaItStandsForAndReadBack(
            String name, String level, String formula) {
        Transform transform = transform(name);
        Trace.Origin over = transform.over(origin(level)).orElseThrow();
        assertEquals(formula, over.text());
        Transform.Applied read = Transform.of(over, CATALOG);
        assertEquals(transform, read.transform());
        assertEquals(level, read.level().text().replaceAll("^\\((.*)\\)$", "$1"));
    }

    @Test
    void dividingByWhatIsNoRateOfExchangeIsNoTransform() {
        Trace.Origin perHead = origin("gdp / population");
        assertEquals(
                new Transform.Applied(new Transform.Level(), perHead),
                Transform.of(perHead, CATALOG));
    }

    @Test
    void whatMakesNoFormulaIsNone() {
        assertEquals(Optional.empty(), new Transform.Index("2014)").over(origin("wage")));
    }
}
