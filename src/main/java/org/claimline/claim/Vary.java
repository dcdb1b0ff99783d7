package org.claimline.claim;

/// By how many periods the start and the end of a claim's stretch of time are moved, each way, to
/// see whether the claim hangs on the choice of them.
///
/// @param start at most, 0 where the start stays
/// @param end at most, 0 where the end stays
public record Vary(int start, int end) {

    /// Two periods each way at both ends: 25 choices.
    public static final Vary USUAL = new Vary(2, 2);

    /// Nothing is moved.
    public static final Vary NONE = new Vary(0, 0);

    /// The most that anything is moved.
    public static final int MOST = 12;

    public Vary {
        if (start < 0 || end < 0 || start > MOST || end > MOST) {
            throw new IllegalArgumentException(
                    "from 0 to " + MOST + " periods are varied, not " + start + " and " + end);
        }
    }
}
