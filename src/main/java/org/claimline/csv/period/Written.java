package org.claimline.csv.period;

import org.claimline.series.Frequency;
import org.claimline.series.Status;

/// A period as it is written, in the bits of one number, so that a column of millions of rows is
/// read once and what is ambiguous in it settled at its end: its [PeriodForm], frequency, status,
/// year, the number of its month, quarter, half-year or week, its day, and its second of the day.
/// Of a [PeriodForm#SLASHED] date the number and the day are the first and the second number; of
/// [PeriodForm#SERIAL] days the year holds the days. A negative number is a [Fault].
final class Written {

    /// In place of the second where no time is written.
    static final int NO_TIME = 0x1FFFF;
    /// The number of noughts and digits that a number was written with is kept in the day.
    static final int ONE_DIGIT = 1;

    private static final int DAY = 17;
    private static final int NUMBER = 23;
    private static final int YEAR = 29;
    private static final int SHORT = 46;
    private static final int FORM = 47;
    private static final int FREQUENCY = 53;
    private static final int STATUS = 56;
    private static final int SIX_BITS = 0x3F;
    private static final int YEAR_BITS = 0x1FFFF;
    private static final PeriodForm[] FORMS = PeriodForm.values();
    private static final Frequency[] FREQUENCIES = Frequency.values();
    private static final Status[] STATUSES = Status.values();

    private Written() {}

    static long of(PeriodForm form, Frequency frequency, int year, int number, int day) {
        return (long) frequency.ordinal() << FREQUENCY
                | (long) form.ordinal() << FORM
                | (long) year << YEAR
                | (long) number << NUMBER
                | (long) day << DAY
                | NO_TIME;
    }

    static PeriodForm form(long written) {
        return FORMS[(int) (written >> FORM) & SIX_BITS];
    }

    static Frequency frequency(long written) {
        return FREQUENCIES[(int) (written >> FREQUENCY) & 7];
    }

    static int year(long written) {
        return (int) (written >> YEAR) & YEAR_BITS;
    }

    static int number(long written) {
        return (int) (written >> NUMBER) & SIX_BITS;
    }

    static int day(long written) {
        return (int) (written >> DAY) & SIX_BITS;
    }

    static int second(long written) {
        return (int) written & NO_TIME;
    }

    static boolean hasTime(long written) {
        return second(written) != NO_TIME;
    }

    /// Whether the year is written with two digits.
    static boolean isShort(long written) {
        return (written >> SHORT & 1) == 1;
    }

    static Status status(long written) {
        return STATUSES[(int) (written >> STATUS) & 7];
    }

    static long shortYear(long written) {
        return written | 1L << SHORT;
    }

    static long withYear(long written, int year) {
        return written & ~((long) YEAR_BITS << YEAR | 1L << SHORT) | (long) year << YEAR;
    }

    static long withSecond(long written, int second) {
        return written & ~(long) NO_TIME | second;
    }

    static long withStatus(long written, Status status) {
        return written & ~(7L << STATUS) | (long) status.ordinal() << STATUS;
    }

    /// Of another form and frequency with another number and day, all else the same.
    static long as(long written, PeriodForm form, Frequency frequency, int number, int day) {
        long kept = of(form, frequency, year(written), number, day);
        kept = isShort(written) ? shortYear(kept) : kept;
        return withStatus(withSecond(kept, second(written)), status(written));
    }
}
