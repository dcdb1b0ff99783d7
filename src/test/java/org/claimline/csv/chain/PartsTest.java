package org.claimline.csv.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.IntFunction;
import org.claimline.csv.Problem;
import org.claimline.csv.Progress;
import org.claimline.csv.Recipe;
import org.claimline.csv.Recipes;
import org.claimline.series.Observation;
import org.claimline.series.TimeSeries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Long files, which several threads read at once, give what the same rows give in pieces.
final class PartsTest {

    private static final int DAYS = 9_000;
    private static final int PIECE = 1_500;

    @TempDir private Path folder;

    @Test
    void rowsWithNamesDownTheFile() throws IOException {
        assertPieces("date,region,value,note", PartsTest::row);
    }

    @Test
    void columnsBesideEachOther() throws IOException {
        assertPieces(
                "date,north,south",
                day -> date(day) + "," + cell(day) + "," + (day % 977 == 0 ? "" : day / 4.0));
    }

    /// A note now and then, a bound, a mark, a cell that is no number, a region that comes late.
    private static String row(int day) {
        String region = day % 3 == 0 ? "north" : day > 7_000 && day % 3 == 1 ? "late" : "south";
        return date(day) + "," + region + "," + cell(day) + (day % 500 == 7 ? ",revised" : ",");
    }

    private static String cell(int day) {
        return day % 1_250 == 3
                ? "n/a"
                : day % 1_250 == 4 ? "wrong" : day % 1_250 == 5 ? ">120" : "" + day * 0.25;
    }

    private static LocalDate date(int day) {
        return LocalDate.of(1990, 1, 1).plusDays(day);
    }

    private void assertPieces(String header, IntFunction<String> row) throws IOException {
        Import.Read whole = read(header, row, 0, DAYS);
        Map<String, List<Observation>> rows = new TreeMap<>();
        List<String> problems = new ArrayList<>();
        for (int from = 0; from < DAYS; from += PIECE) {
            Import.Read piece = read(header, row, from, from + PIECE);
            for (TimeSeries one : piece.series()) {
                rows.computeIfAbsent(one.key().text(), _ -> new ArrayList<>())
                        .addAll(one.observations());
            }
            for (Problem problem : piece.problems()) {
                problems.add(told(problem, from));
            }
        }

        Map<String, List<Observation>> all = new TreeMap<>();
        whole.series().forEach(one -> all.put(one.key().text(), one.observations()));
        assertEquals(rows, all);
        assertEquals(problems, whole.problems().stream().map(one -> told(one, 0)).toList());
        assertTrue(problems.size() > 5, problems.toString());
    }

    private static String told(Problem problem, int before) {
        return problem.line() + before + " " + problem.column() + " " + problem.message();
    }

    private Import.Read read(String header, IntFunction<String> row, int from, int to)
            throws IOException {
        return assertInstanceOf(
                Import.Read.class, read(file(header, row, from, to), Progress.NONE).getFirst());
    }

    private Path file(String header, IntFunction<String> row, int from, int to) throws IOException {
        List<String> lines = new ArrayList<>(List.of(header));
        for (int i = from; i < to; i++) {
            lines.add(row.apply(i));
        }
        return Files.write(folder.resolve("rows.csv"), lines);
    }

    private static List<Import> read(Path file, Progress progress) {
        return CsvImport.read(file, "rows.csv", Recipe.AUTO, Recipes.NONE, progress);
    }

    /// The same period on both sides of where the work is parted, with another value.
    @Test
    void aPeriodThatStandsInTwoPartsIsToldWithBothLines() throws IOException {
        Path file = file("date,value", day -> date(day % 8_999) + "," + day, 0, DAYS);

        Import.Read read =
                assertInstanceOf(Import.Read.class, read(file, Progress.NONE).getFirst());

        assertEquals(8_999, read.series().getFirst().size());
        assertEquals(
                List.of(
                        "9001: 1990-01-01 stands on lines 2 and 9001 with different values; 0 was"
                                + " kept, 8999 left out"),
                read.problems().stream().map(one -> one.line() + ": " + one.message()).toList());
    }

    @Test
    void aReadingIsStoppedWhereverItIsToldTo() throws IOException {
        Path file = file("date,region,value,note", PartsTest::row, 0, DAYS);
        List<Double> told = new ArrayList<>();
        read(
                file,
                (line, share) -> {
                    told.add(share);
                    return true;
                });

        assertTrue(told.size() > 3, told.toString());
        for (double until : told.subList(0, told.size() - 1)) {
            assertThrows(
                    CancellationException.class,
                    () -> read(file, (line, share) -> share <= until),
                    () -> "stopped behind " + until);
        }
    }
}
