package org.claimline.csv.cell;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Counts how the numbers of a file are written.
final class NumeralCounts {

    private static final int MOST_MARKS = 12;

    private long numbers;
    private long comma;
    private long point;
    private long weakComma;
    private long weakPoint;
    private final Map<Grouping.Sign, Long> groups = new EnumMap<>(Grouping.Sign.class);
    private final Map<String, Long> marks = new LinkedHashMap<>();
    private char blank = ' ';

    void add(String cell) {
        if (addSimple(cell)) {
            return;
        }
        if (!looksLikeNumber(cell)) {
            boolean mark = !cell.isEmpty() && MissingMarks.USUAL.isMissing(cell);
            if (mark && (marks.size() < MOST_MARKS || marks.containsKey(cell))) {
                marks.merge(cell, 1L, Long::sum);
            }
            return;
        }
        numbers++;
        int lastComma = cell.lastIndexOf(',');
        int lastPoint = cell.lastIndexOf('.');
        if (lastComma >= 0 || lastPoint >= 0) {
            signs(cell, lastComma, lastPoint);
        }
        groups(cell);
    }

    /// Counts a cell of digits with at most a minus and one sign among them, as most are; `false`
    /// where it is none such and nothing was counted.
    private boolean addSimple(String cell) {
        int length = cell.length();
        int from = length > 0 && cell.charAt(0) == '-' ? 1 : 0;
        int sign = -1;
        for (int at = from; at < length; at++) {
            char c = cell.charAt(at);
            if ((c == '.' || c == ',') && sign < 0) {
                sign = at;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        if (length - from - (sign < 0 ? 0 : 1) == 0) {
            return false;
        }
        numbers++;
        if (sign >= 0) {
            signs(cell, cell.charAt(sign) == ',' ? sign : -1, cell.charAt(sign) == '.' ? sign : -1);
        }
        return true;
    }

    private void signs(String cell, int lastComma, int lastPoint) {
        int last = Math.max(lastComma, lastPoint);
        boolean isComma = last == lastComma;
        boolean groups = false;
        boolean weak = false;
        if (lastComma < 0 || lastPoint < 0) {
            groups = cell.indexOf(cell.charAt(last)) != last;
            weak = !groups && mayGroup(cell, last);
        } else {
            count(isComma ? Grouping.Sign.POINT : Grouping.Sign.COMMA);
        }
        if (weak) {
            weakComma += isComma ? 1 : 0;
            weakPoint += isComma ? 0 : 1;
            return;
        }
        if (groups) {
            count(isComma ? Grouping.Sign.COMMA : Grouping.Sign.POINT);
        }
        comma += isComma != groups ? 1 : 0;
        point += isComma == groups ? 1 : 0;
    }

    /// Whether a sign stands where it may group digits as well as be decimal: before three digits,
    /// behind one to three.
    private static boolean mayGroup(String cell, int at) {
        int after = 0;
        while (isDigit(cell, at + 1 + after)) {
            after++;
        }
        boolean leadingZero = at == 0 || cell.charAt(at - 1) == '0' && !isDigit(cell, at - 2);
        return after == 3 && !leadingZero && at <= 4;
    }

    private void groups(String cell) {
        for (int at = 1; at + 1 < cell.length(); at++) {
            char c = cell.charAt(at);
            boolean between = isDigit(cell, at - 1) && isDigit(cell, at + 1);
            if (between && c != ',' && c != '.') {
                Grouping.Sign sign = Grouping.Sign.of(c);
                if (sign != Grouping.Sign.NONE) {
                    count(sign);
                    blank = sign == Grouping.Sign.BLANK ? c : blank;
                    return;
                }
            }
        }
    }

    private void count(Grouping.Sign sign) {
        groups.merge(sign, 1L, Long::sum);
    }

    private static boolean isDigit(String cell, int index) {
        return index >= 0
                && index < cell.length()
                && cell.charAt(index) >= '0'
                && cell.charAt(index) <= '9';
    }

    private static boolean looksLikeNumber(String cell) {
        boolean digit = false;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            digit |= c >= '0' && c <= '9';
            if (Character.isLetter(c) && c != 'e' && c != 'E') {
                return false;
            }
        }
        return digit;
    }

    Numerals result() {
        boolean isComma = comma > point;
        long told = isComma ? comma : point + weakPoint;
        long against = isComma ? point : comma;
        String other = isComma ? "point" : "comma";
        String evidence =
                told > 0
                        ? of(told, numbers)
                                + " a decimal "
                                + (isComma ? "comma" : "point")
                                + (against > 0 ? "; " + against + " a " + other + "." : ".")
                        : weakComma > 0
                                ? "Every comma is followed by three digits, so that commas group"
                                        + " digits."
                                : "No number has a decimal sign.";
        return new Numerals(
                isComma ? ',' : '.',
                evidence,
                grouping(isComma),
                new MissingMarks(java.util.Set.of(), markEvidence()));
    }

    private static String of(long count, long all) {
        return count + " of " + all + (all == 1 ? " number has" : " numbers have");
    }

    private Grouping grouping(boolean isComma) {
        Map<Grouping.Sign, Long> all = new EnumMap<>(groups);
        all.remove(isComma ? Grouping.Sign.COMMA : Grouping.Sign.POINT);
        Grouping.Sign weak = isComma ? Grouping.Sign.POINT : Grouping.Sign.COMMA;
        long weakCount = isComma ? weakPoint : weakComma;
        if (weakCount > 0) {
            all.merge(weak, weakCount, Long::sum);
        }
        Grouping.Sign sign =
                all.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(Grouping.Sign.NONE);
        if (sign == Grouping.Sign.NONE) {
            return Grouping.ANY;
        }
        String name = sign == Grouping.Sign.BLANK ? Grouping.blank(blank) : sign.label();
        long count = all.getOrDefault(sign, 0L);
        return new Grouping(
                sign,
                count
                        + " of "
                        + numbers
                        + (numbers == 1 ? " number groups its" : " numbers group their")
                        + " digits by "
                        + (sign == Grouping.Sign.APOSTROPHE ? "an " : "a ")
                        + name
                        + ".",
                false);
    }

    private List<String> markEvidence() {
        List<String> evidence = new ArrayList<>();
        marks.forEach(
                (mark, count) ->
                        evidence.add(
                                count
                                        + (count == 1 ? " cell holds '" : " cells hold '")
                                        + mark
                                        + "', which stands for a missing value."));
        return evidence;
    }
}
