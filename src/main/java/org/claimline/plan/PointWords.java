package org.claimline.plan;

import java.util.function.Supplier;

/// What people read of a point, made when it is asked for: of a million points hardly any is.
public final class PointWords {

    private final Supplier<String> period;
    private final Supplier<String> value;

    private PointWords(Supplier<String> period, Supplier<String> value) {
        this.period = period;
        this.value = value;
    }

    /// Words that are made already.
    public static PointWords of(String period, String value) {
        return new PointWords(() -> period, () -> value);
    }

    static PointWords of(Supplier<String> period, Supplier<String> value) {
        return new PointWords(period, value);
    }

    String period() {
        return period.get();
    }

    String value() {
        return value.get();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PointWords that
                && period().equals(that.period())
                && value().equals(that.value());
    }

    @Override
    public int hashCode() {
        return 31 * period().hashCode() + value().hashCode();
    }

    @Override
    public String toString() {
        return period() + ": " + value();
    }
}
