package org.claimline.store.described;

import java.util.Locale;

/// A field of a table, as its schema describes it.
///
/// @param name its heading in the file
/// @param title for people, empty where none is told
/// @param unit as text, empty where none is told
/// @param type `year`, `number`, `string`, …; `any` where none is told
/// @param format of its values, empty where none is told
record Field(String name, String title, String unit, String type, String format) {

    boolean isPeriod() {
        return switch (type) {
            case "year", "yearmonth", "date", "datetime" -> true;
            default -> false;
        };
    }

    boolean isNumber() {
        return type.equals("number") || type.equals("integer");
    }

    /// Whether no figure, period or name can stand in it.
    boolean isOther() {
        return switch (type) {
            case "boolean", "object", "array", "list", "geopoint", "geojson", "duration", "time" ->
                    true;
            default -> false;
        };
    }

    /// Whether its name says that it holds a part of a year.
    boolean isPartOfYear() {
        return name.toLowerCase(Locale.ROOT).matches(".*(month|quarter|half|semester|week|day).*");
    }

    /// Whether its name says that its numbers are those of things and not figures.
    boolean isCode() {
        return name.toLowerCase(Locale.ROOT).matches("(.*[ _.-])?(code|id|key|number|no)");
    }

    /// The title, or the name where there is none.
    String heading() {
        return title.isEmpty() ? name : title;
    }
}
