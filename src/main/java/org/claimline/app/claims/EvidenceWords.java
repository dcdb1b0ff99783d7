package org.claimline.app.claims;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.app.look.Dates;
import org.claimline.app.look.Figures;
import org.claimline.app.look.HoldsSign;
import org.claimline.claim.Evidence;
import org.claimline.claim.Judgement;
import org.claimline.claim.Verdict;
import org.claimline.formula.Use;
import org.claimline.formula.Value;
import org.claimline.series.Catalog;
import org.claimline.series.SeriesKey;
import org.claimline.series.Source;
import org.claimline.series.TimeSeries;

/// What the data says of a claim, in words.
public final class EvidenceWords {

    private EvidenceWords() {}

    /// What was observed, in a few signs: `2013, $4 453`; `no data` where nothing could be.
    static String observed(Judgement judgement) {
        if (judgement.verdict() == Verdict.UNTESTABLE) {
            return judgement.claim().assertion().isEmpty() ? "no series" : "no data";
        }
        Set<String> values = new LinkedHashSet<>();
        for (Evidence evidence : asserted(judgement)) {
            if (evidence.value() instanceof Value.Quantity || isMoment(evidence.value())) {
                values.add(Figures.of(evidence.value()));
            }
        }
        return String.join(", ", values.stream().limit(2).toList());
    }

    private static boolean isMoment(Value value) {
        return value instanceof Value.Moment;
    }

    /// The evidence of the assertion alone.
    static List<Evidence> asserted(Judgement judgement) {
        return judgement.evidence().subList(0, assertedCount(judgement));
    }

    /// The evidence of `close`; empty where that was not asked.
    static List<Evidence> close(Judgement judgement) {
        return judgement.evidence().subList(assertedCount(judgement), judgement.evidence().size());
    }

    /// The assertion's evidence comes first, in the order of its text: where a part no longer
    /// follows in that text, `close` has begun.
    private static int assertedCount(Judgement judgement) {
        if (judgement.close().isEmpty() || judgement.claim().assertion().isEmpty()) {
            return judgement.evidence().size();
        }
        String text = judgement.claim().assertion().get().text();
        int from = 0;
        int count = 0;
        for (Evidence evidence : judgement.evidence()) {
            int found = text.indexOf(evidence.expression(), from);
            if (found < 0) {
                return count;
            }
            from = found + 1;
            count++;
        }
        return count;
    }

    /// The observations used, each once, in the order of the evidence.
    static List<Use> uses(Judgement judgement) {
        Set<Use> uses = new LinkedHashSet<>();
        judgement.evidence().forEach(e -> uses.addAll(e.uses()));
        return List.copyOf(uses);
    }

    /// The series used, in the order of the evidence.
    static List<SeriesKey> series(Judgement judgement) {
        return uses(judgement).stream().map(Use::series).distinct().toList();
    }

    /// What was done to an observation: `held from 2021-12-01`, with its own note.
    static String note(Use use) {
        List<String> parts = new ArrayList<>();
        switch (use.treatment()) {
            case DIRECT -> {}
            case HELD -> parts.add("in force");
            case RESAMPLED -> parts.add("brought to a lower frequency");
        }
        switch (use.observation().status()) {
            case NORMAL -> {}
            case ESTIMATE, PROVISIONAL, MISSING, BREAK ->
                    parts.add(use.observation().status().words());
        }
        if (!use.observation().note().isEmpty()) {
            parts.add(use.observation().note());
        }
        return String.join("; ", parts);
    }

    /// `Bureau of National Statistics, retrieved 23 Nov 2026`.
    static String source(TimeSeries series) {
        Source source = series.description().source();
        String publisher = source.publisher().isEmpty() ? "Source not known" : source.publisher();
        return source.retrieved()
                .map(day -> publisher + ", retrieved " + Dates.day(day))
                .orElse(publisher);
    }

    /// The whole evidence as plain text, for the clipboard.
    static String text(Judgement judgement, Catalog catalog) {
        StringBuilder text = new StringBuilder();
        text.append(judgement.claim().number()).append(". ");
        text.append(judgement.claim().statement()).append('\n');
        text.append(judgement.verdict().title());
        if (!judgement.reason().isEmpty()) {
            text.append(": ").append(judgement.reason());
        }
        text.append('\n');
        for (Evidence evidence : judgement.evidence()) {
            text.append(line(evidence)).append("  →  ");
            text.append(Figures.of(evidence.value())).append('\n');
        }
        for (Use use : uses(judgement)) {
            Optional<TimeSeries> series = catalog.get(use.series());
            text.append(use.series()).append('\t').append(use.observation().period());
            text.append('\t').append(Figures.of(use.observation(), series));
            text.append('\t').append(note(use)).append('\n');
        }
        for (SeriesKey key : series(judgement)) {
            catalog.get(key).ifPresent(s -> text.append(source(s)).append('\n'));
        }
        return text.toString();
    }

    /// `argmax(income_usd, 2000..2019) = 2014`.
    static String line(Evidence evidence) {
        return (evidence.expression() + " " + evidence.stated()).strip();
    }

    /// Each part of the assertion and of `close` with what it came to:
    /// `argmax(income_usd, 2000..2019) = 2014  →  2013 ×`.
    public static List<String> told(Judgement judgement) {
        List<String> lines = new ArrayList<>();
        asserted(judgement).forEach(e -> lines.add(told("", e)));
        close(judgement).forEach(e -> lines.add(told("close: ", e)));
        return lines;
    }

    private static String told(String before, Evidence evidence) {
        return before
                + line(evidence)
                + "  →  "
                + Figures.of(evidence.value())
                + " "
                + HoldsSign.text(evidence.holds());
    }
}
