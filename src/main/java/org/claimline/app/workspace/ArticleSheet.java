package org.claimline.app.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.claimline.app.look.Modal;
import org.claimline.app.look.SheetFoot;
import org.claimline.app.look.Wrapped;
import org.claimline.claim.Article;
import org.claimline.plan.Palette;

/// Asks for an article's title and what else is known of it: of another one, to begin a workspace
/// with, or of the one that is open.
public final class ArticleSheet {

    /// What was filled in.
    ///
    /// @param files of figures to begin with
    public record Filled(Article article, List<Path> files) {
        public Filled {
            files = List.copyOf(files);
        }
    }

    private final TextField title = field("article-title", "");
    private final TextField author = field("article-author", "if it is known");
    private final TextField published = field("article-published", "such as 2022-01");
    private final TextField language = field("article-language", "such as en");
    private final TextField address = field("article-address", "https://…");
    private final Label files = Wrapped.label("No files yet.", "sheet-facts");
    private final Label fault = Wrapped.label("", "field-fault");
    private final List<Path> chosen = new ArrayList<>();
    private final Button done = new Button();
    private final Stage stage;

    private ArticleSheet(Window owner, Palette palette, String head, String verb) {
        BorderPane root = new BorderPane();
        root.getStyleClass().add("sheet");
        root.setId("article-sheet");
        Label name = new Label(head);
        name.getStyleClass().add("sheet-title");
        VBox top = new VBox(name);
        top.getStyleClass().add("sheet-head");
        root.setTop(top);
        stage = Modal.of(owner, head, palette, root, 620, 470);
        done.setText(verb);
        done.setId("article-done");
        done.setDefaultButton(true);
        Button cancel = new Button("Cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(e -> stage.close());
        root.setBottom(new SheetFoot(List.of(fault), cancel, done));
        title.textProperty().subscribe(text -> check());
        published.textProperty().subscribe(text -> check());
    }

    /// Asks for another article, and for figures to begin with.
    ///
    /// @param csvFiles asks for files
    public static void another(
            Window owner, Palette palette, Supplier<List<Path>> csvFiles, Consumer<Filled> filled) {
        ArticleSheet sheet = new ArticleSheet(owner, palette, "New workspace", "Create workspace");
        Button add = new Button("Add CSV files…");
        add.setId("article-files");
        add.setOnAction(e -> sheet.add(csvFiles.get()));
        sheet.fill(add);
        sheet.show(filled);
    }

    /// Asks for what is known of the article that is open.
    public static void of(Window owner, Palette palette, Article article, Consumer<Filled> filled) {
        ArticleSheet sheet = new ArticleSheet(owner, palette, "About the article", "Done");
        sheet.title.setText(article.title());
        sheet.author.setText(article.author());
        sheet.published.setText(article.published());
        sheet.language.setText(article.language());
        sheet.address.setText(article.address());
        sheet.fill();
        sheet.show(filled);
    }

    private static TextField field(String id, String prompt) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        return field;
    }

    private void fill(Button... more) {
        GridPane grid = new GridPane(12, 10);
        grid.getStyleClass().add("sheet-body");
        ColumnConstraints names = new ColumnConstraints(110);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, fields);
        row(grid, "Title", title);
        row(grid, "Author", author);
        row(grid, "Published", published);
        row(grid, "Language", language);
        row(grid, "Address", address);
        for (Button one : more) {
            HBox line = new HBox(12, one, files);
            line.setAlignment(Pos.CENTER_LEFT);
            grid.add(new Label("Figures"), 0, grid.getRowCount());
            grid.add(line, 1, grid.getRowCount() - 1);
        }
        ((BorderPane) stage.getScene().getRoot()).setCenter(grid);
    }

    private static void row(GridPane grid, String name, TextField field) {
        Label label = new Label(name);
        label.setLabelFor(field);
        field.setAccessibleText(name + " of the article");
        int row = grid.getRowCount();
        grid.add(label, 0, row);
        grid.add(field, 1, row);
    }

    private void add(List<Path> more) {
        more.stream().filter(path -> !chosen.contains(path)).forEach(chosen::add);
        files.setText(
                chosen.isEmpty()
                        ? "No files yet."
                        : String.join(
                                ", ",
                                chosen.stream()
                                        .map(p -> String.valueOf(p.getFileName()))
                                        .toList()));
    }

    private void check() {
        String wrong = "";
        if (title.getText().isBlank()) {
            wrong = "An article has a title.";
        } else if (!published.getText().isBlank() && !Article.isDate(published.getText().strip())) {
            wrong = "Published is a year, a month or a day, such as 2022, 2022-01 or 2022-01-05.";
        }
        fault.setText(wrong);
        done.setDisable(!wrong.isEmpty());
    }

    private void show(Consumer<Filled> filled) {
        check();
        done.setOnAction(
                e -> {
                    stage.close();
                    filled.accept(
                            new Filled(
                                    new Article(
                                            title.getText().strip(),
                                            author.getText().strip(),
                                            published.getText().strip(),
                                            language.getText().strip(),
                                            address.getText().strip()),
                                    chosen));
                });
        stage.show();
        title.requestFocus();
    }
}
