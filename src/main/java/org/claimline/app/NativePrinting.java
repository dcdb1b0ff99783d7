package org.claimline.app;

import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import org.claimline.app.state.Printing;

/// The operating system's printers and its own dialog for them.
final class NativePrinting implements Printing {

    private final Stage owner;

    NativePrinting(Stage owner) {
        this.owner = owner;
    }

    @Override
    public Asked ask(String name, Turn turn) {
        PrinterJob job = Printer.getDefaultPrinter() == null ? null : PrinterJob.createPrinterJob();
        if (job == null) {
            return new Asked.NoPrinter();
        }
        Printer printer = job.getPrinter();
        PageLayout usual = printer.getDefaultPageLayout();
        job.getJobSettings().setJobName(name);
        job.getJobSettings()
                .setPageLayout(
                        printer.createPageLayout(
                                usual.getPaper(),
                                switch (turn) {
                                    case UPRIGHT -> PageOrientation.PORTRAIT;
                                    case ACROSS -> PageOrientation.LANDSCAPE;
                                },
                                Printer.MarginType.DEFAULT));
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return new Asked.Cancelled();
        }
        PageLayout chosen = job.getJobSettings().getPageLayout();
        return new Asked.Paper(
                chosen.getPrintableWidth(),
                chosen.getPrintableHeight(),
                picture -> print(job, chosen, picture));
    }

    private static boolean print(PrinterJob job, PageLayout page, Image picture) {
        ImageView view = new ImageView(picture);
        view.setPreserveRatio(true);
        view.setFitWidth(page.getPrintableWidth());
        view.setFitHeight(page.getPrintableHeight());
        return job.printPage(page, view) && job.endJob();
    }
}
