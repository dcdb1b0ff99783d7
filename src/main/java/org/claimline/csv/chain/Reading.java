package org.claimline.csv.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.claimline.csv.Problem;
import org.claimline.csv.Progress;
import org.claimline.csv.Recipe;
import org.claimline.csv.Recipes;
import org.claimline.csv.Watch;
import org.claimline.csv.cell.Numerals;
import org.claimline.csv.file.Member;
import org.claimline.csv.layout.Chosen;
import org.claimline.csv.layout.Layout;
import org.claimline.csv.layout.LayoutDetection;
import org.claimline.csv.layout.NumberCells;
import org.claimline.csv.layout.RowPeriods;
import org.claimline.csv.layout.SeriesReading;
import org.claimline.csv.period.PeriodColumn;
import org.claimline.csv.text.BadLine;
import org.claimline.csv.text.Table;
import org.claimline.series.TimeSeries;

/// Goes through the chain for one member of a file.
final class Reading {

    /// How often every row is gone through.
    private static final double PASSES = 4;

    private final CutFile source;
    private final Recipe recipe;
    private final String shape;
    private final Found found;
    private final List<Problem> problems;

    /// What a table's layout is, or why there is none.
    private record Found(Optional<Layout> layout, List<Problem> problems) {
        static Found of(CutFile source, Recipe recipe) {
            if (source.table().rows().isEmpty()) {
                return new Found(Optional.empty(), List.of());
            }
            LayoutDetection detection =
                    new LayoutDetection(source.file(), source.table(), Chosen.of(recipe));
            Optional<Layout> layout = detection.detect();
            return new Found(layout, detection.problems());
        }
    }

    private Reading(CutFile source, Recipe recipe, String shape, Found found) {
        this.source = source;
        this.recipe = recipe;
        this.shape = shape;
        this.found = found;
        problems = new ArrayList<>(source.table().problems());
        problems.addAll(found.problems());
    }

    /// Reads a member, each of the tables that stand below each other in it. What is chosen now
    /// wins over what is remembered for files of its shape; the shape is that of the layout without
    /// choices, so that it is the same whatever is chosen.
    static List<Import> of(Member member, Recipe chosen, Recipes remembered, Progress progress) {
        Watch watch = new Watch(progress);
        try {
            CutFile plain = plain(member, chosen, watch);
            watch.expect(PASSES * plain.table().rows().size(), plain.table().lines());
            CompletableFuture<String> sha256 =
                    CompletableFuture.supplyAsync(() -> plain.bytes().sha256());
            List<Import> read = new ArrayList<>();
            for (CutFile table : plain.stacked()) {
                read.add(of(table, member, chosen, remembered, watch, sha256));
            }
            return read;
        } catch (BadLine e) {
            return List.of(
                    Import.Unreadable.of(
                            new Problem(member.name(), e.line(), 0, "", e.sentence())));
        } catch (IOException | IllegalArgumentException e) {
            return List.of(Import.Unreadable.of(member.name(), CsvImport.sentence(e)));
        } catch (UncheckedIOException | InternalError e) {
            // A mapped file that became shorter shows as an InternalError.
            return List.of(
                    Import.Unreadable.of(
                            member.name(), "the file changed while it was read; import it again"));
        } catch (OutOfMemoryError e) {
            long most = Runtime.getRuntime().maxMemory() >> 20;
            return List.of(
                    Import.Unreadable.of(
                            member.name(),
                            "the file needs more memory than the "
                                    + most
                                    + " MiB that the program may take; take it in parts"));
        } finally {
            watch.done();
        }
    }

    private static Import of(
            CutFile plain,
            Member member,
            Recipe chosen,
            Recipes remembered,
            Watch watch,
            CompletableFuture<String> sha256)
            throws IOException {
        Found found = Found.of(plain, Recipe.AUTO);
        String shape = Shape.of(plain, found.layout());
        Recipe whole = remembered.of(shape).map(chosen::over).orElse(chosen);
        CutFile source =
                CutFile.isChosen(whole)
                        ? CutFile.of(member, whole, watch).named(plain.file())
                        : plain;
        Found used = whole.equals(Recipe.AUTO) ? found : Found.of(source, whole);
        return new Reading(source, whole, shape, used).read(sha256);
    }

    /// As detected; where that gives no text, with what was chosen.
    private static CutFile plain(Member member, Recipe chosen, Watch watch) throws IOException {
        try {
            return CutFile.of(member, Recipe.AUTO, watch);
        } catch (IOException e) {
            if (CutFile.isChosen(chosen)) {
                return CutFile.of(member, chosen, watch);
            }
            throw e;
        }
    }

    private Import read(CompletableFuture<String> sha256) {
        if (found.layout().isEmpty()) {
            return unreadable(Optional.empty());
        }
        Layout layout = found.layout().get();
        CompletableFuture<Numerals> learning =
                CompletableFuture.supplyAsync(() -> NumberCells.numerals(layout, recipe));
        PeriodColumn periods = RowPeriods.of(source.file(), layout, recipe);
        Numerals numerals = joined(learning);
        problems.addAll(periods.problems());
        Sheet sheet =
                new Sheet(
                        source.encoding(),
                        source.dialect(),
                        numerals,
                        source.table(),
                        layout.anatomy());
        if (periods.question().isPresent()) {
            problems.add(periods.question().get().place());
            return new Import.Asking(
                    source.file(),
                    sheet,
                    recipe,
                    Settings.of(sheet, Optional.of(layout), Optional.of(periods), recipe),
                    periods.question().get(),
                    shape,
                    sorted());
        }
        SeriesReading reading =
                new SeriesReading(source.file(), titleOf(source.file()), layout, periods, numerals);
        List<TimeSeries> series = reading.read();
        problems.addAll(reading.problems());
        if (series.isEmpty()) {
            problems.add(Problem.of(source.file(), "no row has both a period and a number"));
            return unreadable(Optional.of(layout));
        }
        Report report = report(layout, periods, numerals, reading, Gaps.of(series), joined(sha256));
        return new Import.Read(
                source.file(),
                sheet,
                recipe,
                Settings.of(sheet, Optional.of(layout), Optional.of(periods), recipe),
                Origins.with(series, source.file(), sheet, report, recipe),
                report,
                sorted());
    }

    /// What another thread found; what it threw is thrown here.
    private static <T> T joined(CompletableFuture<T> other) {
        try {
            return other.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private Report report(
            Layout layout,
            PeriodColumn periods,
            Numerals numerals,
            SeriesReading reading,
            List<String> gaps,
            String sha256) {
        List<String> read = new ArrayList<>();
        source.encoding().ifPresent(e -> read.add(e.evidence()));
        source.dialect().ifPresent(d -> read.add(d.evidence()));
        read.add(numerals.evidence());
        read.add(numerals.grouping().evidence());
        read.addAll(numerals.marks().evidence());
        read.addAll(layout.evidence());
        read.addAll(periods.evidence());
        List<String> changed = new ArrayList<>(periods.changed());
        changed.addAll(reading.changed());
        return new Report(
                sha256,
                source.bytes().size(),
                source.table().lines(),
                layout.data().size(),
                shape,
                read,
                skipped(layout, gaps),
                changed);
    }

    private static List<String> skipped(Layout layout, List<String> gaps) {
        List<String> all =
                new ArrayList<>(layout.footnotes().stream().map(Reading::skipped).toList());
        all.addAll(gaps);
        return all;
    }

    private static String skipped(Table.Row footnote) {
        return "Line "
                + footnote.line()
                + " stands below the data: "
                + String.join(" ", footnote.cells()).strip();
    }

    /// What gives no series still shows its cells, so that a person can tell what they are.
    private Import unreadable(Optional<Layout> layout) {
        Optional<Sheet> sheet =
                source.table().rows().isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Sheet(
                                        source.encoding(),
                                        source.dialect(),
                                        layout.map(found -> NumberCells.numerals(found, recipe))
                                                .orElseGet(() -> Numerals.detect(List.of())),
                                        source.table(),
                                        layout.map(Layout::anatomy)
                                                .orElseGet(() -> Layout.unknown(source.table()))));
        return new Import.Unreadable(
                source.file(),
                source.encoding(),
                source.dialect(),
                sheet,
                recipe,
                sheet.map(there -> Settings.of(there, layout, Optional.empty(), recipe))
                        .orElse(List.of()),
                sorted());
    }

    private List<Problem> sorted() {
        return problems.stream()
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .toList();
    }

    /// The name of the file, or of the archive's member, without folders and extension.
    private String titleOf(String path) {
        String file =
                source.encoding().isPresent() ? path.substring(path.lastIndexOf('!') + 1) : path;
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
