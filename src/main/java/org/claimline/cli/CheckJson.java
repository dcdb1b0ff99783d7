package org.claimline.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.claimline.claim.Article;
import org.claimline.claim.Claim;
import org.claimline.claim.Judgement;

/// What `check --json` prints.
final class CheckJson {

    private CheckJson() {}

    static ObjectNode of(Article article, List<Checked> claims) {
        ObjectNode root = Json.object();
        root.set("article", article(article));
        ArrayNode array = root.putArray("claims");
        claims.forEach(claim -> array.add(claim(claim)));
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

    private static ObjectNode claim(Checked checked) {
        Judgement judgement = checked.judgement();
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
        node.set("evidence", EvidenceJson.of(judgement.evidence()));
        ArrayNode readings = node.putArray("readings");
        judgement.readings().forEach(r -> readings.add(reading(r)));
        node.set("sensitivity", SensitivityJson.of(checked.sensitivity()));
        node.set("accepted", StandingJson.of(checked.standing()));
        return node;
    }

    private static ObjectNode reading(Judgement.ReadingJudgement judged) {
        ObjectNode node = Json.object();
        node.put("name", judged.reading().name());
        node.put("verdict", judged.verdict().word());
        node.set("reason", Json.text(judged.reason()));
        node.set("because", Json.text(judged.reading().because()));
        node.set("evidence", EvidenceJson.of(judged.evidence()));
        return node;
    }
}
