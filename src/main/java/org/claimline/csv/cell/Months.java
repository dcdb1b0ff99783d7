package org.claimline.csv.cell;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/// The names of the months in English, Russian, Kazakh, German and French, whole or cut off behind
/// the third letter, where that tells one month.
final class Months {

    private static final List<String> NAMES =
            List.of(
                    "january январь января қаңтар januar jänner janvier",
                    "february февраль февраля ақпан februar feber février fevrier",
                    "march март марта наурыз märz maerz mrz mars",
                    "april апрель апреля сәуір avril",
                    "may май мая мамыр mai",
                    "june июнь июня маусым juni juin",
                    "july июль июля шілде juli juillet",
                    "august август августа тамыз août aout",
                    "september сентябрь сентября қыркүйек septembre sept",
                    "october октябрь октября қазан oktober octobre",
                    "november ноябрь ноября қараша novembre нояб",
                    "december декабрь декабря желтоқсан dezember décembre decembre");

    private static final int SEVERAL = -1;
    private static final Map<String, Integer> NUMBERS = numbers();

    private Months() {}

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < NAMES.size(); i++) {
            int month = i + 1;
            for (String name : NAMES.get(i).split(" ")) {
                for (int length = 3; length < name.length(); length++) {
                    numbers.merge(
                            name.substring(0, length), month, (a, b) -> a.equals(b) ? a : SEVERAL);
                }
            }
        }
        for (int i = 0; i < NAMES.size(); i++) {
            for (String name : NAMES.get(i).split(" ")) {
                numbers.put(name, i + 1);
            }
        }
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
