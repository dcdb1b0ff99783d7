package org.claimline.app.look;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.StrokeLineJoin;
import org.claimline.series.TimeSeries;

/// A series' course in a few pixels, holes left open.
public final class Sparkline extends Region {

    private static final double STUB = 2;
    private static final int MOST_POINTS = 240;

    private final Path path = new Path();
    private final double across;
    private final double high;

    /// @param across its width
    /// @param high its height
    public Sparkline(double across, double high) {
        this.across = across;
        this.high = high;
        path.getStyleClass().add("sparkline");
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        path.setManaged(false);
        getChildren().add(path);
        setMinSize(across, high);
        setPrefSize(across, high);
        setMaxSize(across, high);
        setMouseTransparent(true);
    }

    public void show(TimeSeries series) {
        path.getElements().setAll(elements(series));
    }

    private List<PathElement> elements(TimeSeries series) {
        List<PathElement> elements = new ArrayList<>();
        int size = series.size();
        double[] middle = new double[size];
        double low = Double.POSITIVE_INFINITY;
        double top = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            middle[i] = middle(series.low(i), series.high(i));
            if (!Double.isNaN(middle[i])) {
                low = Math.min(low, middle[i]);
                top = Math.max(top, middle[i]);
            }
        }
        if (low > top) {
            return elements;
        }
        long first = series.period(0).startEpochSecond();
        double span = Math.max(1, end(series, size - 1) - first);
        int stride = Math.max(1, size / MOST_POINTS);
        int before = -1;
        for (int i = 0; i < size; i += stride) {
            if (Double.isNaN(middle[i])) {
                before = -1;
                continue;
            }
            double x = across(series.period(i).startEpochSecond() - first, span);
            double share = top == low ? 0.5 : (middle[i] - low) / (top - low);
            double y = high - 2 - (high - 4) * share;
            boolean joined = before >= 0 && isUnbroken(series, before, i);
            elements.add(joined ? new LineTo(x, y) : new MoveTo(x, y));
            if (series.isHeld()) {
                elements.add(new LineTo(across(end(series, i) - first, span), y));
            } else if (!joined) {
                // A stub, so that an observation that stands alone can be seen.
                elements.add(new LineTo(x + STUB, y));
            }
            before = i;
        }
        return elements;
    }

    private static boolean isUnbroken(TimeSeries series, int from, int to) {
        for (int i = from + 1; i <= to; i++) {
            if (!series.follows(i - 1, i)) {
                return false;
            }
        }
        return true;
    }

    /// Where a row ends: of a dated event where it is no longer in force, else where it begins.
    private static long end(TimeSeries series, int row) {
        return series.isHeld() ? series.endEpochSecond(row) : series.period(row).startEpochSecond();
    }

    private double across(double seconds, double span) {
        return 1 + (across - 2 - STUB) * seconds / span;
    }

    private static double middle(double low, double high) {
        if (Double.isInfinite(low)) {
            return Double.isInfinite(high) ? Double.NaN : high;
        }
        return Double.isInfinite(high) ? low : (low + high) / 2;
    }
}
