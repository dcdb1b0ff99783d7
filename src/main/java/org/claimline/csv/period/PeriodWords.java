package org.claimline.csv.period;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// The words that stand in periods, in the languages of [Months], each of a kind.
final class PeriodWords {

    /// What a word is.
    ///
    /// @param kind one of the constants below
    /// @param value the number of a month or of a Roman or spelled numeral; else 0
    record Word(char kind, int value) {}

    static final char MONTH = 'm';
    static final char QUARTER = 'q';
    static final char HALF = 'h';
    static final char WEEK = 'w';
    /// `KW`, a week in German before its number; behind one it is a quarter in Polish.
    static final char WEEK_BEFORE = 'k';
    static final char NUMERAL = 'r';
    static final char FISCAL = 'F';
    /// `M` between a year and a number.
    static final char MONTH_LETTER = 'M';
    /// `JJ` between a year and noughts, which is the whole year.
    static final char YEAR_LETTER = 'J';
    /// Counted months: `9 мес. 2014`.
    static final char MONTHS = 'U';
    /// `月` and `日`, behind a number.
    static final char MONTH_SIGN = 'L';
    static final char DAY_SIGN = 'D';
    /// A word that says nothing: `г.`, `year`, `of`.
    static final char SAID = '~';
    /// An ending of a number: `1st`, `1-й`.
    static final char ORDINAL = 'o';

    private static final Map<String, Word> WORDS = words();

    private PeriodWords() {}

    private static Map<String, Word> words() {
        Map<String, Word> words = new HashMap<>();
        put(
                words,
                QUARTER,
                "q qtr qu quarter quarters кв квартал квартала квартале кварталы тоқсан тоқсаны"
                        + " тоқсанда quartal quartals qrt vj vierteljahr trimestre trim trimester t т"
                        + " tr kwartał kwartal çeyrek ceyrek ç");
        put(
                words,
                HALF,
                "h s hy half hj halbjahr полугодие полугодия полуг півріччя жартыжылдық"
                        + " жартыжылдығы semestre semester sem półrocze polrocze yarıyıl");
        put(
                words,
                WEEK,
                "w wk week weeks woche неделя недели нед апта аптасы semaine semana settimana"
                        + " тиждень tydzień hafta");
        put(words, WEEK_BEFORE, "kw");
        put(words, FISCAL, "fy fiscal");
        put(words, MONTH_LETTER, "m mm");
        put(words, YEAR_LETTER, "jj");
        put(words, MONTHS, "мес месяцев месяца months monate mois meses mesi ай міс місяців");
        put(words, MONTH_SIGN, "月 월");
        put(words, DAY_SIGN, "日 일");
        put(
                words,
                SAID,
                "г гг год года году годы ж жыл жылы жылғы жылдың р рік року years year yr y cy"
                        + " calendar jahr jahre année annee an ano año anno rok roku yıl yılı 年 년"
                        + " of de del do di d");
        put(
                words,
                ORDINAL,
                "st nd rd th й ый ой я ая го е ое er ère ere re e ème eme ші шы º ª o a");
        List<String> numerals =
                List.of(
                        "i і", "ii іі", "iii ііі", "iv іv", "v", "vi", "vii", "viii", "ix", "x",
                        "xi", "xii");
        List<String> spelled =
                List.of(
                        "first первый первое первая",
                        "second второй второе",
                        "third третий",
                        "fourth четвертый четвёртый");
        for (int i = 0; i < numerals.size(); i++) {
            for (String word : numerals.get(i).split(" ")) {
                words.put(word, new Word(NUMERAL, i + 1));
            }
        }
        for (int i = 0; i < spelled.size(); i++) {
            for (String word : spelled.get(i).split(" ")) {
                words.put(word, new Word(NUMERAL, i + 1));
            }
        }
        return words;
    }

    private static void put(Map<String, Word> words, char kind, String several) {
        for (String word : several.split(" ")) {
            words.put(word, new Word(kind, 0));
        }
    }

    /// The kind of a word in lower case; 0 where it is unknown.
    static char kind(String word) {
        Word known = WORDS.get(word);
        if (known != null) {
            return known.kind();
        }
        return Months.number(word).isPresent() ? MONTH : 0;
    }

    /// The number of a month or of a numeral; 0 of any other word.
    static int value(String word) {
        Word known = WORDS.get(word);
        if (known != null) {
            return known.value();
        }
        OptionalInt month = Months.number(word);
        return month.orElse(0);
    }
}
