package org.claimline.app.intake.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.claimline.csv.Recipe;
import org.claimline.csv.Setting;
import org.claimline.csv.layout.Role;
import org.junit.jupiter.api.Test;

final class ColumnsTest {

    private static final Recipe CHOSEN = Recipe.AUTO.with(Setting.COLUMNS, "2=value 10=ignored");

    @Test
    void theFirstColumnToldStandsAlone() {
        assertEquals("3=period", Columns.with(Recipe.AUTO, 2, Role.PERIOD));
    }

    @Test
    void aColumnMoreKeepsTheOthersInTheirOrder() {
        assertEquals("2=value 3=key 10=ignored", Columns.with(CHOSEN, 2, Role.KEY));
    }

    @Test
    void whatWasToldOfAColumnIsReplaced() {
        assertEquals("2=ignored 10=ignored", Columns.with(CHOSEN, 1, Role.IGNORED));
    }
}
