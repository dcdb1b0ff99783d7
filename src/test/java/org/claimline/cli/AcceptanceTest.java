package org.claimline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AcceptanceTest {

    private static final Path SMALL = Path.of("src/test/resources/cli/small");

    @TempDir Path temp;
    private Path workspace = SMALL;

    @BeforeEach
    void copy() throws IOException {
        workspace = temp.resolve("mine");
        List<Path> all;
        try (Stream<Path> walk = Files.walk(SMALL)) {
            all = walk.toList();
        }
        for (Path path : all) {
            Files.copy(path, workspace.resolve(SMALL.relativize(path).toString()));
        }
    }

    private Ran check(String... options) {
        return Ran.of(
                Stream.concat(Stream.of("check", workspace.toString()), Stream.of(options))
                        .toArray(String[]::new));
    }

    private Path lock() {
        return workspace.resolve("claims.lock");
    }

    private void put(String file, String old, String now) throws IOException {
        Path path = workspace.resolve(file);
        String text = Files.readString(path);
        assertTrue(text.contains(old), text);
        Files.writeString(path, text.replace(old, now));
    }

    @Test
    void whatWasAcceptedIsComparedWithUntilItIsAcceptedAgain() throws IOException {
        Ran accepted = check("--accept");
        assertEquals(0, accepted.code());
        assertTrue(accepted.err().contains("accepted the verdicts of 3 claims"), accepted.err());
        assertEquals(0, check("--fail-on", "changed").code());
        assertFalse(check().out().contains("since"));

        put("data/wage.csv", "2014,100", "2014,130");
        Ran changed = check("--fail-on", "changed");

        assertEquals(1, changed.code());
        assertTrue(
                changed.out()
                        .matches(
                                "(?s).*contradicted → supported since \\d{4}-\\d\\d-\\d\\d, because"
                                        + " of\n +- wage 2014: 100 → 130\n.*"),
                changed.out());
        assertEquals(0, check().code());

        assertEquals(1, check("--fail-on", "changed", "--accept").code());
        assertEquals(0, check("--fail-on", "changed").code());
    }

    @Test
    void jsonTellsWhatWasAcceptedOfAClaim() throws IOException {
        check("--accept");
        put("data/wage.csv", "2014,100", "2014,130");

        JsonNode claim = new ObjectMapper().readTree(check("--json").out()).at("/claims/1");

        ((ObjectNode) claim.get("accepted")).remove("on");
        assertEquals(
                new ObjectMapper()
                        .readTree(
                                """
                                {"verdict": "contradicted", "changed": true, "rewritten": false,
                                 "revised": [{"series": "wage", "period": "2014",
                                   "before": 100, "after": 130}]}
                                """),
                claim.get("accepted"));
        assertEquals("supported", claim.get("verdict").asText());
    }

    @Test
    void rewrittenClaimIsAChangeWithoutARevision() throws IOException {
        check("--accept");
        put("claims.yaml", "2016) < 0", "2016) > 0");

        Ran ran = check("--fail-on", "changed");

        assertEquals(1, ran.code());
        assertTrue(ran.out().contains("no observation behind it was revised"), ran.out());
    }

    @Test
    void claimsThatCameAndWentAreNoChangedVerdicts() throws IOException {
        check("--accept");
        put("claims.yaml", "id: wage-later", "id: wage-soon");

        Ran ran = check("--fail-on", "changed");

        assertEquals(0, ran.code());
        assertEquals(
                "wage-later: a verdict was accepted, but the claim is not there any more\n"
                        + "wage-soon: no verdict was accepted of it yet\n",
                ran.err());
    }

    @Test
    void withoutALockNoChangeCanBeTold() {
        Ran ran = check("--fail-on", "changed");

        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("no verdict was accepted yet; --accept writes"), ran.err());
        assertEquals(0, check("--fail-on", "changed", "--accept").code());
        assertTrue(Files.exists(lock()));
    }

    @Test
    void brokenLockIsAWarningButWhereAChangeWasAskedFor() throws IOException {
        check("--accept");
        put("claims.lock", "\"supported\"", "\"true\"");
        String broken = Files.readString(lock());

        Ran warned = check();
        assertEquals(0, warned.code());
        assertTrue(
                warned.err().contains("claims.lock:5:18: 'true' is not a verdict"), warned.err());
        assertEquals(2, check("--fail-on", "changed").code());
        assertEquals(2, check("--fail-on", "changed", "--accept").code());
        assertEquals(broken, Files.readString(lock()));

        assertEquals(0, check("--accept").code());
        assertEquals(0, check("--fail-on", "changed").code());
    }

    @Test
    void nothingIsAcceptedOfADamagedWorkspace() throws IOException {
        put("claims.yaml", "at(wage, 2014) ~= 100", "at(wgae, 2014) ~= 100");

        Ran ran = check("--accept");

        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("nothing was accepted"), ran.err());
        assertFalse(Files.exists(lock()));
    }

    @Test
    void theBundledStoryIsReadOnly() {
        Ran ran = Ran.of("check", "kazakhstan-2022", "--accept");

        assertEquals(2, ran.code());
        assertEquals("", ran.out());
        assertTrue(ran.err().contains("the bundled story is read-only"), ran.err());
        assertFalse(Files.exists(Path.of("datasets/kazakhstan-2022/claims.lock")));
    }

    @Test
    void howFarPeriodsAreVariedIsReadFromTheFile() throws IOException {
        put(
                "claims.yaml",
                "2016) < 0",
                "2016) < 0\n    dates: unstated\n    vary: {start: 0, end: 1}");

        assertTrue(
                check().out()
                        .contains("\n                    end ±1: holds in 0 of 2 choices, 1 not"),
                check().out());
        put("claims.yaml", "vary: {start: 0, end: 1}", "vary: none");
        assertFalse(check().out().contains("choices"));
    }
}
