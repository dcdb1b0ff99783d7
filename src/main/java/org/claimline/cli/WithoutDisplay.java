package org.claimline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.claimline.board.PanelId;
import org.claimline.claim.Judgement;
import org.claimline.export.PictureForm;
import org.claimline.export.PictureSettings;
import org.claimline.export.VerdictPage;
import org.claimline.plan.BoardPlan;
import org.claimline.plan.Palette;
import org.claimline.plan.PanelPlan;
import org.claimline.store.BundledStory;
import org.claimline.store.Existing;
import org.claimline.store.Making;
import org.claimline.store.Opened;
import org.claimline.workspace.Workspace;

/// What the program does where it cannot open a window: it writes the annotated charts and a page
/// of verdicts to a folder that it names.
final class WithoutDisplay {

    private static final String PAGE = "verdicts.html";

    private WithoutDisplay() {}

    static int write(Console console, List<Path> paths, String reason) throws IOException {
        Optional<Path> named = paths.stream().findFirst();
        Path workspace = named.isPresent() ? named.get() : BundledStory.folder();
        System.setProperty("java.awt.headless", "true");
        Opened opened = Places.open(console, Place.of(workspace));
        if (opened.workspace().isEmpty()) {
            return ExitCode.BAD_INPUT;
        }
        Path folder = folder(console, named.isEmpty() || BundledStory.isIn(named.get()));
        console.warn(
                "No window can be opened here, as "
                        + reason
                        + "; the annotated charts and the verdicts are written to "
                        + folder
                        + " instead.");
        boolean allDone = write(console, opened.workspace().get(), folder) && paths.size() < 2;
        for (Path more : paths.subList(Math.min(1, paths.size()), paths.size())) {
            console.warn(
                    more
                            + ": it is not opened without a window; claimline import --into adds"
                            + " figures to a workspace");
        }
        return allDone && opened.problems().isEmpty() ? ExitCode.DONE : ExitCode.BAD_INPUT;
    }

    /// `target/story` where the program runs from its own project, else a folder of the working
    /// one.
    private static Path folder(Console console, boolean story) {
        boolean project =
                Files.isDirectory(Places.path(console, "target"))
                        || Files.isRegularFile(Places.path(console, "pom.xml"));
        return Places.path(console, story && project ? "target/story" : "claimline-story");
    }

    private static boolean write(Console console, Workspace workspace, Path folder)
            throws IOException {
        Existing existing = isOurs(folder) ? Existing.REPLACE : Existing.KEEP;
        Files.createDirectories(folder);
        Making making = Making.of(console.environment(), Clock.systemUTC());
        Pictures pictures = Pictures.of(console, workspace, making, existing, null, null);
        BoardPlan plan = pictures.plan();
        boolean allDone =
                page(console, workspace, pictures.judgements(), plan, folder, existing)
                        & write(pictures, folder);
        console.say(CheckText.summary(pictures.judgements()));
        return allDone;
    }

    /// The board and each of its panels.
    private static boolean write(Pictures pictures, Path folder) {
        List<ToIntFunction<Console>> pieces = new ArrayList<>();
        pieces.add(own -> write(pictures.telling(own), Optional.empty(), folder));
        for (PanelPlan panel : pictures.plan().panels()) {
            pieces.add(own -> write(pictures.telling(own), Optional.of(panel.id()), folder));
        }
        return AtOnce.run(pictures.console(), pieces) == ExitCode.DONE;
    }

    private static int write(Pictures pictures, Optional<PanelId> panel, Path folder) {
        PictureSettings usual = PictureSettings.usual(pictures.plan(), panel, Palette.LIGHT);
        return pictures.write(PictureForm.PNG, panel, usual, folder);
    }

    private static boolean page(
            Console console,
            Workspace workspace,
            List<Judgement> judgements,
            BoardPlan plan,
            Path folder,
            Existing existing) {
        Path file = folder.resolve(PAGE);
        try {
            VerdictPage.write(workspace, judgements, plan, file, existing);
            console.say(file.toString());
            return true;
        } catch (IOException e) {
            console.warn(file + ": the page cannot be written (" + e.getMessage() + ")");
            return false;
        }
    }

    /// Whether a folder is not there, is empty, or holds what the program wrote before.
    private static boolean isOurs(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return true;
        }
        Path page = folder.resolve(PAGE);
        if (Files.isRegularFile(page)) {
            return Files.readString(page).contains(VerdictPage.GENERATOR);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
