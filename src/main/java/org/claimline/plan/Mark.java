package org.claimline.plan;

/// One sign of a claim in data coordinates: seconds UTC across, the axis' unit up. Filled is
/// what the data says, dashed what
/// the article says.
public sealed interface Mark {

    /// An observation used: filled.
    record Used(int trace, long second, double value) implements Mark {}

    /// An observation found elsewhere (the true peak): hollow.
    record Found(int trace, long second, double value) implements Mark {}

    /// The stated value: a dashed ring. With `observed` apart from it a dotted connector joins
    /// the two; `NaN` where nothing was observed.
    record Ghost(int trace, long second, double stated, double observed) implements Mark {}

    /// A stated limit (`<`, `>=`): a dashed level, one period either side of the observation.
    record Limit(int trace, long fromSecond, long toSecond, double value) implements Mark {}

    /// A stated range (`in`): a dashed box around the stretch observed.
    record Box(int trace, long fromSecond, long toSecond, double low, double high)
            implements Mark {}

    /// A change (`change`, `pct`, `cagr`): a dashed level from the start and a bracket beside
    /// the end.
    ///
    /// @param text the computed change: `−24.4%`
    record Bracket(
            int trace,
            long fromSecond,
            double fromValue,
            long toSecond,
            double toValue,
            String text)
            implements Mark {}
}
