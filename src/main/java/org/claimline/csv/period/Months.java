package org.claimline.csv.period;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/// The names of the months, whole or cut off behind the third letter, where that tells one month:
/// in English, Russian, Kazakh, German, French, Spanish, Italian, Portuguese, Ukrainian, Polish and
/// Turkish.
final class Months {

    private static final List<String> NAMES =
            List.of(
                    "january қаңтар januar jänner jaenner janvier enero gennaio janeiro січень січня"
                            + " styczeń stycznia styczen ocak",
                    "february ақпан februar feber février fevrier febrero febbraio fevereiro лютий"
                            + " лютого luty lutego şubat subat",
                    "march mart наурыз märz maerz mrz mars marzo março marco березень березня marzec"
                            + " marca",
                    "april сәуір avril abril aprile квітень квітня kwiecień kwietnia kwiecien"
                            + " nisan",
                    "may мамыр mai mayo maggio maio травень травня maj maja mayıs mayis",
                    "june маусым juni juin junio giugno junho червень червня czerwiec czerwca"
                            + " haziran",
                    "july шілде juli juillet julio luglio julho липень липня lipiec lipca temmuz",
                    "august тамыз août aout agosto серпень серпня sierpień sierpnia sierpien"
                            + " ağustos agustos",
                    "september қыркүйек septembre sept septiembre setiembre settembre setembro"
                            + " вересень вересня wrzesień września wrzesien wrzesnia eylül eylul",
                    "october қазан oktober octobre octubre ottobre outubro жовтень жовтня"
                            + " październik października pazdziernik pazdziernika ekim",
                    "november қараша novembre noviembre novembro листопад листопада listopad"
                            + " listopada kasım kasim",
                    "december желтоқсан dezember décembre decembre diciembre dicembre dezembro"
                            + " грудень грудня grudzień grudnia grudzien aralık aralik");
    private static final String SOFT = "ь я ю е ем ём";
    private static final String HARD = " а у е ом";
    private static final List<String> RUSSIAN =
            List.of(
                    "январ:" + SOFT,
                    "феврал:" + SOFT,
                    "март:" + HARD,
                    "апрел:" + SOFT,
                    "ма:й я ю е ем",
                    "июн:" + SOFT,
                    "июл:" + SOFT,
                    "август:" + HARD,
                    "сентябр:" + SOFT,
                    "октябр:" + SOFT,
                    "ноябр:" + SOFT,
                    "декабр:" + SOFT);

    private static final int SEVERAL = -1;
    private static final int SHORTEST = 3;
    private static final Map<String, Integer> NUMBERS = numbers();

    private Months() {}

    private static Map<String, Integer> numbers() {
        Map<String, Integer> whole = new HashMap<>();
        for (int i = 0; i < NAMES.size(); i++) {
            for (String name : NAMES.get(i).split(" ")) {
                whole.put(name, i + 1);
            }
            String[] stem = RUSSIAN.get(i).split(":");
            for (String ending : stem[1].split(" ")) {
                whole.put(stem[0] + ending, i + 1);
            }
        }
        Map<String, Integer> numbers = new HashMap<>();
        whole.forEach(
                (name, month) -> {
                    for (int length = SHORTEST; length < name.length(); length++) {
                        numbers.merge(
                                name.substring(0, length),
                                month,
                                (a, b) -> a.equals(b) ? a : SEVERAL);
                    }
                });
        numbers.putAll(whole);
        return numbers;
    }

    /// The month of a name from 1 to 12, a full stop behind it left out; empty where it is none.
    static OptionalInt number(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        Integer month =
                NUMBERS.get(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower);
        return month == null || month == SEVERAL ? OptionalInt.empty() : OptionalInt.of(month);
    }
}
