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
/// @param against of a scatter, and of it alone, what it is drawn against
/// @param hidden whether it is kept, but not drawn
public record Trace(
        Origin origin,
        Optional<String> name,
        Kind kind,
        Side side,
        Optional<Origin> against,
        boolean hidden) {

    public Trace {
        if ((kind == Kind.SCATTER) != against.isPresent()) {
            throw new IllegalArgumentException(
                    kind == Kind.SCATTER
                            ? "a scatter of " + origin.text() + " against nothing"
                            : kind + " against " + against.get().text());
        }
    }

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
        /// A line with the space down to zero filled.
        AREA,
        /// From low to high where only bounds are known, a line where there are values.
        BAND,
        POINTS,
        /// One dot a period against another series, joined in order of time.
        SCATTER
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
        return new Trace(origin, name, kind, other, against, hidden);
    }

    /// Something else, drawn in the same way.
    public Trace drawing(Origin other) {
        return new Trace(other, name, kind, side, against, hidden);
    }

    /// The same, drawn over time in another way.
    public Trace drawnAs(Kind other) {
        return new Trace(origin, name, other, side, Optional.empty(), hidden);
    }

    /// The same, kept but not drawn.
    public Trace asHidden() {
        return new Trace(origin, name, kind, side, against, true);
    }

    /// The same, drawn.
    public Trace asShown() {
        return new Trace(origin, name, kind, side, against, false);
    }

    /// A scatter of the same against another, on the left axis.
    public Trace scatteredAgainst(Origin other) {
        return new Trace(origin, name, Kind.SCATTER, Side.LEFT, Optional.of(other), hidden);
    }

    /// A scatter with its axes changed about; anything else as it is.
    public Trace turned() {
        return against.map(other -> of(other).scatteredAgainst(origin)).orElse(this);
    }

    public static Trace of(SeriesKey key) {
        return of(new Origin.OfSeries(key));
    }

    /// Drawn as it suits, on the left axis.
    public static Trace of(Origin origin) {
        return new Trace(origin, Optional.empty(), Kind.AUTO, Side.LEFT, Optional.empty(), false);
    }
}
