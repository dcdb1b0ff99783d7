package org.claimline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.claimline.board.PanelId;
import org.claimline.claim.Claim;
import org.claimline.export.PictureForm;
import org.claimline.export.PictureSettings;
import org.claimline.plan.BoardPlan;
import org.claimline.plan.PanelPlan;
import org.claimline.store.Existing;
import org.claimline.store.Making;
import org.claimline.store.Opened;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `claimline export WORKSPACE --out DIR`: the annotated charts, and the figures they show.
@Command(
        name = "export",
        description = {
            "Writes the annotated charts of a workspace as pictures named after their panels, or the"
                    + " figures that they show as CSV.",
            "Each says what it was made from; a CSV has that beside it, in .csv.json.",
            "A file that is there already is left, unless --overwrite is given."
        })
final class ExportCommand implements Callable<Integer> {

    /// What can be written.
    enum Format {
        PNG,
        SVG,
        PDF,
        /// The figures shown.
        CSV;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// How a PDF of the board is cut into pages.
    enum Pages {
        /// The whole board on one.
        ONE,
        /// A panel a page.
        PANELS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Console console;

    @Mixin private final WorkspaceArgument workspace = new WorkspaceArgument();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "the folder to write to; made where there is none")
    private String out = "";

    @Option(
            names = "--panel",
            paramLabel = "ID",
            description = "a panel, or 'board' for all in one picture; every panel if left out")
    private List<String> panels = new ArrayList<>();

    @Option(
            names = "--claim",
            paramLabel = "ID",
            description = "a claim on its panel, standing out; its picture is named after it")
    private List<String> claims = new ArrayList<>();

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = "heads the one picture asked for, instead of what the data says")
    private @Nullable String title;

    @Option(
            names = "--alt",
            paramLabel = "TEXT",
            description = "says what the one picture asked for shows, for who cannot see it")
    private @Nullable String alternative;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; png if left out")
    private List<Format> formats = new ArrayList<>();

    @Option(
            names = "--pages",
            paramLabel = "HOW",
            defaultValue = "one",
            description = "of a PDF of the board: ${COMPLETION-CANDIDATES}; one if left out")
    private Pages pages = Pages.ONE;

    @Mixin private final PictureOptions pictures = new PictureOptions();

    @Option(names = "--overwrite", description = "replaces files that are there already")
    private boolean overwrite;

    @Mixin private final HelpOption help = new HelpOption();

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<String> wrong = pictures.wrong().or(this::wrongWords);
        if (wrong.isPresent()) {
            console.warn("claimline export: " + wrong.get());
            return ExitCode.BAD_INPUT;
        }
        Opened opened = workspace.open(console);
        if (opened.workspace().isEmpty()) {
            return ExitCode.BAD_INPUT;
        }
        Path folder = Places.path(console, out);
        try {
            Making making = Making.of(console.environment(), Clock.systemUTC());
            Files.createDirectories(folder);
            Existing existing = overwrite ? Existing.REPLACE : Existing.KEEP;
            int done =
                    write(
                            Pictures.of(
                                    console,
                                    opened.workspace().get(),
                                    making,
                                    existing,
                                    title,
                                    alternative),
                            folder);
            return opened.problems().isEmpty() ? done : Math.max(done, ExitCode.BAD_INPUT);
        } catch (IOException e) {
            console.warn(folder + ": nothing was written (" + e.getMessage() + ")");
            return ExitCode.BAD_INPUT;
        }
    }

    private Optional<String> wrongWords() {
        boolean worded = title != null || alternative != null;
        return worded && panels.size() + claims.size() != 1
                ? Optional.of("--title and --alt go with one --panel or one --claim")
                : Optional.empty();
    }

    /// @return the exit code
    private int write(Pictures to, Path folder) {
        List<PanelId> all = to.plan().panels().stream().map(PanelPlan::id).toList();
        List<ToIntFunction<Console>> pieces = new ArrayList<>();
        if (panels.isEmpty() && claims.isEmpty()) {
            all.forEach(id -> pieces.add(own -> write(to.telling(own), Optional.of(id), folder)));
        }
        for (String name : panels) {
            Optional<PanelId> id = all.stream().filter(p -> p.text().equals(name)).findFirst();
            pieces.add(
                    id.isPresent() || name.equals(Pictures.BOARD)
                            ? own -> write(to.telling(own), id, folder)
                            : own -> refuse(own, unknownPanel(name, to.plan())));
        }
        for (String name : claims) {
            pieces.add(own -> writeClaim(to.telling(own), name, folder));
        }
        return AtOnce.run(console, pieces);
    }

    private static int refuse(Console to, String why) {
        to.warn(why);
        return ExitCode.BAD_INPUT;
    }

    /// @return the exit code
    private int writeClaim(Pictures to, String name, Path folder) {
        Optional<Claim> claim =
                to.workspace().claims().stream()
                        .filter(one -> one.id().text().equals(name))
                        .findFirst();
        if (claim.isEmpty()) {
            to.console()
                    .warn(
                            "claimline export: there is no claim '"
                                    + name
                                    + "'; there is "
                                    + String.join(
                                            ", ",
                                            to.workspace().claims().stream()
                                                    .map(one -> one.id().text())
                                                    .toList()));
            return ExitCode.BAD_INPUT;
        }
        Optional<PanelId> panel = to.plan().panelOf(claim.get()).map(PanelPlan::id);
        if (panel.isEmpty()) {
            to.console().warn("claimline export: no panel shows the claim '" + name + "'");
            return ExitCode.BAD_INPUT;
        }
        return write(to.selecting(claim.get().id()), panel, folder);
    }

    /// @return the exit code
    private int write(Pictures to, Optional<PanelId> panel, Path folder) {
        PictureSettings settings;
        try {
            settings = pictures.settings(to.plan(), panel);
        } catch (IllegalArgumentException e) {
            to.console().warn("claimline export: " + e.getMessage());
            return ExitCode.BAD_INPUT;
        }
        int done = ExitCode.DONE;
        for (Format format : formats.isEmpty() ? List.of(Format.PNG) : formats) {
            int one =
                    switch (format) {
                        case PNG -> to.write(PictureForm.PNG, panel, settings, folder);
                        case SVG -> to.write(PictureForm.SVG, panel, settings, folder);
                        case PDF ->
                                isPaged(to.plan(), panel)
                                        ? to.writePages(eachPage(to.plan()), folder)
                                        : to.write(PictureForm.PDF, panel, settings, folder);
                        case CSV -> to.writeTable(panel, folder);
                    };
            done = Math.max(done, one);
        }
        return done;
    }

    private boolean isPaged(BoardPlan plan, Optional<PanelId> panel) {
        return pages == Pages.PANELS && panel.isEmpty() && !plan.panels().isEmpty();
    }

    private PictureSettings eachPage(BoardPlan plan) {
        return pictures.settings(plan, plan.panels().stream().map(PanelPlan::id).findFirst());
    }

    private static String unknownPanel(String name, BoardPlan plan) {
        return "claimline export: there is no panel '"
                + name
                + "'; there is "
                + String.join(", ", plan.panels().stream().map(p -> p.id().text()).toList())
                + " and board";
    }
}
