package org.claimline.board;

import java.util.OptionalDouble;

/// A panel's value axis.
///
/// @param scale linear or logarithmic
/// @param from where it begins; empty where the data decides
/// @param to where it ends; empty where the data decides
public record Axis(Scale scale, OptionalDouble from, OptionalDouble to) {

    public static final Axis AUTO =
            new Axis(Scale.LINEAR, OptionalDouble.empty(), OptionalDouble.empty());

    /// The same over another range; empty where the data decides.
    public Axis withRange(OptionalDouble lower, OptionalDouble upper) {
        return new Axis(scale, lower, upper);
    }

    public Axis withScale(Scale other) {
        return new Axis(other, from, to);
    }

    public enum Scale {
        LINEAR,
        LOG
    }
}
