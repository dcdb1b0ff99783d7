package org.claimline.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.claimline.claim.Article;
import org.claimline.claim.Claim;
import org.claimline.claim.Evidence;
import org.claimline.claim.Judgement;
import org.claimline.claim.Sensitivity;
import org.claimline.claim.Verdict;
import org.claimline.claim.accepted.Standing;

/// What `check` prints for people: a claim's number, sign, verdict and statement, and below it the
/// computed against the stated.
final class CheckText {

    private static final int WIDTH = 100;
    private static final String INDENT = " ".repeat(20);

    private CheckText() {}

    static void print(Console console, Article article, List<Checked> claims) {
        if (!article.title().isEmpty()) {
            console.say(
                    article.title()
                            + (article.published().isEmpty()
                                    ? ""
                                    : " (" + article.published() + ")"));
            console.say("");
        }
        List<String> choices = claims.parallelStream().map(CheckText::choices).toList();
        for (int i = 0; i < claims.size(); i++) {
            print(console, claims.get(i), choices.get(i));
        }
        console.say(
                (claims.isEmpty() ? "" : "\n")
                        + summary(claims.stream().map(Checked::judgement).toList()));
    }

    /// `12 supported, 4 close, 1 contradicted, 15 not testable`.
    static String summary(List<Judgement> judgements) {
        return Arrays.stream(Verdict.values())
                .map(
                        v ->
                                judgements.stream().filter(j -> j.verdict() == v).count()
                                        + " "
                                        + words(v))
                .collect(Collectors.joining(", "));
    }

    private static String words(Verdict verdict) {
        return verdict.title().toLowerCase(Locale.ROOT);
    }

    /// How a claim fares with other periods; empty where there is none that the data allow.
    private static String choices(Checked checked) {
        return checked.sensitivity().filter(Sensitivity::isTold).map(Sensitivity::told).orElse("");
    }

    private static void print(Console console, Checked checked, String choices) {
        Judgement judgement = checked.judgement();
        Claim claim = judgement.claim();
        Verdict verdict = judgement.verdict();
        String head =
                String.format(
                        Locale.ROOT,
                        "%3d %s %-13s ",
                        claim.number(),
                        verdict.sign(),
                        words(verdict));
        wrapped(claim.statement()).forEach(new Lines(console, head + " ")::print);
        Lines below = new Lines(console, INDENT);
        if (!judgement.reason().isEmpty()) {
            wrapped(judgement.reason()).forEach(below::print);
        }
        checked.standing()
                .filter(Standing::isChanged)
                .ifPresent(
                        standing ->
                                standing.told()
                                        .forEach(line -> wrapped(line).forEach(below::print)));
        judgement.evidence().forEach(e -> wrapped(line(e)).forEach(below::print));
        if (!choices.isEmpty()) {
            wrapped(choices).forEach(below::print);
        }
        for (Judgement.ReadingJudgement reading : judgement.readings()) {
            wrapped(line(reading)).forEach(below::print);
        }
    }

    /// `× peak in tenge: contradicted; argmax(…) = 2021, stated = 2014: does not hold`.
    private static String line(Judgement.ReadingJudgement judged) {
        return "reading "
                + judged.verdict().sign()
                + " "
                + judged.reading().name()
                + ": "
                + words(judged.verdict())
                + judged.evidence().stream().map(e -> "; " + line(e)).collect(Collectors.joining());
    }

    /// `at(income_usd, 2014) = 4170.2 USD, stated ~= 4500 +- 100: does not hold`.
    static String line(Evidence evidence) {
        String line = oneLine(evidence.expression()) + " = " + ValueText.of(evidence.value());
        return evidence.stated().isEmpty()
                ? line
                : line + ", stated " + oneLine(evidence.stated()) + ": " + holds(evidence.holds());
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String holds(Evidence.Holds holds) {
        return switch (holds) {
            case TRUE -> "holds";
            case FALSE -> "does not hold";
            case UNKNOWN -> "not known";
            case NOT_COMPARED -> "not compared";
        };
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH - INDENT.length()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /// Prints lines, the first of them behind a head, the others indented.
    private static final class Lines {
        private final Console console;
        private String head;

        Lines(Console console, String head) {
            this.console = console;
            this.head = head;
        }

        void print(String line) {
            console.say(head + line);
            head = INDENT;
        }
    }
}
