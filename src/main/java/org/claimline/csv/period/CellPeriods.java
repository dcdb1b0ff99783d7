package org.claimline.csv.period;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.series.Frequency;
import org.claimline.series.Status;

/// Reads single cells as periods as [Written], whatever their form; what a column must decide stays
/// open in them. A time is kept as it is written: an offset from UTC is left out.
final class CellPeriods {

    private static final int LONGEST = 48;
    private static final int FIRST_SERIAL = 20_000;
    private static final int LAST_SERIAL = 60_000;
    private static final Pattern TIMED =
            Pattern.compile(
                    "(.*[\\d.\\p{L}]),?(?:T|[\\s\\h]+)(\\d{1,2}):(\\d\\d)(?::(\\d\\d)(?:[.,]0+)?)?"
                            + "(?:[\\s\\h]?([AaPp])\\.?[Mm]\\.?)?"
                            + "(?:[\\s\\h]?(Z|UTC|GMT|[+−-]\\d\\d(?::?\\d\\d)?))?");

    private final PeriodTokens tokens = new PeriodTokens();
    private boolean offset;

    /// Whether a cell so far had an offset from UTC other than nought.
    boolean hadOffset() {
        return offset;
    }

    /// The period of a cell, or the code of a [Fault].
    long read(String cell) {
        long plain = PlainPeriods.read(cell);
        if (plain != PlainPeriods.OTHERWISE) {
            return plain;
        }
        if (cell.isEmpty()) {
            return Fault.EMPTY.code();
        }
        return cell.length() > LONGEST ? Fault.NO_PERIOD.code() : marked(cell);
    }

    private long marked(String cell) {
        long written = bare(cell);
        if (written != Fault.NO_PERIOD.code()) {
            return written;
        }
        Optional<PeriodMark> mark = PeriodMark.split(cell);
        if (mark.isEmpty()) {
            return written;
        }
        long rest = marked(mark.get().rest());
        return rest < 0 || mark.get().status() == Status.NORMAL
                ? rest
                : Written.withStatus(rest, mark.get().status());
    }

    private long bare(String cell) {
        if (cell.indexOf(':') > 0) {
            Matcher timed = TIMED.matcher(cell);
            if (timed.matches()) {
                return timed(timed);
            }
        }
        long serial = serial(cell);
        if (serial >= 0) {
            return serial;
        }
        return tokens.cut(cell) ? PeriodShapes.read(tokens) : Fault.NO_PERIOD.code();
    }

    private long timed(Matcher m) {
        long day = tokens.cut(m.group(1)) ? PeriodShapes.read(tokens) : Fault.NO_PERIOD.code();
        if (day < 0 || Written.frequency(day) != Frequency.DAILY) {
            return day < 0 ? day : Fault.NO_PERIOD.code();
        }
        int hour = Integer.parseInt(m.group(2));
        if (m.group(5) != null) {
            if (hour < 1 || hour > 12) {
                return Fault.IMPOSSIBLE.code();
            }
            boolean afternoon = m.group(5).equalsIgnoreCase("p");
            hour = hour % 12 + (afternoon ? 12 : 0);
        }
        String zone = m.group(6);
        offset |= zone != null && zone.chars().anyMatch(c -> c >= '1' && c <= '9');
        int second = m.group(4) == null ? 0 : Integer.parseInt(m.group(4));
        return PlainPeriods.at(day, hour, Integer.parseInt(m.group(3)), second);
    }

    /// Days as a spreadsheet counts them, a fraction being the time; negative where it is none.
    private static long serial(String cell) {
        if (cell.length() < 5) {
            return -1;
        }
        int days = PlainPeriods.digits(cell, 0, 5);
        if (days < FIRST_SERIAL || days > LAST_SERIAL) {
            return -1;
        }
        long written = Written.of(PeriodForm.SERIAL, Frequency.DAILY, days, 0, 0);
        if (cell.length() == 5) {
            return written;
        }
        char sign = cell.charAt(5);
        int length = cell.length() - 6;
        if (sign != '.' && sign != ',' || length < 1) {
            return -1;
        }
        for (int i = 6; i < cell.length(); i++) {
            if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
                return -1;
            }
        }
        long second = Math.round(Double.parseDouble("0." + cell.substring(6)) * 86_400);
        if (second == 0) {
            return written;
        }
        return second < 86_400
                ? Written.withSecond(written, (int) second)
                : Written.withSecond(Written.withYear(written, days + 1), 0);
    }
}
