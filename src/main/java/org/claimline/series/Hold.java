package org.claimline.series;

/// How long a dated event stays in force when no newer one comes: `366d`, or `none`. A series
/// with a hold of some days is a set of
/// dated events, drawn as steps.
///
/// @param days for how many days, counted from the event's own; 0 where it does not hold
public record Hold(int days) {

    public static final Hold NONE = new Hold(0);

    public Hold {
        if (days < 0) {
            throw new IllegalArgumentException("a hold is a number of days, not " + days);
        }
    }

    public boolean holds() {
        return days > 0;
    }

    /// Reads `366d` or `none`.
    ///
    /// @throws IllegalArgumentException where the text is neither
    public static Hold parse(String text) {
        if (text.equals("none")) {
            return NONE;
        }
        if (text.matches("[1-9]\\d{0,5}d")) {
            return new Hold(Integer.parseInt(text.substring(0, text.length() - 1)));
        }
        throw new IllegalArgumentException(
                "'" + text + "' is not a hold; expected days such as 366d, or none");
    }

    @Override
    public String toString() {
        return holds() ? days + "d" : "none";
    }
}
