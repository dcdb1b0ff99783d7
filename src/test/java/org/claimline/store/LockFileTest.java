package org.claimline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimline.claim.ClaimId;
import org.claimline.claim.Judge;
import org.claimline.claim.Verdict;
import org.claimline.claim.accepted.Accepted;
import org.claimline.claim.accepted.AcceptedVerdict;
import org.claimline.claim.accepted.AcceptedVerdict.Kept;
import org.claimline.series.Period;
import org.claimline.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LockFileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String HASH = "sha256:" + "0a".repeat(32);

    @TempDir Path folder;

    private static Accepted sample() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("at(b, 2014)", "4170.2");
        values.put("argmax(\"b\" < a)", "2014-12");
        values.put("at(a, 2014)", "60..70");
        values.put("all(a > 1)", "true");
        values.put("at(a, 2030)", "");
        values.put("at(c, 1)", "1E+300");
        values.put("at(c, 2)", "0.0000001");
        Kept each =
                new Kept.Each(
                        new TreeMap<>(
                                Map.of(
                                        Period.year(2014), "60..",
                                        Period.year(2015), "",
                                        Period.year(2016), "-12.50")));
        Map<ClaimId, AcceptedVerdict> claims = new LinkedHashMap<>();
        claims.put(
                new ClaimId("z-first"),
                new AcceptedVerdict(
                        Verdict.CLOSE,
                        values,
                        HASH,
                        new TreeMap<>(Map.of("b", new Kept.Hash(HASH), "a", each))));
        claims.put(
                new ClaimId("a-second"),
                new AcceptedVerdict(Verdict.UNTESTABLE, Map.of(), HASH, new TreeMap<>()));
        return new Accepted(DAY, claims);
    }

    private Path file() {
        return folder.resolve(LockFile.NAME);
    }

    @Test
    void whatIsWrittenComesBackTheSame() throws IOException {
        LockFile.read(folder).replace(sample());

        LockFile again = LockFile.read(folder);

        assertEquals(List.of(), again.problems());
        assertEquals(Optional.of(sample()), again.accepted());
        assertEquals(
                List.of("z-first", "a-second"),
                again.accepted().orElseThrow().claims().keySet().stream()
                        .map(ClaimId::text)
                        .toList());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(file()), left.toList());
        }
    }

    @Test
    void oneThingStandsOnALine() throws IOException {
        LockFile.read(folder).replace(sample());

        assertEquals(
                """
                {
                  "accepted": "2026-11-23",
                  "claims": {
                    "z-first": {
                      "verdict": "close",
                      "values": {
                        "at(b, 2014)": 4170.2,
                        "argmax(\\"b\\" < a)": "2014-12",
                        "at(a, 2014)": "60..70",
                        "all(a > 1)": "true",
                        "at(a, 2030)": null,
                        "at(c, 1)": 1E+300,
                        "at(c, 2)": 0.0000001
                      },
                      "data": "HASH",
                      "observations": {
                        "a": {
                          "2014": "60..",
                          "2015": null,
                          "2016": -12.50
                        },
                        "b": "HASH"
                      }
                    },
                    "a-second": {
                      "verdict": "untestable",
                      "values": {},
                      "data": "HASH"
                    }
                  }
                }
                """
                        .replace("HASH", HASH),
                Files.readString(file()));
    }

    @Test
    void verdictsOfTheStoryComeBack() throws IOException {
        Workspace story = WorkspaceReader.open(BundledStory.folder()).workspace().orElseThrow();
        Accepted accepted = Accepted.of(DAY, Judge.judge(story.claims(), story.catalog()));
        LockFile.read(folder).replace(accepted);

        assertEquals(Optional.of(accepted), LockFile.read(folder).accepted());
    }

    @Test
    void noLockIsNoProblem() {
        LockFile none = LockFile.read(folder);

        assertEquals(Optional.empty(), none.accepted());
        assertEquals(List.of(), none.problems());
    }

    @Test
    void lockThatChangedMeanwhileIsLeftAsItIs() throws IOException {
        LockFile none = LockFile.read(folder);
        Files.writeString(file(), "theirs");
        assertThrows(IOException.class, () -> none.replace(sample()));

        LockFile theirs = LockFile.read(folder);
        Files.writeString(file(), "theirs again");
        IOException refused = assertThrows(IOException.class, () -> theirs.replace(sample()));
        assertTrue(refused.getMessage().contains("was changed while"), refused.getMessage());
        assertEquals("theirs again", Files.readString(file()));

        LockFile gone = LockFile.read(folder);
        Files.delete(file());
        assertThrows(IOException.class, () -> gone.replace(sample()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | the file is empty",
                "{ | this is not JSON",
                "[] | 1:1: the file is a group of keys, but here is a list",
                "{'accepted': 'yesterday', 'claims': {}} | 1:14: 'yesterday' is not a day",
                "{'claims': {}} | 1:1: the file needs 'accepted'",
                "{'accepted': '2026-11-23'} | 1:1: the file needs 'claims'",
                "{'accepted': '2026-11-23', 'claims': {'A': {}}} | 1:39: 'A' is not a claim's id",
                "{'accepted': '2026-11-23', 'claims': {'a': {}}} | 1:44: an accepted claim needs",
                "{'accepted': '2026-11-23', 'claims': {'a': {'verdict': 'good', 'data': 'H'}}}"
                        + " | 1:56: 'good' is not a verdict",
                "{'accepted': '2026-11-23', 'claims': {'a': {'verdict': 'close', 'data': 'x'}}}"
                        + " | 1:73: 'x' is not a hash",
                "{'accepted': '2026-11-23', 'claims': {'a': {'verdict': 'close', 'data': 'H',"
                        + " 'observations': {'b': {'20l4': 1}}}}} | : '20l4' is not a period",
                "{'accepted': '2026-11-23', 'claims': {'a': {'verdict': 'close', 'data': 'H',"
                        + " 'values': {'b': [1]}}}} | : a value is a text, but here is a list",
                "{'accepted': '2026-11-23', 'claims': {'a': {'verdict': 'close', 'data': 'H',"
                        + " 'values': [1]}}} | : 'values' is a group of keys, but here is a list"
            })
    void brokenLockIsToldWithItsPlaceAndCountsForNothing(String text, String told)
            throws IOException {
        Files.writeString(file(), text.replace('\'', '"').replace("H", HASH));

        LockFile broken = LockFile.read(folder);

        assertEquals(Optional.empty(), broken.accepted());
        String problem = broken.problems().getFirst().toString();
        assertTrue(problem.startsWith(file().toString()), problem);
        assertTrue(problem.contains(told.strip()), problem);
    }
}
