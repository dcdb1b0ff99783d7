package org.claimline.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.claimline.claim.Article;
import org.claimline.claim.Claim;
import org.claimline.claim.Evidence;
import org.claimline.claim.Judgement;
import org.claimline.formula.Use;
import org.claimline.formula.Value;

/// What `check --json` prints.
final class CheckJson {

    private static final int MOST_OBSERVATIONS = 100;

    private CheckJson() {}

    static ObjectNode of(Article article, List<Judgement> judgements) {
        ObjectNode root = Json.object();
        root.set("article", article(article));
        ArrayNode claims = root.putArray("claims");
        judgements.forEach(j -> claims.add(claim(j)));
        return root;
    }

    private static ObjectNode article(Article article) {
        ObjectNode node = Json.object();
        node.set("title", Json.text(article.title()));
        node.set("author", Json.text(article.author()));
        node.set("published", Json.text(article.published()));
        node.set("language", Json.text(article.language()));
        node.set("url", Json.text(article.address()));
        return node;
    }

    private static ObjectNode claim(Judgement judgement) {
        Claim claim = judgement.claim();
        ObjectNode node = Json.object();
        node.put("id", claim.id().text());
        node.put("number", claim.number());
        ArrayNode where = node.putArray("where");
        claim.where()
                .forEach(
                        p ->
                                where.addObject()
                                        .put("section", p.section())
                                        .put("paragraph", p.paragraph()));
        node.put("statement", claim.statement());
        node.put("verdict", judgement.verdict().word());
        node.set("reason", Json.text(judgement.reason()));
        node.set("because", Json.text(claim.because()));
        node.set("notes", Json.texts(judgement.notes()));
        node.set("evidence", evidence(judgement.evidence()));
        ArrayNode readings = node.putArray("readings");
        judgement.readings().forEach(r -> readings.add(reading(r)));
        return node;
    }

    private static ObjectNode reading(Judgement.ReadingJudgement judged) {
        ObjectNode node = Json.object();
        node.put("name", judged.reading().name());
        node.put("verdict", judged.verdict().word());
        node.set("reason", Json.text(judged.reason()));
        node.set("because", Json.text(judged.reading().because()));
        node.set("evidence", evidence(judged.evidence()));
        return node;
    }

    private static ArrayNode evidence(List<Evidence> all) {
        ArrayNode array = Json.array();
        all.forEach(one -> array.add(evidence(one)));
        return array;
    }

    private static ObjectNode evidence(Evidence evidence) {
        ObjectNode node = Json.object().put("expression", evidence.expression());
        switch (evidence.value()) {
            case Value.Quantity quantity -> ValueJson.putQuantity(node, quantity);
            case Value.Truth truth -> unbounded(node.put("value", truth.holds()));
            case Value.Moment moment -> unbounded(node.put("value", moment.period().toString()));
            case Value.Series _, Value.Truths _, Value.Unknown _ ->
                    unbounded(node.putNull("value"));
        }
        if (evidence.uses().size() <= MOST_OBSERVATIONS) {
            ArrayNode observations = node.putArray("observations");
            evidence.uses().forEach(use -> observations.add(observation(use)));
        } else {
            node.put("count", evidence.uses().size());
            node.set("first", observation(evidence.uses().getFirst()));
            node.set("last", observation(evidence.uses().getLast()));
            node.put("hash", hash(evidence.uses()));
        }
        return node;
    }

    private static void unbounded(ObjectNode node) {
        node.putNull("low").putNull("high").putNull("unit");
    }

    /// A bounded observation has its low and its high behind.
    private static ObjectNode observation(Use use) {
        ObjectNode node = Json.object();
        node.put("series", use.series().text());
        node.put("period", use.observation().period().toString());
        node.set("value", Json.number(use.observation().value()));
        if (use.observation().isBounded()) {
            node.set("low", Json.number(use.observation().low()));
            node.set("high", Json.number(use.observation().high()));
        }
        return node;
    }

    /// SHA-256 over a line `series,period,low,high` for each observation.
    private static String hash(List<Use> uses) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Use use : uses) {
                String line =
                        use.series()
                                + ","
                                + use.observation().period()
                                + ","
                                + use.observation().low()
                                + ","
                                + use.observation().high()
                                + "\n";
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
