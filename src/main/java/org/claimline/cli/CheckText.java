package org.claimline.cli;

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
        claims.parallelStream().map(CheckText::told).toList().forEach(console.out()::print);
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

    /// All lines of a claim.
    private static String told(Checked checked) {
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
        Lines lines = new Lines(head + " ");
        lines.add(claim.statement());
        if (!judgement.reason().isEmpty()) {
            lines.add(judgement.reason());
        }
        checked.standing()
                .filter(Standing::isChanged)
                .ifPresent(standing -> standing.told().forEach(lines::add));
        judgement.evidence().forEach(e -> lines.add(line(e)));
        checked.sensitivity()
                .filter(Sensitivity::isTold)
                .map(Sensitivity::told)
                .ifPresent(lines::add);
        judgement.readings().forEach(reading -> lines.add(line(reading)));
        return lines.toString();
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

    /// Texts broken into lines, the first of them behind a head, the others indented.
    private static final class Lines {
        private final StringBuilder lines = new StringBuilder();
        private String head;

        Lines(String head) {
            this.head = head;
        }

        void add(String text) {
            int length = 0;
            for (String word : text.strip().split("\\s+")) {
                if (length > 0 && length + 1 + word.length() > WIDTH - INDENT.length()) {
                    lines.append('\n');
                    length = 0;
                }
                lines.append(length == 0 ? head : " ").append(word);
                length += (length == 0 ? 0 : 1) + word.length();
                head = INDENT;
            }
            lines.append('\n');
        }

        @Override
        public String toString() {
            return lines.toString();
        }
    }
}
