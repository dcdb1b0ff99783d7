package org.claimline.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimline.claim.Article;
import org.claimline.claim.Judgement;
import org.claimline.claim.Verdict;
import org.claimline.plan.BoardPlan;
import org.claimline.plan.Dates;
import org.claimline.plan.PanelPlan;
import org.claimline.series.Period;
import org.claimline.workspace.Workspace;

/// A plain page of verdicts: every claim with its place, verdict and evidence, and the pictures of
/// the panels, which lie beside it under their panels' names. It needs nothing from elsewhere and
/// runs no script.
public final class VerdictPage {

    /// What the page says of its origin, by which the program knows its own.
    public static final String GENERATOR = "<meta name=\"generator\" content=\"Claimline\">";

    private VerdictPage() {}

    /// Writes the page; atomically, never over an existing file unless told to.
    ///
    /// @throws FileAlreadyExistsException where the file is there and `existing` says keep
    /// @throws IOException where it cannot be written
    public static void write(
            Workspace workspace,
            List<Judgement> judgements,
            BoardPlan plan,
            Path file,
            Existing existing)
            throws IOException {
        WholeFile.write(
                file, text(workspace, judgements, plan).getBytes(StandardCharsets.UTF_8), existing);
    }

    /// The page's text.
    static String text(Workspace workspace, List<Judgement> judgements, BoardPlan plan) {
        Html html = new Html();
        head(html, workspace);
        summary(html, workspace.article(), judgements);
        ClaimSection claims = new ClaimSection(workspace.catalog(), plan);
        html.raw("<main>\n<h2>Claims</h2>\n");
        judgements.forEach(j -> claims.write(html, j));
        html.raw("<h2>Charts</h2>\n");
        plan.panels().forEach(panel -> picture(html, panel));
        html.raw("<h2>Sources</h2>\n");
        SourceList.write(html, workspace.catalog());
        return html.raw("</main>\n</body>\n</html>\n").toString();
    }

    private static void head(Html html, Workspace workspace) {
        html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw(GENERATOR)
                .raw("\n")
                .element("title", "Verdicts: " + titleOf(workspace))
                .raw("\n<style>\n")
                .raw(PageStyle.CSS)
                .raw("</style>\n</head>\n<body>\n<header>\n")
                .element("h1", titleOf(workspace))
                .raw("\n");
    }

    private static String titleOf(Workspace workspace) {
        String article = workspace.article().title();
        return article.isEmpty() ? workspace.title() : article;
    }

    private static void summary(Html html, Article article, List<Judgement> judgements) {
        String published =
                Period.tryParse(article.published())
                        .map(Dates::longText)
                        .orElse(article.published());
        String byline =
                Arrays.asList(article.author(), published).stream()
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        if (!byline.isEmpty()) {
            html.element("p", "byline", byline).raw("\n");
        }
        html.raw("<p>");
        html.text(
                "What published figures say of "
                        + judgements.size()
                        + " of the article's claims, told in our words.");
        html.raw("</p>\n<ul class=\"summary\">\n");
        for (Verdict verdict : Verdict.values()) {
            long count = judgements.stream().filter(j -> j.verdict() == verdict).count();
            html.raw("<li>");
            badge(html, verdict);
            html.text(" " + count).raw("</li>\n");
        }
        html.raw("</ul>\n</header>\n");
    }

    static void badge(Html html, Verdict verdict) {
        html.element("span", "badge " + verdict.word(), verdict.sign() + " " + verdict.title());
    }

    private static void picture(Html html, PanelPlan panel) {
        html.raw("<figure")
                .attribute("id", "panel-" + panel.id())
                .raw(">\n<img loading=\"lazy\"")
                .attribute("src", panel.id() + ".png")
                .attribute("alt", panel.altText())
                .raw(">\n<figcaption>")
                .text(panel.title())
                .raw("</figcaption>\n</figure>\n");
    }

    /// The panel that a claim is shown on, where the board has it.
    static Optional<PanelPlan> panelOf(BoardPlan plan, Judgement judgement) {
        return judgement
                .claim()
                .panel()
                .flatMap(
                        id ->
                                plan.panels().stream()
                                        .filter(p -> p.id().text().equals(id))
                                        .findFirst());
    }
}
