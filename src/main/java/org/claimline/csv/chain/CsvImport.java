package org.claimline.csv.chain;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.claimline.csv.Detected;
import org.claimline.csv.Problem;
import org.claimline.csv.Progress;
import org.claimline.csv.Recipe;
import org.claimline.csv.Recipes;
import org.claimline.csv.Setting;
import org.claimline.csv.cell.Numerals;
import org.claimline.csv.cell.PeriodColumn;
import org.claimline.csv.file.Member;
import org.claimline.csv.file.Members;
import org.claimline.csv.layout.Layout;
import org.claimline.csv.layout.LayoutDetection;
import org.claimline.csv.layout.Role;
import org.claimline.csv.layout.RowPeriods;
import org.claimline.csv.layout.SeriesReading;
import org.claimline.csv.text.CsvTable;
import org.claimline.csv.text.Dialect;
import org.claimline.csv.text.Encoding;
import org.claimline.csv.text.Table;
import org.claimline.series.TimeSeries;

/// Reads a CSV file as series: bytes → encoding → dialect → table → layout → series. Whatever the
/// file holds, nothing throws; what cannot be read is a problem with its place.
public final class CsvImport {

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
        try {
            return members(Members.of(path, file), chosen, remembered, progress);
        } catch (IOException e) {
            String sentence = e.getMessage() == null ? "the file cannot be read" : e.getMessage();
            return List.of(unreadable(file, sentence));
        }
    }

    /// Of an archive, what gives no series is told only where nothing does.
    private static List<Import> members(
            List<Member> members, Recipe chosen, Recipes remembered, Progress progress) {
        List<Import> all = new ArrayList<>();
        for (Member member : members) {
            if (!progress.at(0, (double) all.size() / members.size())) {
                throw new CancellationException("the reading was stopped");
            }
            all.add(read(member, chosen, remembered));
        }
        List<Import> found =
                all.stream().filter(one -> !(one instanceof Import.Unreadable)).toList();
        return found.isEmpty() ? all : told(all, found);
    }

    /// The first that was read tells of the members that gave nothing.
    private static List<Import> told(List<Import> all, List<Import> found) {
        List<String> left =
                all.stream()
                        .filter(one -> one instanceof Import.Unreadable)
                        .map(one -> "Left out: " + one.problems().getFirst())
                        .toList();
        List<Import> whole = new ArrayList<>(found);
        if (!left.isEmpty() && found.getFirst() instanceof Import.Read read) {
            whole.set(0, read.withSkipped(left));
        }
        return whole;
    }

    /// What is chosen now wins over what is remembered for files of this shape. The shape is that
    /// of
    /// the reading without choices, so that it is the same whatever is chosen.
    private static Import read(Member member, Recipe chosen, Recipes remembered) {
        Import plain = read(member, Recipe.AUTO, "");
        String shape =
                switch (plain) {
                    case Import.Read good -> good.report().shape();
                    case Import.Asking asking -> asking.shape();
                    case Import.Unreadable none -> "";
                };
        Recipe whole = remembered.of(shape).map(chosen::over).orElse(chosen);
        return whole.equals(Recipe.AUTO) ? plain : read(member, whole, shape);
    }

    /// @param shape of the file where it is known, else empty
    private static Import read(Member member, Recipe chosen, String shape) {
        return member.sheet().isPresent()
                ? series(
                        member.name(),
                        member.bytes(),
                        chosen,
                        Optional.empty(),
                        Optional.empty(),
                        member.sheet().get(),
                        shape)
                : read(member.name(), member.bytes(), chosen, shape);
    }

    /// Reads a file's bytes.
    public static Import read(String file, byte[] bytes, Recipe recipe) {
        return read(file, bytes, recipe, "");
    }

    private static Import read(String file, byte[] bytes, Recipe recipe, String shape) {
        Encoding encoding = encoding(bytes, recipe);
        String text = encoding.decode(bytes);
        if (text.isBlank()) {
            return unreadable(file, "the file is empty");
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
        Dialect dialect = dialect(text, recipe);
        CsvTable table = CsvTable.read(file, text, dialect);
        return series(
                file, bytes, recipe, Optional.of(encoding), Optional.of(dialect), table, shape);
    }

    private static Import series(
            String file,
            byte[] bytes,
            Recipe recipe,
            Optional<Encoding> encoding,
            Optional<Dialect> dialect,
            CsvTable table,
            String known) {
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
        PeriodColumn periods = RowPeriods.of(file, layout, recipe);
        problems.addAll(periods.problems());
        Numerals numerals = numerals(layout, recipe);
        Sheet sheet = new Sheet(encoding, dialect, numerals, table, layout.anatomy());
        List<Detected> detected = Settings.of(sheet, layout, recipe);
        String shape = known.isEmpty() ? Shape.of(dialect, layout) : known;
        if (periods.question().isPresent()) {
            problems.add(periods.question().get().place());
            return new Import.Asking(
                    file,
                    sheet,
                    recipe,
                    detected,
                    periods.question().get(),
                    shape,
                    sorted(problems));
        }
        SeriesReading reading = new SeriesReading(file, titleOf(file), layout, periods, numerals);
        List<TimeSeries> series = reading.read();
        problems.addAll(reading.problems());
        if (series.isEmpty()) {
            problems.add(Problem.of(file, "no row has both a period and a number"));
            return unreadable(file, encoding, dialect, problems);
        }
        List<String> read = new ArrayList<>();
        encoding.ifPresent(e -> read.add(e.evidence()));
        dialect.ifPresent(d -> read.add(d.evidence()));
        read.add(numerals.evidence());
        read.add(numerals.grouping().evidence());
        read.addAll(numerals.marks().evidence());
        read.addAll(layout.evidence());
        read.addAll(periods.evidence());
        List<String> changed = new ArrayList<>(periods.changed());
        changed.addAll(reading.changed());
        Report report =
                new Report(
                        Digest.sha256(bytes),
                        bytes.length,
                        table.lines(),
                        layout.data().size(),
                        shape,
                        read,
                        layout.footnotes().stream().map(CsvImport::skipped).toList(),
                        changed);
        return new Import.Read(
                file,
                sheet,
                recipe,
                detected,
                Origins.with(series, file, sheet, report, recipe),
                report,
                sorted(problems));
    }

    private static Encoding encoding(byte[] bytes, Recipe recipe) {
        Encoding detected = Encoding.detect(bytes);
        Optional<String> chosen = recipe.get(Setting.ENCODING);
        return chosen.isEmpty() || !Charset.isSupported(chosen.get())
                ? detected
                : new Encoding(
                        chosen.get(),
                        Charset.forName(chosen.get()),
                        detected.charset().equals(Charset.forName(chosen.get()))
                                ? detected.skipped()
                                : 0,
                        "The encoding was chosen.");
    }

    private static Dialect dialect(String text, Recipe recipe) {
        Dialect detected = Dialect.detect(text);
        return recipe.get(Setting.DELIMITER)
                .map(
                        word ->
                                new Dialect(
                                        word.equals("tab") ? "\t" : word,
                                        detected.quote(),
                                        detected.escape(),
                                        "The delimiter was chosen."))
                .orElse(detected);
    }

    private static String skipped(Table.Row footnote) {
        return "Line "
                + footnote.line()
                + " stands below the data: "
                + String.join(" ", footnote.cells()).strip();
    }

    private static Numerals numerals(Layout layout, Recipe recipe) {
        Numerals.Detecting detecting = new Numerals.Detecting();
        for (Layout.Column column : layout.of(Role.VALUE)) {
            for (Table.Row row : layout.data()) {
                detecting.add(row.cell(column.index()));
            }
        }
        return Numerals.of(detecting.result(), recipe);
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
            String file,
            Optional<Encoding> encoding,
            Optional<Dialect> dialect,
            List<Problem> problems) {
        return new Import.Unreadable(
                file,
                encoding,
                dialect,
                Optional.empty(),
                Recipe.AUTO,
                List.of(),
                sorted(problems));
    }
}
