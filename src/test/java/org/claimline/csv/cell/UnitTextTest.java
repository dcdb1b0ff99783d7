package org.claimline.csv.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.claimline.series.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

final class UnitTextTest {

    @ParameterizedTest
    @CsvFileSource(
            resources = "/csv/cell/units.csv",
            delimiter = '|',
            quoteCharacter = '`',
            numLinesToSkip = 1)
    void everyWordOfAUnitMustBeKnown(String text, String unit, String base) {
        assertEquals(
                Optional.ofNullable(unit)
                        .map(u -> new UnitText.Told(Unit.parse(u), base == null ? "" : base)),
                UnitText.told(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Inflation (%) | %",
                "GDP, USD bn | USD bn",
                "GDP per capita, PPP (current international $) | USDPPP",
                "Индекс цен, в % к соответствующему периоду прошлого года | %",
                "Добыча нефти, тыс. тонн | t k",
                "Unemployment rate | ''",
                "Inflation (annual) | ''",
                "GDP | ''"
            })
    void aTitleMayTellTheUnit(String title, String unit) {
        assertEquals(
                Unit.parse(unit),
                UnitText.inTitle(title).map(UnitText.Told::unit).orElse(Unit.NUMBER));
    }
}
