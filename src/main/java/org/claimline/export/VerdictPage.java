package org.claimline.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.claimline.claim.Article;
import org.claimline.claim.Judgement;
import org.claimline.claim.Verdict;
import org.claimline.plan.BoardPlan;
import org.claimline.plan.Dates;
import org.claimline.plan.PanelPlan;
import org.claimline.series.Period;
import org.claimline.store.Existing;
import org.claimline.store.WholeFile;
import org.claimline.workspace.Workspace;

/// A plain page of verdicts: every claim with its place, verdict and evidence, what could not be
/// tested, the pictures of the panels, and where every series is from. It runs no script.
public final class VerdictPage {

    /// What the page says of its origin, by which the program knows its own.
    public static final String GENERATOR = "<meta name=\"generator\" content=\"Claimline\">";

    private VerdictPage() {}

    /// The pictures of a page.
    interface Pictures {

        void ofPanel(Html html, PanelPlan panel) throws IOException;

        /// The picture of one claim, or where it is to be seen; nothing where no panel shows it.
        void ofClaim(Html html, Judgement judgement) throws IOException;

        /// What the page's style sheet must have for those written.
        String css() throws IOException;
    }

    /// Writes the page with the pictures inside, so that it needs nothing beside it.
    ///
    /// @throws FileAlreadyExistsException where the file is there and `existing` says keep
    /// @throws IOException where it cannot be written
    public static void writeWhole(
            Workspace workspace,
            List<Judgement> judgements,
            BoardPlan plan,
            Path file,
            Existing existing)
            throws IOException {
        WholeFile.refuse(file, existing);
        String text =
                text(workspace, judgements, plan, new ReportPictures(workspace, judgements, plan));
        WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8), existing);
    }

    /// Writes the page whose pictures lie beside it under their panels' names; atomically, never
    /// over an existing file unless told to.
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
        String text = text(workspace, judgements, plan, new PicturesBeside(plan));
        WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8), existing);
    }

    private static String text(
            Workspace workspace, List<Judgement> judgements, BoardPlan plan, Pictures pictures)
            throws IOException {
        Html body = new Html();
        summary(body, workspace, judgements);
        ClaimSection claims = new ClaimSection(workspace.catalog(), pictures);
        body.raw("<main>\n<h2>Claims</h2>\n");
        for (Judgement judgement : judgements) {
            claims.write(body, judgement);
        }
        untestable(body, judgements);
        body.raw("<h2>Charts</h2>\n");
        for (PanelPlan panel : plan.panels()) {
            pictures.ofPanel(body, panel);
        }
        body.raw("<h2>Sources and methods</h2>\n");
        SourceList.write(body, workspace.catalog());
        body.raw("</main>\n</body>\n</html>\n");
        Html html = new Html();
        head(html, workspace, pictures.css());
        return html.raw(body.toString()).toString();
    }

    private static void head(Html html, Workspace workspace, String css) {
        html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw(GENERATOR)
                .raw("\n")
                .element("title", "Verdicts: " + titleOf(workspace))
                .raw("\n<style>\n")
                .raw(PageStyle.CSS)
                .raw(css)
                .raw("</style>\n</head>\n<body>\n");
    }

    private static String titleOf(Workspace workspace) {
        String article = workspace.article().title();
        return article.isEmpty() ? workspace.title() : article;
    }

    private static void summary(Html html, Workspace workspace, List<Judgement> judgements) {
        Article article = workspace.article();
        html.raw("<header>\n").element("h1", titleOf(workspace)).raw("\n");
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

    /// The claims that no figures were found for, and why.
    private static void untestable(Html html, List<Judgement> judgements) {
        List<Judgement> all =
                judgements.stream().filter(j -> j.verdict() == Verdict.UNTESTABLE).toList();
        if (all.isEmpty()) {
            return;
        }
        html.raw("<h2>What could not be tested</h2>\n<ul>\n");
        for (Judgement one : all) {
            html.raw("<li><a")
                    .attribute("href", "#" + one.claim().id().text())
                    .raw(">")
                    .text(one.claim().number() + ". " + one.claim().statement())
                    .raw("</a> ")
                    .text(one.claim().because())
                    .raw("</li>\n");
        }
        html.raw("</ul>\n");
    }
}
