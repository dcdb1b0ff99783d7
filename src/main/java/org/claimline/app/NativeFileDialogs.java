package org.claimline.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonType;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.claimline.app.state.FileDialogs;
import org.claimline.export.PictureForm;

/// The operating system's own dialogs.
final class NativeFileDialogs implements FileDialogs {

    private final Stage owner;

    NativeFileDialogs(Stage owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> folder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Open a workspace's folder");
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    @Override
    public List<Path> files() {
        return several(
                "Open workspaces and CSV files",
                new ExtensionFilter(
                        "Workspaces and CSV files",
                        "datapackage.json",
                        "*.zip",
                        "*.csv",
                        "*.tsv",
                        "*.txt"));
    }

    @Override
    public List<Path> csvFiles() {
        return several(
                "Import CSV files", new ExtensionFilter("CSV files", "*.csv", "*.tsv", "*.txt"));
    }

    @Override
    public Optional<Path> articleText() {
        FileChooser chooser =
                opening(
                        "Attach the article's text",
                        new ExtensionFilter(
                                "Text, Markdown, web pages",
                                "*.txt",
                                "*.md",
                                "*.markdown",
                                "*.html",
                                "*.htm",
                                "*.xhtml"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    private static FileChooser opening(String title, ExtensionFilter usual) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().addAll(usual, new ExtensionFilter("All files", "*"));
        return chooser;
    }

    private List<Path> several(String title, ExtensionFilter usual) {
        FileChooser chooser = opening(title, usual);
        List<File> files = chooser.showOpenMultipleDialog(owner);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> newFolder(String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Save the workspace as a folder");
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> picture(String name) {
        String ending = PictureForm.of(name).orElse(PictureForm.PNG).ending();
        return written(
                "Save a picture",
                name,
                new ExtensionFilter("Picture (" + ending.substring(1) + ")", "*" + ending),
                ending);
    }

    @Override
    public Optional<Path> page(String name) {
        return written("Save a report", name, new ExtensionFilter("Page", "*.html"), ".html");
    }

    @Override
    public Optional<Path> bundle(String name) {
        return written("Share the workspace", name, new ExtensionFilter("Bundle", "*.zip"), ".zip");
    }

    @Override
    public Optional<Path> table(String title, String name) {
        return written(title, name, new ExtensionFilter("CSV file", "*.csv"), ".csv");
    }

    private Optional<Path> written(String title, String name, ExtensionFilter kind, String ending) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(kind);
        return Optional.ofNullable(chooser.showSaveDialog(owner))
                .flatMap(file -> ending(file, ending));
    }

    /// The file with its kind's ending. Where that makes another name of it, the dialog did not
    /// ask for that one.
    private Optional<Path> ending(File file, String ending) {
        String name = file.getName();
        if (name.toLowerCase(Locale.ROOT).endsWith(ending)) {
            return Optional.of(file.toPath());
        }
        Path other = file.toPath().resolveSibling(name + ending);
        return Files.exists(other) && !mayReplace(other) ? Optional.empty() : Optional.of(other);
    }

    private boolean mayReplace(Path file) {
        Alert question =
                new Alert(
                        AlertType.CONFIRMATION,
                        file.getFileName() + " is there already. Replace it?",
                        ButtonType.YES,
                        ButtonType.NO);
        question.initOwner(owner);
        question.setHeaderText(null);
        return question.showAndWait().filter(ButtonType.YES::equals).isPresent();
    }
}
