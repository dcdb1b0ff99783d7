package org.claimline.app.intake.dialog;

import java.util.List;
import java.util.Locale;
import org.claimline.csv.layout.Anatomy;
import org.claimline.csv.layout.Role;

/// How what a column holds looks: columns of one kind share a colour, but value columns that are
/// series of their own have one each, the same as in the list of series.
final class RoleLook {

    /// The roles that a person can give a column, in the order of the menu.
    static final List<Role> CHOICES =
            List.of(
                    Role.PERIOD,
                    Role.YEAR,
                    Role.PART,
                    Role.KEY,
                    Role.LABEL,
                    Role.VALUE,
                    Role.LOW,
                    Role.HIGH,
                    Role.STATUS,
                    Role.NOTE,
                    Role.UNIT,
                    Role.IGNORED);

    private static final List<Integer> COLOURS = List.of(0, 2, 1, 7, 5);

    private RoleLook() {}

    /// The style class of a column.
    ///
    /// @param series the how-manieth series it holds, from 0
    static String style(Role role, int series) {
        return switch (role) {
            case PERIOD, YEAR, PART -> "role-period";
            case KEY, LABEL -> "role-key";
            case VALUE, LOW, HIGH -> "role-value-" + colour(series);
            case STATUS, NOTE, UNIT, SCALE, FREQUENCY, SOURCE -> "role-about";
            case IGNORED -> "role-ignored";
        };
    }

    /// What the colour means, for the legend: `period`, `key`, `value`, `about a value`, `ignored`.
    static String meaning(Role role) {
        return switch (role) {
            case PERIOD, YEAR, PART -> "period";
            case KEY, LABEL -> "key";
            case VALUE, LOW, HIGH -> "value";
            case STATUS, NOTE, UNIT, SCALE, FREQUENCY, SOURCE -> "about values";
            case IGNORED -> "ignored";
        };
    }

    /// The palette's colour of a series.
    static int colour(int series) {
        return COLOURS.get(series % COLOURS.size());
    }

    /// Whether every value column is a series of its own.
    static boolean isSeriesEach(Anatomy anatomy) {
        return anatomy.layout().equals("tidy") || anatomy.layout().equals("columns");
    }

    /// For each column, the how-manieth series it holds.
    static List<Integer> series(Anatomy anatomy) {
        boolean each = isSeriesEach(anatomy);
        int[] next = {0};
        return anatomy.columns().stream()
                .map(column -> each && column.role() == Role.VALUE ? next[0]++ : 0)
                .toList();
    }

    static boolean isFigure(Role role) {
        return role == Role.VALUE || role == Role.LOW || role == Role.HIGH;
    }

    /// `Period`.
    static String title(Role role) {
        return role.word().substring(0, 1).toUpperCase(Locale.ROOT) + role.word().substring(1);
    }
}
