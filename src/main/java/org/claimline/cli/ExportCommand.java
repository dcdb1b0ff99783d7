package org.claimline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimline.board.PanelId;
import org.claimline.claim.Judge;
import org.claimline.export.Existing;
import org.claimline.export.PictureForm;
import org.claimline.export.PictureSettings;
import org.claimline.plan.BoardPlan;
import org.claimline.plan.Palette;
import org.claimline.store.Opened;
import org.claimline.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `claimline export WORKSPACE --out DIR`: the annotated charts.
@Command(
        name = "export",
        description = {
            "Writes the annotated charts of a workspace as pictures named after their panels.",
            "A file that is there already is left, unless --overwrite is given."
        })
final class ExportCommand implements Callable<Integer> {

    /// The forms of picture that can be written.
    enum Format {
        PNG(PictureForm.PNG),
        SVG(PictureForm.SVG),
        PDF(PictureForm.PDF);

        private final PictureForm form;

        Format(PictureForm form) {
            this.form = form;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The light or the dark look.
    enum Theme {
        LIGHT(Palette.LIGHT),
        DARK(Palette.DARK);

        private final Palette palette;

        Theme(Palette palette) {
            this.palette = palette;
        }

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
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "png",
            description = "${COMPLETION-CANDIDATES}; png if left out")
    private Format format = Format.PNG;

    @Option(names = "--width", paramLabel = "PX", description = "200 to 10000; 1600 if left out")
    private int width = PictureSettings.USUAL_WIDTH;

    @Option(
            names = "--height",
            paramLabel = "PX",
            description = "200 to 10000; if left out 900, the board as high as its panels need")
    private @Nullable Integer height;

    @Option(
            names = "--scale",
            paramLabel = "FACTOR",
            description = "1 to 4 times as many pixels, everything drawn as much larger")
    private double scale = 1;

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            defaultValue = "light",
            description = "${COMPLETION-CANDIDATES}; light if left out")
    private Theme theme = Theme.LIGHT;

    @Option(names = "--overwrite", description = "replaces files that are there already")
    private boolean overwrite;

    @Mixin private final HelpOption help = new HelpOption();

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<String> wrong = wrongSize();
        if (wrong.isPresent()) {
            console.warn("claimline export: " + wrong.get());
            return ExitCode.BAD_INPUT;
        }
        Opened opened = workspace.open(console);
        if (opened.workspace().isEmpty()) {
            return ExitCode.BAD_INPUT;
        }
        Workspace open = opened.workspace().get();
        BoardPlan plan =
                BoardPlan.of(open, Judge.judge(open.claims(), open.catalog()), Optional.empty());
        Path folder = Places.path(console, out);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            console.warn(folder + ": the folder cannot be made (" + e.getMessage() + ")");
            return ExitCode.BAD_INPUT;
        }
        int done = write(plan, folder);
        return opened.problems().isEmpty() ? done : Math.max(done, ExitCode.BAD_INPUT);
    }

    private Optional<String> wrongSize() {
        if (width < 200 || width > 10_000) {
            return Optional.of("--width is from 200 to 10000, not " + width);
        }
        if (height != null && (height < 200 || height > 10_000)) {
            return Optional.of("--height is from 200 to 10000, not " + height);
        }
        return scale >= 1 && scale <= 4
                ? Optional.empty()
                : Optional.of("--scale is from 1 to 4, not " + NumberText.of(scale));
    }

    /// @return the exit code
    private int write(BoardPlan plan, Path folder) {
        Pictures pictures =
                new Pictures(
                        console,
                        plan,
                        format.form,
                        width,
                        Optional.ofNullable(height),
                        scale,
                        theme.palette,
                        overwrite ? Existing.REPLACE : Existing.KEEP);
        int done = ExitCode.DONE;
        if (panels.isEmpty()) {
            for (PanelId id : plan.panels().stream().map(p -> p.id()).toList()) {
                done = Math.max(done, pictures.write(Optional.of(id), folder));
            }
        }
        for (String name : panels) {
            Optional<PanelId> id =
                    plan.panels().stream()
                            .map(p -> p.id())
                            .filter(p -> p.text().equals(name))
                            .findFirst();
            if (id.isPresent() || name.equals(Pictures.BOARD)) {
                done = Math.max(done, pictures.write(id, folder));
            } else {
                console.warn(unknownPanel(name, plan));
                done = Math.max(done, ExitCode.BAD_INPUT);
            }
        }
        return done;
    }

    private static String unknownPanel(String name, BoardPlan plan) {
        return "claimline export: there is no panel '"
                + name
                + "'; there is "
                + String.join(", ", plan.panels().stream().map(p -> p.id().text()).toList())
                + " and board";
    }
}
