package org.claimline.store;

import java.util.ArrayList;
import java.util.List;
import org.claimline.claim.Article;
import org.claimline.claim.Claim;
import org.claimline.claim.Place;
import org.claimline.claim.Reading;

/// `claims.yaml` as text, one thing a line.
final class ClaimsText {

    private ClaimsText() {}

    static String of(Article article, List<Claim> claims) {
        StringBuilder out = new StringBuilder();
        if (!article.equals(Article.NONE)) {
            out.append("article: ").append(YamlText.group(article(article))).append('\n');
        }
        out.append(claims.isEmpty() ? "claims: []\n" : "claims:\n");
        for (Claim claim : claims) {
            claim(claim, out);
        }
        return out.toString();
    }

    private static List<String> article(Article article) {
        List<String> pairs = new ArrayList<>();
        pairs.add(YamlText.pair("title", article.title()));
        put(pairs, "author", article.author());
        put(pairs, "published", article.published());
        put(pairs, "language", article.language());
        put(pairs, "url", article.address());
        return pairs;
    }

    private static void put(List<String> pairs, String key, String text) {
        if (!text.isEmpty()) {
            pairs.add(YamlText.pair(key, text));
        }
    }

    private static void claim(Claim claim, StringBuilder out) {
        List<String> lines = new ArrayList<>();
        lines.add(YamlText.pair("id", claim.id().text()));
        lines.add(YamlText.pair("statement", claim.statement()));
        put(lines, "label", claim.label());
        if (!claim.where().isEmpty()) {
            lines.add(
                    "where: ["
                            + String.join(
                                    ", ", claim.where().stream().map(ClaimsText::place).toList())
                            + "]");
        }
        claim.assertion().ifPresent(formula -> put(lines, "assert", formula.text()));
        claim.close().ifPresent(formula -> put(lines, "close", formula.text()));
        put(lines, "because", claim.because());
        if (claim.dating() == Claim.Dating.UNSTATED) {
            lines.add("dates: unstated");
        }
        VaryForm.write(claim.vary()).ifPresent(lines::add);
        claim.panel().ifPresent(panel -> put(lines, "panel", panel));
        if (!claim.readings().isEmpty()) {
            lines.add("readings:");
            claim.readings().forEach(reading -> lines.add("  - " + reading(reading)));
        }
        out.append("  - ").append(String.join("\n    ", lines)).append('\n');
    }

    private static String place(Place place) {
        return YamlText.group(
                List.of(
                        YamlText.pair("section", place.section()),
                        "paragraph: " + place.paragraph()));
    }

    private static String reading(Reading reading) {
        List<String> pairs = new ArrayList<>();
        pairs.add(YamlText.pair("name", reading.name()));
        pairs.add(YamlText.pair("assert", reading.assertion().text()));
        put(pairs, "because", reading.because());
        return YamlText.group(pairs);
    }
}
