package org.claimline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One page that needs nothing beside it.
final class ReportCommandTest {

    @TempDir private Path temp;

    private Document report(String story) throws IOException {
        Path file = temp.resolve("report.html");
        Ran ran = Ran.of("report", story, "--out", file.toString());
        assertEquals(0, ran.code(), ran.err());
        assertEquals(file + "\n", ran.out());
        return Jsoup.parse(Files.readString(file), "");
    }

    @Test
    void everythingIsInThePageAndNothingIsFetched() throws IOException {
        Document page = report("food-prices");
        assertEquals(
                2 + 8,
                page.select("figure > svg").size(),
                "two panels, and each claim on the panel that shows it");
        Element first = page.select("main > article").first();
        assertTrue(
                first.select("figure svg title").first().text().startsWith("Claim: "),
                first.select("figure svg title").first().text());
        assertTrue(first.select("figure svg text").text().contains("Highest in March 2022"));
        assertEquals(0, page.select("script, img, link, iframe").size());
        assertFalse(page.outerHtml().contains("url(http"));
        assertEquals(8, page.select("main > article").size());
        assertEquals("Verdicts: The price of food", page.title());
        Element claim =
                page.select("main > article").stream()
                        .filter(one -> one.select("h3").text().contains("three quarters"))
                        .findFirst()
                        .orElseThrow();
        assertTrue(claim.text().contains("75.7"), claim.text());
        assertTrue(claim.text().contains("holds in 10 of 25 choices"), claim.text());
        assertTrue(
                page.text().contains("Read from world-food-prices.csv on"),
                "the methods name the file and not its folders");
        assertEquals(
                List.of("What could not be tested"),
                page.select("h2").eachText().stream()
                        .filter(text -> text.startsWith("What could"))
                        .toList());
    }

    @Test
    void everyIdIsThereOnceAndEveryLinkLeadsSomewhere() throws IOException {
        Document page = report("food-prices");
        Set<String> ids = new HashSet<>();
        for (Element one : page.select("[id]")) {
            assertTrue(ids.add(one.id()), one.id());
        }
        for (Element link : page.select("a[href^=#]")) {
            assertTrue(ids.contains(link.attr("href").substring(1)), link.attr("href"));
        }
        for (Element clipped : page.select("[clip-path]")) {
            String target = clipped.attr("clip-path").replaceAll("url\\(#(.*)\\)", "$1");
            assertTrue(ids.contains(target), target);
        }
        for (Element picture : page.select("svg")) {
            for (String label : picture.attr("aria-labelledby").split(" ")) {
                assertTrue(ids.contains(label), label);
            }
        }
    }

    @Test
    void aFileThatIsThereIsLeft() throws IOException {
        Path file = Files.writeString(temp.resolve("report.html"), "mine");
        Ran ran = Ran.of("report", "food-prices", "--out", file.toString());
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("--overwrite replaces it"), ran.err());
        assertEquals("mine", Files.readString(file));
        assertEquals(
                0, Ran.of("report", "food-prices", "--out", file.toString(), "--overwrite").code());
        assertTrue(Files.readString(file).startsWith("<!DOCTYPE html>"));
    }
}
