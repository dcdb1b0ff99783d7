package org.claimline.csv.period;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.series.Status;

/// A flag or footnote mark behind a period: `2014*`, `2014 1)`, `2014¹`, `2023 г. (оценка)`.
///
/// @param rest the cell without it
/// @param status what it means for the row's observations; normal where it says nothing of them
record PeriodMark(String rest, Status status) {

    private static final Pattern MARK =
            Pattern.compile(
                    "(.*[\\d\\p{L}.)])(?:\\s*\\(([^()]{1,24})\\)|\\s*\\[([^\\[\\]]{1,12})\\]"
                            + "|\\s*[*†‡#]+|\\s*[⁰¹²³⁴-⁹]+[⁾)]?|\\s+\\d{1,2}\\)"
                            + "|(?<=\\d)\\s*([pefrbPEFRB]))");
    private static final Pattern FOOTNOTE =
            Pattern.compile("\\d{1,2}|[a-z]|yr\\d{4}|r(?:ev.*)?|пересм.*|\\*+");
    private static final List<String> ESTIMATE =
            List.of("e", "est", "f", "оцен", "прогн", "forecast", "proj", "schätz", "бағал");
    private static final List<String> PROVISIONAL =
            List.of("p", "prov", "prel", "предв", "vorl", "алдын");

    /// The last mark of a cell; empty where there is none.
    static Optional<PeriodMark> split(String cell) {
        Matcher m = MARK.matcher(cell);
        if (!m.matches()) {
            return Optional.empty();
        }
        for (int group = 2; group <= 4; group++) {
            if (m.group(group) != null) {
                Optional<Status> status = status(m.group(group).toLowerCase(Locale.ROOT));
                return status.map(found -> new PeriodMark(m.group(1), found));
            }
        }
        return Optional.of(new PeriodMark(m.group(1), Status.NORMAL));
    }

    private static Optional<Status> status(String word) {
        if (isOf(ESTIMATE, word)) {
            return Optional.of(Status.ESTIMATE);
        }
        if (isOf(PROVISIONAL, word)) {
            return Optional.of(Status.PROVISIONAL);
        }
        if (word.equals("b") || word.equals("break")) {
            return Optional.of(Status.BREAK);
        }
        return FOOTNOTE.matcher(word).matches() ? Optional.of(Status.NORMAL) : Optional.empty();
    }

    private static boolean isOf(List<String> beginnings, String word) {
        return beginnings.stream()
                .anyMatch(b -> b.length() == 1 ? word.equals(b) : word.startsWith(b));
    }
}
