package org.claimline.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.claim.Article;
import org.claimline.claim.ClaimId;
import org.claimline.claim.Judgement;
import org.claimline.claim.Verdict;

/// The verdicts as `ClaimReview` of https://schema.org, one for each claim, in JSON-LD.
final class ReviewJson {

    private static final int BEST = 3;
    private static final int WORST = 1;

    private ReviewJson() {}

    /// Who publishes the reviews, and where.
    ///
    /// @param name of an organisation
    /// @param page the address of the page they stand on; empty where it has none yet
    record Publisher(String name, Optional<URI> page) {}

    /// @param day the date of the reviews
    static ObjectNode of(
            Article article, List<Judgement> judgements, LocalDate day, Publisher publisher) {
        ObjectNode root = Json.object().put("@context", "https://schema.org");
        var graph = root.putArray("@graph");
        judgements.forEach(judged -> graph.add(review(article, judged, day, publisher)));
        return root;
    }

    private static ObjectNode review(
            Article article, Judgement judgement, LocalDate day, Publisher publisher) {
        ObjectNode review = typed("ClaimReview");
        ClaimId id = judgement.claim().id();
        review.put("identifier", id.text());
        publisher.page().ifPresent(page -> review.put("url", at(page, id)));
        review.put("datePublished", day.toString());
        review.set("author", typed("Organization").put("name", publisher.name()));
        review.put("claimReviewed", judgement.claim().statement());
        review.set("itemReviewed", claim(article));
        review.set("reviewRating", rating(judgement.verdict()));
        String body = body(judgement);
        if (!body.isEmpty()) {
            review.put("reviewBody", body);
        }
        return review;
    }

    /// A claim's place on the page; one that names a place of the page already is kept as it is.
    private static String at(URI page, ClaimId id) {
        return page.getRawFragment() == null ? page + "#" + id.text() : page.toString();
    }

    private static ObjectNode claim(Article article) {
        ObjectNode claim = typed("Claim");
        putOrigin(claim, article);
        ObjectNode appearance = typed("Article");
        put(appearance, "headline", article.title());
        put(appearance, "url", article.address());
        put(appearance, "inLanguage", article.language());
        putOrigin(appearance, article);
        if (appearance.size() > 1) {
            claim.set("appearance", appearance);
        }
        return claim;
    }

    private static void putOrigin(ObjectNode node, Article article) {
        if (!article.author().isEmpty()) {
            node.set("author", typed("Person").put("name", article.author()));
        }
        if (Article.isDate(article.published())) {
            node.put("datePublished", article.published());
        }
    }

    private static ObjectNode rating(Verdict verdict) {
        ObjectNode rating = typed("Rating").put("alternateName", verdict.title());
        OptionalInt value = value(verdict);
        if (value.isPresent()) {
            rating.put("ratingValue", value.getAsInt());
            rating.put("bestRating", BEST);
            rating.put("worstRating", WORST);
        }
        return rating;
    }

    /// What cannot be tested is neither good nor bad and has no place on the scale.
    private static OptionalInt value(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> OptionalInt.of(BEST);
            case CLOSE -> OptionalInt.of(2);
            case CONTRADICTED -> OptionalInt.of(WORST);
            case UNTESTABLE -> OptionalInt.empty();
        };
    }

    private static String body(Judgement judgement) {
        String reason = judgement.reason();
        String because = judgement.claim().because();
        return Stream.concat(
                        Stream.of(reason, reason.contains(because) ? "" : because)
                                .filter(text -> !text.isEmpty()),
                        judgement.evidence().stream().map(CheckText::line))
                .collect(Collectors.joining("\n"));
    }

    private static ObjectNode typed(String type) {
        return Json.object().put("@type", type);
    }

    private static void put(ObjectNode node, String key, String text) {
        if (!text.isEmpty()) {
            node.put(key, text);
        }
    }
}
