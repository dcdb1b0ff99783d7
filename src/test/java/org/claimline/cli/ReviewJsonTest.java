package org.claimline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimline.claim.Article;
import org.claimline.claim.Judged;
import org.claimline.claim.Judgement;
import org.claimline.claim.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReviewJsonTest {

    /// The properties of https://schema.org that a node of each type may have here, those it
    /// inherits among them.
    private static final Map<String, Set<String>> ALLOWED =
            Map.of(
                    "ClaimReview",
                    Set.of(
                            "claimReviewed",
                            "itemReviewed",
                            "reviewRating",
                            "reviewBody",
                            "author",
                            "datePublished",
                            "url",
                            "name",
                            "identifier",
                            "inLanguage"),
                    "Claim",
                    Set.of(
                            "appearance",
                            "firstAppearance",
                            "claimInterpreter",
                            "author",
                            "datePublished",
                            "name",
                            "url",
                            "text",
                            "inLanguage"),
                    "Rating",
                    Set.of(
                            "ratingValue",
                            "bestRating",
                            "worstRating",
                            "alternateName",
                            "ratingExplanation",
                            "reviewAspect",
                            "author",
                            "name"),
                    "Article",
                    Set.of(
                            "headline",
                            "name",
                            "url",
                            "inLanguage",
                            "datePublished",
                            "author",
                            "publisher"),
                    "Person",
                    Set.of("name", "url", "sameAs"),
                    "Organization",
                    Set.of("name", "url", "sameAs", "logo"));

    private static final Map<String, Set<String>> REQUIRED =
            Map.of(
                    "ClaimReview",
                    Set.of(
                            "claimReviewed",
                            "itemReviewed",
                            "reviewRating",
                            "author",
                            "datePublished"),
                    "Rating",
                    Set.of("alternateName"),
                    "Person",
                    Set.of("name"),
                    "Organization",
                    Set.of("name"));

    private static final Article FULL =
            new Article("A </script> & title", "An author", "2022-01", "en", "https://example.org");

    private static final ReviewJson.Publisher PUBLISHER =
            new ReviewJson.Publisher("Claimline", Optional.empty());

    private static JsonNode review(Article article, Verdict verdict) {
        return ReviewJson.of(
                        article,
                        List.of(judged(verdict, "no assertion: none <b>", "none <b>")),
                        LocalDate.of(2026, 11, 23),
                        PUBLISHER)
                .at("/@graph/0");
    }

    private static Judgement judged(Verdict verdict, String reason, String because) {
        return Judged.of("a-claim", 1, "Wages \"rose\".", List.of(), because, verdict, reason);
    }

    @Test
    void everythingKnownIsTold() throws IOException {
        assertEquals(
                new ObjectMapper()
                        .readTree(
                                """
                                {"@type": "ClaimReview", "identifier": "a-claim",
                                 "datePublished": "2026-11-23",
                                 "author": {"@type": "Organization", "name": "Claimline"},
                                 "claimReviewed": "Wages \\"rose\\".",
                                 "itemReviewed": {"@type": "Claim",
                                   "author": {"@type": "Person", "name": "An author"},
                                   "datePublished": "2022-01",
                                   "appearance": {"@type": "Article",
                                     "headline": "A </script> & title",
                                     "url": "https://example.org", "inLanguage": "en",
                                     "author": {"@type": "Person", "name": "An author"},
                                     "datePublished": "2022-01"}},
                                 "reviewRating": {"@type": "Rating", "alternateName": "Close",
                                   "ratingValue": 2, "bestRating": 3, "worstRating": 1},
                                 "reviewBody": "no assertion: none <b>"}
                                """),
                new ObjectMapper().readTree(review(FULL, Verdict.CLOSE).toString()));
    }

    @ParameterizedTest
    @CsvSource({"SUPPORTED, 3", "CLOSE, 2", "CONTRADICTED, 1", "UNTESTABLE, "})
    void verdictHasItsPlaceOnTheScaleButWhereNothingCanBeTested(Verdict verdict, Integer value) {
        JsonNode rating = review(FULL, verdict).get("reviewRating");

        assertEquals(verdict.title(), rating.get("alternateName").asText());
        assertEquals(value != null, rating.has("ratingValue"));
        if (value != null) {
            assertEquals(value.intValue(), rating.get("ratingValue").asInt());
        }
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        JsonNode review = review(Article.NONE, Verdict.SUPPORTED);

        assertValid(review);
        assertEquals(1, review.get("itemReviewed").size());
        JsonNode odd = review(new Article("", "", "2022-Q1", "", ""), Verdict.SUPPORTED);
        assertFalse(odd.get("itemReviewed").has("datePublished"));
    }

    @Test
    void theStorysReviewsHaveOnlyPropertiesOfSchemaOrg() throws IOException {
        Ran ran = Ran.of("check", "kazakhstan-2022", "--jsonld");

        assertEquals(0, ran.code(), ran.err());
        JsonNode root = new ObjectMapper().readTree(ran.out());
        assertEquals("https://schema.org", root.get("@context").asText());
        JsonNode graph = root.get("@graph");
        assertEquals(39, graph.size());
        graph.forEach(ReviewJsonTest::assertValid);
        graph.forEach(review -> assertEquals("ClaimReview", review.get("@type").asText()));
    }

    private static void assertValid(JsonNode node) {
        String type = node.get("@type").asText();
        Set<String> allowed = ALLOWED.getOrDefault(type, Set.of());
        node.properties()
                .forEach(
                        field -> {
                            String name = field.getKey();
                            assertTrue(name.equals("@type") || allowed.contains(name), name);
                            assertFalse(field.getValue().isNull(), name);
                            if (field.getValue().isObject()) {
                                assertValid(field.getValue());
                            } else {
                                assertFalse(field.getValue().asText().isBlank(), name);
                            }
                        });
        REQUIRED.getOrDefault(type, Set.of())
                .forEach(name -> assertTrue(node.has(name), type + " needs " + name));
    }

    @Test
    void outputCanStandInsideAPage() throws IOException {
        Ran ran = Ran.of("check", "src/test/resources/cli/small", "--jsonld");

        assertFalse(ran.out().matches("(?s).*[<>&\\u2028\\u2029].*"), ran.out());
        assertEquals(
                "Small & <plain>",
                new ObjectMapper()
                        .readTree(ran.out())
                        .at("/@graph/0/itemReviewed/appearance/headline")
                        .asText());
    }

    @Test
    void oneFormIsPrintedAtATime() {
        Ran ran = Ran.of("check", "src/test/resources/cli/small", "--jsonld", "--json");

        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("--json and --jsonld do not go together"), ran.err());
    }

    @Test
    void publisherAndItsPageAreNamedWhereTheyAreGiven() throws IOException {
        Ran ran =
                Ran.of(
                        "check",
                        "src/test/resources/cli/small",
                        "--jsonld",
                        "--publisher",
                        "A newspaper",
                        "--page",
                        "https://example.org/verdicts");
        JsonNode review = new ObjectMapper().readTree(ran.out()).at("/@graph/0");

        assertEquals("A newspaper", review.at("/author/name").asText());
        assertEquals(
                "https://example.org/verdicts#" + review.get("identifier").asText(),
                review.get("url").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"verdicts.html", "ftp://example.org", "https://a b", ""})
    void pageThatIsNoAddressIsRefused(String page) {
        Ran ran = Ran.of("check", "src/test/resources/cli/small", "--jsonld", "--page", page);

        assertEquals(2, ran.code());
        assertEquals("", ran.out());
        assertTrue(ran.err().contains("is no address; expected one such as"), ran.err());
    }
}
