package org.claimline.csv.cell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Marks that stand for a value that is not there.
///
/// @param chosen those that a recipe adds to the usual ones
/// @param evidence which were found, and how often, as sentences
public record MissingMarks(Set<String> chosen, List<String> evidence) {

    static final MissingMarks USUAL = new MissingMarks(Set.of(), List.of());

    private static final Set<String> ALWAYS =
            Set.of(
                    "",
                    "..",
                    "...",
                    "…",
                    "....",
                    "-",
                    "--",
                    "---",
                    "–",
                    "—",
                    "−",
                    ":",
                    ".",
                    "n/a",
                    "na",
                    "n.a.",
                    "n. a.",
                    "#n/a",
                    "nan",
                    "null",
                    "n.d.",
                    "nd",
                    "n/d",
                    "н/д",
                    "н.д.",
                    "н. д.",
                    "н/п",
                    "нет данных",
                    "нет свед.",
                    "k.a.",
                    "k. a.",
                    "k.a",
                    "s.o.",
                    "s. o.",
                    "n.s.",
                    "n. s.",
                    "n.v.",
                    "n.b.",
                    "мәлімет жоқ",
                    "деректер жоқ",
                    "not available",
                    "not applicable",
                    "no data",
                    "#div/0!",
                    "#value!",
                    "#ref!",
                    "#num!",
                    "#name?");
    /// In a column of numbers alone: elsewhere they are letters and signs like others. They say
    /// why nothing stands there, which is kept as a note.
    private static final Set<String> AMONG_NUMBERS =
            Set.of(
                    "x", "c", "f", "z", "нет", "жоқ", "*", "**", "/", "//", "[c]", "[x]", "[z]",
                    "[low]", "[u]", "[w]", "(c)", "(x)", "(d)", "(na)", "(n/a)", "(s)", "(nm)");
    private static final int LONGEST = 16;

    public MissingMarks {
        chosen = Set.copyOf(chosen);
        evidence = List.copyOf(evidence);
    }

    /// The usual marks and those of a recipe's text, with blanks between them.
    static MissingMarks with(String marks, List<String> evidence) {
        return new MissingMarks(
                Set.copyOf(
                        Stream.of(marks.strip().split("\\s+")).filter(m -> !m.isEmpty()).toList()),
                evidence);
    }

    /// Whether a cell says wherever it stands that there is no value.
    static boolean isUsual(String cell) {
        return isIn(ALWAYS, cell);
    }

    /// Whether a cell of a column of numbers says that there is no value.
    boolean isMissing(String cell) {
        return isUsual(cell) || note(cell).isPresent() || chosen.contains(cell);
    }

    /// What a mark says of why there is no value: itself; empty where it only says that.
    Optional<String> note(String cell) {
        return isIn(AMONG_NUMBERS, cell) ? Optional.of(cell) : Optional.empty();
    }

    /// Which no mark does, and most numbers do.
    private static boolean endsWithDigit(String cell) {
        int last = cell.length() - 1;
        return last >= 0 && cell.charAt(last) >= '0' && cell.charAt(last) <= '9';
    }

    private static boolean isIn(Set<String> marks, String cell) {
        return cell.length() <= LONGEST
                && !endsWithDigit(cell)
                && (marks.contains(cell) || marks.contains(cell.toLowerCase(Locale.ROOT)));
    }
}
