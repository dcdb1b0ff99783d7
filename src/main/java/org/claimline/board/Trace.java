package org.claimline.board;

import java.util.Optional;
import org.claimline.formula.Expr;
import org.claimline.formula.Formula;
import org.claimline.series.SeriesKey;

/// One line, step, column, band or scatter in a panel, from a series or a formula.
///
/// @param origin what it draws
/// @param name its name at the line's end; empty where the series' own title or the formula serves
/// @param kind how it is drawn
/// @param side the axis it is read on
/// @param hidden whether it is kept, but not drawn
public record Trace(Origin origin, Optional<String> name, Kind kind, Side side, boolean hidden) {

    public sealed interface Origin {

        /// As a formula writes it: the key, or the formula.
        default String text() {
            return switch (this) {
                case OfSeries(SeriesKey key) -> key.text();
                case OfFormula(Formula formula) -> formula.text();
            };
        }

        record OfSeries(SeriesKey key) implements Origin {}

        record OfFormula(Formula formula) implements Origin {}
    }

    public enum Kind {
        /// A line; steps and ranges where the series holds; points where it stands alone.
        AUTO,
        LINE,
        STEP,
        COLUMN,
        POINTS
    }

    public enum Side {
        LEFT,
        RIGHT
    }

    /// A formula, or the series that it is no more than.
    public static Trace of(Formula formula, Side side) {
        Origin origin =
                formula.expr() instanceof Expr.SeriesName name && !name.bracketed()
                        ? new Origin.OfSeries(new SeriesKey(name.text()))
                        : new Origin.OfFormula(formula);
        return of(origin).on(side);
    }

    /// The same on an axis.
    public Trace on(Side other) {
        return new Trace(origin, name, kind, other, hidden);
    }

    /// The same, drawn in another way.
    public Trace drawnAs(Kind other) {
        return new Trace(origin, name, other, side, hidden);
    }

    /// The same, kept but not drawn.
    public Trace asHidden() {
        return new Trace(origin, name, kind, side, true);
    }

    /// The same, drawn.
    public Trace asShown() {
        return new Trace(origin, name, kind, side, false);
    }

    /// The same, drawing something else.
    public Trace drawing(Origin other) {
        return new Trace(other, name, kind, side, hidden);
    }

    public static Trace of(SeriesKey key) {
        return of(new Origin.OfSeries(key));
    }

    /// Drawn as it suits, on the left axis.
    public static Trace of(Origin origin) {
        return new Trace(origin, Optional.empty(), Kind.AUTO, Side.LEFT, false);
    }
}
