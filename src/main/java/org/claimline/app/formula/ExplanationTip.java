package org.claimline.app.formula;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.input.MouseEvent;
import org.claimline.app.look.Figures;
import org.claimline.formula.Explained;
import org.claimline.formula.Use;
import org.claimline.series.Catalog;

/// Tells what the smallest part of a formula at a place comes to, with the observations it used and
/// what was done to them.
final class ExplanationTip {

    private static final int MOST_USES = 6;

    private final TextField field;
    private final Supplier<Catalog> catalog;
    private final Tooltip tip = new Tooltip();

    ExplanationTip(TextField field, Supplier<Catalog> catalog) {
        this.field = field;
        this.catalog = catalog;
        tip.setId("explanation");
        tip.setAutoHide(true);
    }

    /// Tells of the part under the pointer.
    void point(MouseEvent e, Typed typed) {
        if (field.getSkin() instanceof TextFieldSkin skin && field.getLength() > 0) {
            int index = skin.getIndex(e.getX(), e.getY()).getCharIndex();
            show(index, typed, e.getScreenX() + 12, e.getScreenY() + 16);
        }
    }

    /// Tells of the part at a place of the text.
    void at(int index, Typed typed) {
        Point2D below = field.localToScreen(0, field.getHeight() + 4);
        if (below != null) {
            show(
                    Math.min(index, Math.max(0, field.getLength() - 1)),
                    typed,
                    below.getX(),
                    below.getY());
        }
    }

    private void show(int index, Typed typed, double x, double y) {
        Optional<String> told = told(index, typed);
        if (told.isEmpty()) {
            tip.hide();
            return;
        }
        tip.setText(told.get());
        tip.show(field, x, y);
    }

    /// @return whether it was shown
    boolean hide() {
        boolean shown = tip.isShowing();
        tip.hide();
        return shown;
    }

    private Optional<String> told(int index, Typed typed) {
        return switch (typed) {
            case Typed.Nothing _ -> Optional.empty();
            case Typed.Bad(String _, var problem) -> Optional.of(problem.message());
            case Typed.Good(var formula, var root) ->
                    root.all()
                            .filter(part -> part.expr().span().from() <= index)
                            .filter(part -> index < part.expr().span().to())
                            .min(Comparator.comparingInt(ExplanationTip::length))
                            .map(part -> told(part, formula.text()));
        };
    }

    private static int length(Explained part) {
        return part.expr().span().to() - part.expr().span().from();
    }

    private String told(Explained part, String formula) {
        StringBuilder out = new StringBuilder(part.text(formula));
        out.append(" = ").append(ValueWords.of(part.value()));
        part.notes().forEach(note -> out.append('\n').append(note));
        List<Use> uses = part.uses();
        uses.stream()
                .limit(MOST_USES)
                .forEach(
                        use ->
                                out.append('\n')
                                        .append(use.series())
                                        .append(", ")
                                        .append(Figures.period(use.observation().period()))
                                        .append(": ")
                                        .append(
                                                Figures.of(
                                                        use.observation(),
                                                        catalog.get().get(use.series())))
                                        .append(treated(use)));
        if (uses.size() > MOST_USES) {
            out.append("\nand ").append(uses.size() - MOST_USES).append(" observations more");
        }
        return out.toString();
    }

    private static String treated(Use use) {
        return switch (use.treatment()) {
            case DIRECT -> "";
            case HELD -> ", still in force";
            case RESAMPLED -> ", brought to a lower frequency";
        };
    }
}
