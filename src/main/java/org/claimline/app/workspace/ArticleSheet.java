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
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.claimline.app.look.Modal;
import org.claimline.app.look.Sheet;
import org.claimline.app.look.SheetFoot;
import org.claimline.app.look.SheetGrid;
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

    private final TextField title = Sheet.field("article-title", "");
    private final TextField author = Sheet.field("article-author", "if it is known");
    private final TextField published = Sheet.field("article-published", "such as 2022-01");
    private final TextField language = Sheet.field("article-language", "such as en");
    private final TextField address = Sheet.field("article-address", "https://…");
    private final Label files = Wrapped.label("No files yet.", "sheet-facts");
    private final Label fault = Wrapped.label("", "field-fault");
    private final List<Path> chosen = new ArrayList<>();
    private final Button done = new Button();
    private final BorderPane root;
    private final Stage stage;

    private ArticleSheet(Window owner, Palette palette, String head, String verb) {
        root = Sheet.of("article-sheet", head);
        stage = Modal.of(owner, head, palette, root, 620, 470);
        done.setText(verb);
        done.setId("article-done");
        done.setDefaultButton(true);
        root.setBottom(new SheetFoot(List.of(fault), Sheet.cancel("Cancel", stage), done));
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

    private void fill(Button... more) {
        SheetGrid grid = new SheetGrid(110);
        grid.row("Title", title, "Title of the article");
        grid.row("Author", author, "Author of the article");
        grid.row("Published", published, "Published of the article");
        grid.row("Language", language, "Language of the article");
        grid.row("Address", address, "Address of the article");
        for (Button one : more) {
            HBox line = new HBox(12, one, files);
            line.setAlignment(Pos.CENTER_LEFT);
            grid.add(new Label("Figures"), 0, grid.getRowCount());
            grid.add(line, 1, grid.getRowCount() - 1);
        }
        root.setCenter(grid);
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
