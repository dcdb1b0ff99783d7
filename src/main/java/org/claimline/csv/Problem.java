package org.claimline.csv;

/// What is wrong in a file, and where.
///
/// @param file the file as it was named
/// @param line counted from 1; 0 where it concerns the whole file
/// @param column the cell's or character's, counted from 1; 0 where it concerns the whole line
/// @param text what stands there, empty where nothing does
/// @param message a sentence that says what was expected
public record Problem(String file, int line, int column, String text, String message) {

    /// One that concerns a whole file.
    public static Problem of(String file, String message) {
        return new Problem(file, 0, 0, "", message);
    }

    /// `file:12:3: message`, as compilers write it.
    @Override
    public String toString() {
        String place =
                line == 0
                        ? file
                        : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
        return place + ": " + message;
    }
}
