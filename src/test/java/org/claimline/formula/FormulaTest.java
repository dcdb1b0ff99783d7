package org.claimline.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.claimline.series.Aggregation;
import org.claimline.series.Catalog;
import org.claimline.series.Description;
import org.claimline.series.Frequency;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FormulaTest {

    private static final Catalog CATALOG = SampleCatalog.catalog();

    static Explained explain(String text) {
        return switch (Formula.parse(text)) {
            case Parsed.Bad(var problems) -> throw new AssertionError(text + ": " + problems);
            case Parsed.Good(var formula) ->
                    switch (formula.evaluate(CATALOG)) {
                        case Outcome.Evaluated(var root) -> root;
                        case Outcome.Rejected(var problems) ->
                                throw new AssertionError(text + ": " + problems);
                    };
        };
    }

    private static List<FormulaProblem> problems(String text) {
        return switch (Formula.parse(text)) {
            case Parsed.Bad(var problems) -> problems;
            case Parsed.Good(var formula) ->
                    switch (formula.evaluate(CATALOG)) {
                        case Outcome.Evaluated(var root) ->
                                throw new AssertionError(text + " is " + root.value());
                        case Outcome.Rejected(var problems) -> problems;
                    };
        };
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "values.csv",
            numLinesToSkip = 1,
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false)
    void aFormulaComesToItsValue(String text, String expected) {
        assertEquals(expected, Rendering.of(explain(text).value()));
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "refused.csv",
            numLinesToSkip = 1,
            delimiter = '|',
            quoteCharacter = '`',
            emptyValue = "",
            ignoreLeadingAndTrailingWhitespace = false)
    void aWrongFormulaIsRefusedAtItsPlace(String text, int from, int to, String message) {
        FormulaProblem problem = problems(text == null ? "" : text).getFirst();
        assertTrue(problem.message().contains(message), problem.message());
        assertEquals(new Span(from, to), problem.span());
    }

    @Test
    void everyProblemOfAFormulaIsTold() {
        List<FormulaProblem> problems = problems("at(lgp, 2014) > 1 and mean(incom) > 2");
        assertEquals(
                List.of(
                        "unknown series 'lgp'; did you mean 'lpg'?",
                        "unknown series 'incom'; did you mean 'income'?"),
                problems.stream().map(FormulaProblem::message).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(", "-", "not ", "1 + ", "1 ^ ", "at(", "1 < 2 and ", "index(", "diff("})
    void deepNestingIsRefusedNotCrashed(String opening) {
        String text = opening.repeat(9_000 / opening.length()) + "1";
        String message = problems(text).getFirst().message();
        assertTrue(message.contains("more than 200 deep"), message);
    }

    @Test
    void nestedDifferencesComeToAnEnd() {
        String text = "at(" + "diff(".repeat(150) + "oil" + ")".repeat(150) + ", 2014-12)";
        assertTrue(explain(text).value() instanceof Value.Unknown);
        String shallow = "at(" + "diff(".repeat(11) + "oil" + ")".repeat(11) + ", 2014-12)";
        assertEquals("0 USD/bbl", Rendering.of(explain(shallow).value()));
        assertEquals(12, explain(shallow).uses().size());
    }

    @Test
    void aHundredThousandBracketsAreRefusedNotCrashed() {
        String text = "(".repeat(100_000) + "1" + ")".repeat(100_000);
        assertTrue(problems(text).getFirst().message().contains("at most 10000"));
    }

    /// Each of them rests on every value before it, so that a hundred within each other would be
    /// gone through again and again.
    @ParameterizedTest
    @ValueSource(strings = {"cumsum(", "mavg(", "lead(", "diff("})
    void nestedOverADailySeriesTheyComeToAnEnd(String opening) {
        int deep = 150;
        explain("sum(" + opening.repeat(deep) + "window(usdkzt, 2022-01)" + ")".repeat(deep) + ")");
        explain("sum(" + opening.repeat(deep) + "lpg" + ")".repeat(deep) + ")");
    }

    /// Some five hundred years of days, gone through as a whole.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "mean(mavg(days, 100000))",
                "last(cumsum(days))",
                "mean(zscore(days))",
                "last(resample(resample(days, M, max), A))",
                "last(yoy(window(days, 0001..9999)))",
                "stdev(days, 0001..9999)"
            })
    void centuriesOfDaysAreGoneThroughInSeconds(String text) {
        Formula formula = ((Parsed.Good) Formula.parse(text)).formula();
        Catalog catalog = Catalog.of(List.of(days(200_000)));
        assertTimeout(Duration.ofSeconds(60), () -> formula.evaluate(catalog), text);
    }

    /// Each rests on all values of the one within it, which must not be gathered over and over.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zscore(|)",
                "index(|, 1000-01-01..1013-09-08)",
                "deflate(|, cpi, 1000-01-01..1013-09-08)",
                "lag(abs(|))"
            })
    void functionsOfTheWholeWithinEachOtherComeToAnEnd(String opening, String closing) {
        String within = opening.repeat(90) + "days" + closing.repeat(90);
        Catalog catalog =
                Catalog.of(List.of(days(5_000), days(5_000).withKey(new SeriesKey("cpi"))));
        Formula formula = ((Parsed.Good) Formula.parse("sum(" + within + ")")).formula();
        assertTimeout(Duration.ofSeconds(60), () -> formula.evaluate(catalog), within);
    }

    private static TimeSeries days(int count) {
        List<Observation> rows = new ArrayList<>();
        long first = Period.day(1000, 1, 1).ordinal();
        for (int i = 0; i < count; i++) {
            rows.add(Observation.of(new Period(Frequency.DAILY, first + i), 1 + i % 97));
        }
        return TimeSeries.of(
                new SeriesKey("days"),
                Frequency.DAILY,
                Description.of("Days", Unit.INDEX, Aggregation.MEAN),
                rows);
    }

    @Test
    void outcomeIsRememberedWhileTheSeriesItNamesAreTheSame() {
        Formula formula = ((Parsed.Good) Formula.parse("at(days, 1970-01-02)")).formula();
        Catalog two = Catalog.of(List.of(days(2)));
        Outcome first = formula.evaluate(two);

        assertSame(first, formula.evaluate(two.with(CATALOG.named("income").orElseThrow())));
        assertEquals(
                "unknown: days has no observation for 1970-01-02",
                formula.evaluate(Catalog.of(List.of(days(1))))
                                instanceof Outcome.Evaluated(Explained root)
                        ? Rendering.of(root.value())
                        : "");
        assertEquals(first, formula.evaluate(two));
    }

    @Test
    void tooLongAFormulaIsRefused() {
        String text = "1" + " ".repeat(10_000);
        assertTrue(problems(text).getFirst().message().contains("at most 10000"));
        assertEquals("1", Rendering.of(explain("1" + " ".repeat(9_999)).value()));
    }

    @Test
    void longWordsAreReadWithoutRecursion() {
        assertTrue(Formula.parse("1" + "_1".repeat(4_900)) instanceof Parsed.Bad);
        assertTrue(Formula.parse("[" + "]]".repeat(4_900)) instanceof Parsed.Bad);
        assertTrue(Formula.parse("a".repeat(10_000)) instanceof Parsed.Good);
        assertTrue(problems("a".repeat(10_000)).getFirst().message().startsWith("unknown series"));
    }

    @Test
    void noTextHoweverOddThrows() {
        Random random = new Random(2);
        List<String> words =
                List.of(
                        "income",
                        "lpg",
                        "bounds",
                        "oil",
                        "[Title of oil]",
                        "2014",
                        "2014-12",
                        "..",
                        "in",
                        "~=",
                        "+-",
                        "%",
                        "(",
                        ")",
                        "(",
                        ")",
                        "at(",
                        "mean(",
                        "all(",
                        "argmax(",
                        "index(",
                        "yoy(",
                        ",",
                        ",",
                        "and",
                        "or",
                        "not",
                        "<",
                        "=",
                        "+",
                        "-",
                        "*",
                        "/",
                        "^",
                        "0",
                        "1e300",
                        "43.5bn",
                        "]",
                        "[",
                        "é",
                        "\u0000",
                        "😀",
                        "9999",
                        "0001");
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(12); k >= 0; k--) {
                text.append(words.get(random.nextInt(words.size()))).append(' ');
            }
            if (Formula.parse(text.toString()) instanceof Parsed.Good(Formula formula)) {
                Outcome outcome = formula.evaluate(CATALOG);
                if (outcome instanceof Outcome.Rejected(var problems)) {
                    problems.forEach(p -> p.span().of(formula.text()));
                }
            }
        }
    }

    @Test
    void wellFormedFormulasAtRandomEvaluateWithoutThrowing() {
        Random random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            String text = RandomFormula.truth(random, 4);
            switch (Formula.parse(text)) {
                case Parsed.Bad(var problems) -> throw new AssertionError(text + problems);
                case Parsed.Good(var formula) ->
                        assertEquals(formula.evaluate(CATALOG), formula.evaluate(CATALOG), text);
            }
        }
    }

    @Test
    void evaluationIsPure() {
        String text = "argmax(income) = 2014 and at(lpg, 2022-01-03) ~= 120";
        assertEquals(explain(text), explain(text));
        assertEquals(Formula.parse(text), Formula.parse(text));
    }

    @Test
    void everyFunctionIsAWordThatNoKeyMayTake() {
        for (String name : Functions.names()) {
            assertTrue(SeriesKey.RESERVED.contains(name), name);
        }
    }
}
