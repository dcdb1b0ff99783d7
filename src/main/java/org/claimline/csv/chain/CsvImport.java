package org.claimline.csv.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimline.csv.Problem;
import org.claimline.csv.Progress;
import org.claimline.csv.Recipe;
import org.claimline.csv.Recipes;
import org.claimline.csv.cell.Numerals;
import org.claimline.csv.cell.PeriodColumn;
import org.claimline.csv.layout.Anatomy;
import org.claimline.csv.layout.Layout;
import org.claimline.csv.layout.LayoutDetection;
import org.claimline.csv.layout.Role;
import org.claimline.csv.layout.SeriesReading;
import org.claimline.csv.layout.Stacked;
import org.claimline.csv.text.CsvTable;
import org.claimline.csv.text.Dialect;
import org.claimline.csv.text.Encoding;
import org.claimline.csv.text.Table;
import org.claimline.series.TimeSeries;

/// Reads a CSV file as series: bytes → encoding → dialect → table → layout → series. Whatever the
/// file holds, nothing throws; what cannot be read is a problem with its place.
public final class CsvImport {

    private static final long LARGEST = 1L << 30;

    private CsvImport() {}

    /// Reads a file: one result, or one for each member of an archive or sheet of a workbook.
    ///
    /// @param path where it lies
    /// @param file the name that a person gave it
    /// @param chosen what was chosen for it
    /// @param remembered what was chosen earlier for files of its shape; what is chosen now wins
    /// @throws java.util.concurrent.CancellationException where `progress` stops it
    public static List<Import> read(
            Path path, String file, Recipe chosen, Recipes remembered, Progress progress) {
        return List.of(read(path, file));
    }

    /// Reads a file under the name that a person gave it.
    private static Import read(Path path, String file) {
        try {
            if (Files.isDirectory(path)) {
                return unreadable(file, "this is a folder; expected a CSV file");
            }
            if (Files.size(path) > LARGEST) {
                return unreadable(
                        file,
                        "the file has "
                                + Files.size(path) / (1 << 20)
                                + " MiB; at most 1024 can be read");
            }
            return read(file, Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            return unreadable(file, "there is no such file");
        } catch (IOException e) {
            return unreadable(file, "the file cannot be read (" + e.getMessage() + ")");
        }
    }

    /// Reads a file's bytes.
    public static Import read(String file, byte[] bytes) {
        Encoding encoding = Encoding.detect(bytes);
        String text = encoding.decode(bytes);
        if (text.isBlank()) {
            return unreadable(file, "the file is empty");
        }
        if (text.startsWith("PK") && text.indexOf('\u0003') == 2) {
            return unreadable(file, "this is an archive or a workbook; expected text, such as CSV");
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            int line = 1 + (int) text.substring(0, nul).chars().filter(c -> c == '\n').count();
            return new Import.Unreadable(
                    file,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Recipe.AUTO,
                    List.of(),
                    List.of(
                            new Problem(
                                    file,
                                    line,
                                    0,
                                    "",
                                    "the file holds binary data; expected text, such as CSV")));
        }
        Dialect dialect = Dialect.detect(text);
        CsvTable table = CsvTable.read(file, text, dialect);
        return series(file, encoding, dialect, table);
    }

    private static Import series(String file, Encoding encoding, Dialect dialect, CsvTable table) {
        List<Problem> problems = new ArrayList<>(table.problems());
        if (table.rows().isEmpty()) {
            problems.add(Problem.of(file, "the file holds no cell"));
            return unreadable(file, encoding, dialect, problems);
        }
        LayoutDetection detection = new LayoutDetection(file, table);
        Optional<Layout> found = detection.detect();
        problems.addAll(detection.problems());
        if (found.isEmpty()) {
            return unreadable(file, encoding, dialect, problems);
        }
        Layout layout = found.get();
        PeriodColumn periods = PeriodColumn.read(file, layout.rows(), layout.period());
        problems.addAll(periods.problems());
        Optional<Problem> stacked = Stacked.problem(file, layout, periods);
        if (stacked.isPresent()) {
            return unreadable(file, encoding, dialect, List.of(stacked.get()));
        }
        Numerals numerals = Numerals.detect(numberCells(layout));
        SeriesReading reading = new SeriesReading(file, titleOf(file), layout, periods, numerals);
        List<TimeSeries> series = reading.read();
        problems.addAll(reading.problems());
        if (series.isEmpty()) {
            problems.add(Problem.of(file, "no row has both a period and a number"));
            return unreadable(file, encoding, dialect, problems);
        }
        List<String> notes = new ArrayList<>();
        notes.add(encoding.evidence());
        notes.add(dialect.evidence());
        notes.add(numerals.evidence());
        notes.addAll(layout.evidence());
        notes.addAll(periods.evidence());
        notes.addAll(reading.notes());
        Anatomy anatomy =
                new Anatomy(
                        layout.name(),
                        "",
                        0,
                        0,
                        layout.rows().getFirst().line(),
                        layout.rows().getLast().line(),
                        layout.header().stream()
                                .map(h -> new Anatomy.Column(Role.VALUE, h, ""))
                                .toList());
        return new Import.Read(
                file,
                new Sheet(Optional.of(encoding), Optional.of(dialect), numerals, table, anatomy),
                Recipe.AUTO,
                List.of(),
                series,
                new Report("", 0, 0, layout.rows().size(), "", notes, List.of(), List.of()),
                sorted(problems));
    }

    private static List<String> numberCells(Layout layout) {
        List<String> cells = new ArrayList<>();
        for (int column : layout.values()) {
            for (Table.Row row : layout.rows()) {
                String cell = row.cell(column);
                if (!Numerals.isMissing(cell)) {
                    cells.add(cell);
                }
            }
        }
        return cells;
    }

    private static List<Problem> sorted(List<Problem> problems) {
        return problems.stream()
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .toList();
    }

    /// The file's name without folders and extension.
    private static String titleOf(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static Import unreadable(String file, String message) {
        return new Import.Unreadable(
                file,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Recipe.AUTO,
                List.of(),
                List.of(Problem.of(file, message)));
    }

    private static Import unreadable(
            String file, Encoding encoding, Dialect dialect, List<Problem> problems) {
        return new Import.Unreadable(
                file,
                Optional.of(encoding),
                Optional.of(dialect),
                Optional.empty(),
                Recipe.AUTO,
                List.of(),
                sorted(problems));
    }
}
