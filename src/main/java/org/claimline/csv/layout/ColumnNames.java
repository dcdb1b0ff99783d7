package org.claimline.csv.layout;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What the names of columns tell: those of SDMX-CSV and of the offices' own tables.
final class ColumnNames {

    private static final Map<Role, List<String>> NAMES =
            Map.ofEntries(
                    Map.entry(
                            Role.PERIOD,
                            List.of(
                                    "period",
                                    "time_period",
                                    "time period",
                                    "date",
                                    "observation_date",
                                    "time",
                                    "year",
                                    "quarter",
                                    "month",
                                    "week",
                                    "day",
                                    "ref_date",
                                    "refper",
                                    "дата",
                                    "период",
                                    "год",
                                    "месяц",
                                    "квартал",
                                    "кезең",
                                    "жыл",
                                    "datum",
                                    "jahr",
                                    "zeit",
                                    "année",
                                    "période")),
                    Map.entry(
                            Role.STATUS,
                            List.of(
                                    "obs_status",
                                    "obs_flag",
                                    "flag_codes",
                                    "obs. status",
                                    "flag",
                                    "flags",
                                    "status",
                                    "flag codes",
                                    "observation status")),
                    Map.entry(
                            Role.UNIT,
                            List.of(
                                    "unit",
                                    "units",
                                    "uom",
                                    "unit_measure",
                                    "unit of measure",
                                    "единица измерения",
                                    "ед. изм.",
                                    "unit name",
                                    "einheit")),
                    Map.entry(
                            Role.SCALE,
                            List.of(
                                    "scale",
                                    "unit_mult",
                                    "scalar_factor",
                                    "unit multiplier",
                                    "multiplier",
                                    "powercode")),
                    Map.entry(
                            Role.FREQUENCY,
                            List.of(
                                    "freq",
                                    "frequency",
                                    "time frequency",
                                    "frequency of observation",
                                    "периодичность")),
                    Map.entry(
                            Role.SOURCE,
                            List.of(
                                    "source",
                                    "sources",
                                    "источник",
                                    "publisher",
                                    "quelle",
                                    "дереккөз",
                                    "dataset",
                                    "structure_name")),
                    Map.entry(
                            Role.IGNORED,
                            List.of(
                                    "dataflow",
                                    "structure",
                                    "structure_id",
                                    "action",
                                    "dguid",
                                    "vector",
                                    "coordinate",
                                    "terminated",
                                    "symbol",
                                    "decimals",
                                    "last update",
                                    "last updated",
                                    "last_update",
                                    "dernière mise à jour",
                                    "дата обновления",
                                    "column_order",
                                    "obs_conf",
                                    "conf_status",
                                    "collection",
                                    "time_format",
                                    "uom_id",
                                    "scalar_id",
                                    "year code",
                                    "decimal")),
                    Map.entry(
                            Role.NOTE,
                            List.of(
                                    "note",
                                    "notes",
                                    "comment",
                                    "comments",
                                    "remark",
                                    "remarks",
                                    "obs_com",
                                    "country/series-specific notes",
                                    "примечание")));

    private static final Pattern CODE =
            Pattern.compile(
                    "(?iU)(.*[ _-])?(code|id|key|no\\.?|№|код|isin|iso[23]?|fips|nuts)"
                            + "|(idbank|rank|row|line)");
    private static final Pattern COUNTER =
            Pattern.compile("(?iU)row|line|rank|no\\.?|nr\\.?|№|п/п|№ п/п|#");
    private static final Pattern STATUS =
            Pattern.compile(
                    "(?iU).*(observation status|obs_?status|\\bflags?\\b|status \\(flag\\)).*");
    private static final Pattern NOTE = Pattern.compile("(?iU).*foot ?notes?\\b.*|.*примечани.*");
    private static final Set<String> DATASET = Set.of("dataset", "structure_name");
    private static final Set<String> LAST_ACTUAL =
            Set.of("estimates start after", "estimates after");

    private ColumnNames() {}

    /// The role that a name tells; empty where it says nothing.
    static Optional<Role> role(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (Map.Entry<Role, List<String>> entry : NAMES.entrySet()) {
            if (entry.getValue().contains(lower)) {
                return Optional.of(entry.getKey());
            }
        }
        if (STATUS.matcher(name).matches()) {
            return Optional.of(Role.STATUS);
        }
        return NOTE.matcher(name).matches() ? Optional.of(Role.NOTE) : Optional.empty();
    }

    /// Whether a name says that its column only counts the rows.
    static boolean isCounter(String name) {
        return COUNTER.matcher(name).matches();
    }

    /// Whether a column of sources names the dataset and not its publisher.
    static boolean isDataset(String name) {
        return DATASET.contains(name.toLowerCase(Locale.ROOT));
    }

    static boolean isPeriod(String name) {
        return role(name).equals(Optional.of(Role.PERIOD));
    }

    /// Whether a name says that its column holds codes, so that its numbers are none.
    static boolean isCode(String name) {
        return CODE.matcher(name).matches();
    }

    /// Whether a column tells the last year that is not an estimate, as the IMF's tables do.
    static boolean isLastActual(String name) {
        return LAST_ACTUAL.contains(name.toLowerCase(Locale.ROOT));
    }
}
