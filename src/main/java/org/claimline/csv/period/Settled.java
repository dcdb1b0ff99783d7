package org.claimline.csv.period;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.csv.Recipe;
import org.claimline.csv.Setting;
import org.claimline.series.Frequency;
import org.claimline.series.Period;

/// A column of periods with nothing open in it any more: its ordinals and frequencies, made in the
/// place of what was written, and brought to the frequency that its dates mean or that was chosen.
final class Settled {

    /// A column's usual form and frequency.
    ///
    /// @param form for people: `DD.MM.YYYY`
    record Summary(String form, Frequency frequency) {}

    /// A period of another frequency than the column's.
    record Mixed(String text, String message) {}

    /// Fewer periods of a frequency than this beside another are a mistake, not a series.
    private static final int LEAST_OF_A_FREQUENCY = 3;
    private static final int SECONDS_A_DAY = 86_400;
    private static final Frequency[] FREQUENCIES = Frequency.values();
    private static final PeriodForm[] FORMS = PeriodForm.values();

    private final int size;
    private final long[] ordinals;
    /// A frequency's ordinal, or the code of a fault.
    private final byte[] kinds;
    private final int[] frequencies = new int[FREQUENCIES.length];
    private final int[] forms = new int[FORMS.length];
    private final Map<Integer, Mixed> mixed = new HashMap<>();
    private final List<String> evidence;
    private final Optional<Frequency> chosen;
    private final String form;
    private Optional<String> refused = Optional.empty();
    private boolean faulty;
    private Frequency usual;

    /// @param evidence takes why it is read so, as sentences
    Settled(WrittenColumn written, DayOrder order, Recipe recipe, List<String> evidence) {
        size = written.size();
        ordinals = written.array();
        kinds = new byte[size];
        this.evidence = evidence;
        chosen = recipe.get(Setting.FREQUENCY).map(Frequency::parse);
        boolean midnights = areMidnights();
        for (int row = 0; row < size; row++) {
            settle(row, midnights);
        }
        usual = usual();
        form = form(order);
        dropFew();
        bring();
    }

    private boolean areMidnights() {
        for (int row = 0; row < size; row++) {
            long written = ordinals[row];
            if (written >= 0 && Written.hasTime(written) && Written.second(written) != 0) {
                return false;
            }
        }
        return true;
    }

    private void settle(int row, boolean midnights) {
        long written = ordinals[row];
        if (written >= 0) {
            forms[Written.form(written).ordinal()]++;
        }
        if (written >= 0 && midnights && Written.hasTime(written)) {
            written = Written.withSecond(written, Written.NO_TIME);
        }
        long ordinal = written < 0 ? Calendar.NONE : Calendar.ordinal(written);
        if (ordinal == Calendar.NONE) {
            kinds[row] = (byte) (written < 0 ? written : Fault.IMPOSSIBLE.code());
            faulty = true;
        } else {
            Frequency frequency = Calendar.frequency(written);
            kinds[row] = (byte) frequency.ordinal();
            frequencies[frequency.ordinal()]++;
        }
        ordinals[row] = ordinal;
    }

    private Frequency usual() {
        int most = 0;
        for (int i = 0; i < FREQUENCIES.length; i++) {
            most = frequencies[i] > frequencies[most] ? i : most;
        }
        return FREQUENCIES[most];
    }

    private String form(DayOrder order) {
        int most = 0;
        int all = 0;
        for (int i = 0; i < FORMS.length; i++) {
            most = forms[i] > forms[most] ? i : most;
            all += forms[i];
        }
        if (all == 0) {
            return "";
        }
        String label =
                FORMS[most] != PeriodForm.SLASHED
                        ? FORMS[most].label()
                        : switch (order) {
                            case DAY_FIRST -> "DD/MM/YYYY, day first";
                            case MONTH_FIRST -> "MM/DD/YYYY, month first";
                            case UNTOLD -> "DD/MM/YYYY or MM/DD/YYYY";
                        };
        evidence.add(forms[most] + " of " + all + " periods are written as " + label + ".");
        return label;
    }

    private void dropFew() {
        int several = 0;
        for (int count : frequencies) {
            several += count >= LEAST_OF_A_FREQUENCY ? 1 : 0;
        }
        if (several > 1) {
            evidence.add(
                    "The column holds periods of several frequencies; each gives series of its"
                            + " own.");
        }
        boolean few = false;
        for (int i = 0; i < FREQUENCIES.length; i++) {
            few |= i != usual.ordinal() && isFew(i);
        }
        for (int row = 0; few && row < size; row++) {
            if (kinds[row] >= 0 && kinds[row] != usual.ordinal() && isFew(kinds[row])) {
                mixed.put(row, mixed(new Period(FREQUENCIES[kinds[row]], ordinals[row])));
                kinds[row] = (byte) Fault.MIXED.code();
                ordinals[row] = Calendar.NONE;
                faulty = true;
            }
        }
    }

    private boolean isFew(int frequency) {
        return frequencies[frequency] > 0 && frequencies[frequency] < LEAST_OF_A_FREQUENCY;
    }

    private Mixed mixed(Period period) {
        return new Mixed(
                period.toString(),
                "'"
                        + period
                        + "' is "
                        + period.frequency().word()
                        + ", but the column is "
                        + usual.word()
                        + "; a series has one frequency");
    }

    private void bring() {
        boolean dated = frequencies[Frequency.DAILY.ordinal()] > 0;
        if (chosen.isPresent()) {
            evidence.add("The frequency was chosen.");
            bringTo(chosen.get());
        } else if (dated) {
            Spacing spacing = Spacing.of(days());
            evidence.add(spacing.evidence());
            bringDays(spacing.frequency());
        } else if (!form.isEmpty()) {
            evidence.add("The periods are written as " + usual.word() + ".");
        }
    }

    private DaySet days() {
        DaySet days = new DaySet();
        for (int row = 0; row < size; row++) {
            if (kinds[row] == Frequency.DAILY.ordinal()) {
                days.add(ordinals[row]);
            }
        }
        return days;
    }

    private void bringDays(Frequency frequency) {
        for (int row = 0; frequency != Frequency.DAILY && row < size; row++) {
            if (kinds[row] == Frequency.DAILY.ordinal()) {
                bring(row, frequency);
            }
        }
        usual = usual == Frequency.DAILY ? frequency : usual;
    }

    private void bringTo(Frequency frequency) {
        if (usual.coarserThan(frequency)) {
            refused =
                    Optional.of(
                            "the periods are written as "
                                    + usual.word()
                                    + ", which is coarser than "
                                    + frequency.word()
                                    + ", the frequency chosen; they were left as they are written");
            faulty = true;
        }
        for (int row = 0; row < size; row++) {
            if (kinds[row] > frequency.ordinal()) {
                bring(row, frequency);
            }
        }
        usual = usual.coarserThan(frequency) ? usual : frequency;
    }

    private void bring(int row, Frequency frequency) {
        Frequency written = FREQUENCIES[kinds[row]];
        ordinals[row] =
                switch (written) {
                    case DAILY -> of(ordinals[row], frequency);
                    case INSTANT -> of(Math.floorDiv(ordinals[row], SECONDS_A_DAY), frequency);
                    default -> new Period(written, ordinals[row]).in(frequency).ordinal();
                };
        kinds[row] = (byte) frequency.ordinal();
    }

    private static long of(long epochDay, Frequency frequency) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        return Period.containing(day, frequency).ordinal();
    }

    /// The rows' periods.
    PeriodArray periods() {
        return PeriodArray.of(ordinals, kinds, size);
    }

    Summary summary() {
        return new Summary(form, usual);
    }

    /// Whether a row has a fault, or a choice could not be followed.
    boolean isFaulty() {
        return faulty;
    }

    /// Why a row has no period; empty where it has one.
    Optional<Fault> fault(int row) {
        return kinds[row] < 0 ? Optional.of(Fault.of(kinds[row])) : Optional.empty();
    }

    /// What is said of a row of too rare a frequency.
    Optional<Mixed> mixed(int row) {
        return Optional.ofNullable(mixed.get(row));
    }

    /// Why the frequency chosen cannot be had; empty where it can.
    Optional<String> refused() {
        return refused;
    }
}
