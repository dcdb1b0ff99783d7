package org.claimline.export;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.claim.Claim;
import org.claimline.claim.Evidence;
import org.claimline.claim.Judgement;
import org.claimline.claim.Perturbation;
import org.claimline.claim.Sensitivity;
import org.claimline.formula.Use;
import org.claimline.formula.Value;
import org.claimline.plan.Numbers;
import org.claimline.series.Catalog;
import org.claimline.series.Observation;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;

/// One claim on the page: number, verdict, statement, place, why, chart, evidence, readings.
///
/// @param catalog for the observations' units and sources
/// @param pictures the claims'
record ClaimSection(Catalog catalog, VerdictPage.Pictures pictures) {

    private static final int OBSERVATIONS_SHOWN = 8;

    void write(Html html, Judgement judgement) throws IOException {
        Claim claim = judgement.claim();
        html.raw("<article").attribute("id", claim.id().text()).raw(">\n");
        VerdictPage.badge(html, judgement.verdict());
        html.element("h3", claim.number() + ". " + claim.statement()).raw("\n");
        if (!claim.where().isEmpty()) {
            html.element("p", "where", places(claim)).raw("\n");
        }
        if (!judgement.reason().isEmpty()) {
            html.element("p", judgement.reason()).raw("\n");
        }
        if (!claim.because().isEmpty() && !judgement.reason().contains(claim.because())) {
            html.element("p", "meta", claim.because()).raw("\n");
        }
        pictures.ofClaim(html, judgement);
        evidence(html, judgement.evidence());
        judgement.notes().forEach(note -> html.element("p", "meta", note).raw("\n"));
        readings(html, judgement.readings());
        Perturbation.of(claim, catalog)
                .filter(Sensitivity::isTold)
                .ifPresent(
                        choices ->
                                html.element(
                                                "p",
                                                "meta",
                                                "Other choices of its periods: " + choices.told())
                                        .raw("\n"));
        html.raw("</article>\n");
    }

    private static String places(Claim claim) {
        return "In the article: "
                + claim.where().stream()
                        .map(place -> place.section() + ", paragraph " + place.paragraph())
                        .collect(Collectors.joining("; "));
    }

    private void evidence(Html html, List<Evidence> all) {
        if (all.isEmpty()) {
            return;
        }
        html.raw("<div class=\"scroll\"><table>\n<thead><tr><th>Expression</th><th>Computed</th>")
                .raw("<th>Stated</th><th>Observations</th><th>Source</th></tr></thead>\n<tbody>\n");
        for (Evidence evidence : all) {
            html.raw("<tr><td>")
                    .element("code", evidence.expression())
                    .raw("</td><td>")
                    .text(value(evidence.value()))
                    .raw("</td><td>")
                    .text(stated(evidence))
                    .raw("</td><td>")
                    .text(observations(evidence.uses()))
                    .raw("</td><td>")
                    .text(sources(evidence.uses()))
                    .raw("</td></tr>\n");
        }
        html.raw("</tbody>\n</table></div>\n");
    }

    private static String value(Value value) {
        return switch (value) {
            case Value.Quantity q ->
                    q.isExact()
                            ? Numbers.value(q.low(), q.unit())
                            : Numbers.value(q.low(), q.high(), q.unit(), Numbers.decimals(q.low()));
            case Value.Truth truth -> truth.holds() ? "true" : "false";
            case Value.Moment moment -> moment.period().toString();
            case Value.Unknown unknown -> "not known: " + unknown.reason();
            case Value.Series series -> rows(series.series());
            case Value.Truths truths -> rows(truths.series());
        };
    }

    private static String rows(TimeSeries series) {
        return series.size() + (series.size() == 1 ? " row" : " rows");
    }

    private static String stated(Evidence evidence) {
        if (evidence.stated().isEmpty()) {
            return "";
        }
        return evidence.stated()
                + switch (evidence.holds()) {
                    case TRUE -> " ✓ holds";
                    case FALSE -> " × does not hold";
                    case UNKNOWN -> " ? not known";
                    case NOT_COMPARED -> "";
                };
    }

    private String observations(List<Use> uses) {
        if (uses.size() > OBSERVATIONS_SHOWN) {
            return uses.size()
                    + " observations, from "
                    + observation(uses.getFirst())
                    + " to "
                    + observation(uses.getLast());
        }
        return uses.stream().map(this::observation).collect(Collectors.joining("; "));
    }

    private String observation(Use use) {
        Observation seen = use.observation();
        Unit unit = catalog.get(use.series()).map(TimeSeries::unit).orElse(Unit.NUMBER);
        String value =
                seen.isMissing()
                        ? "missing"
                        : seen.hasValue()
                                ? Numbers.value(seen.value(), unit)
                                : Numbers.value(
                                        seen.low(),
                                        seen.high(),
                                        unit,
                                        Numbers.decimals(seen.low()));
        return use.series()
                + " "
                + seen.period()
                + ": "
                + value
                + (use.treatment() == Use.Treatment.HELD ? " (still in force)" : "");
    }

    private String sources(List<Use> uses) {
        Set<SeriesKey> keys =
                uses.stream().map(Use::series).collect(Collectors.toCollection(LinkedHashSet::new));
        return keys.stream()
                .flatMap(key -> catalog.get(key).stream())
                .map(series -> SourceList.of(series.description().source()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private void readings(Html html, List<Judgement.ReadingJudgement> readings) {
        if (readings.isEmpty()) {
            return;
        }
        html.raw("<details><summary>")
                .text(
                        readings.size() == 1
                                ? "Another reading"
                                : readings.size() + " other readings")
                .raw("</summary>\n");
        for (Judgement.ReadingJudgement judged : readings) {
            html.raw("<p>");
            VerdictPage.badge(html, judged.verdict());
            html.text(" " + judged.reading().name() + " ")
                    .element("code", judged.reading().assertion().text())
                    .raw("</p>\n");
            if (!judged.reason().isEmpty()) {
                html.element("p", "meta", judged.reason()).raw("\n");
            }
            if (!judged.reading().because().isEmpty()) {
                html.element("p", "meta", judged.reading().because()).raw("\n");
            }
            evidence(html, judged.evidence());
        }
        html.raw("</details>\n");
    }
}
