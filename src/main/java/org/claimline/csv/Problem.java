package org.claimline.csv;

/// What is wrong in a file, and where.
///
/// @param file the file as it was named
/// @param line counted from 1; 0 where it concerns the whole file
/// @param column the cell's or character's, counted from 1; 0 where it concerns the whole line
/// @param text what stands there, empty where nothing does; of a long text its beginning
/// @param message a sentence that says what was expected, no longer than a person reads
public record Problem(String file, int line, int column, String text, String message) {

    private static final int LONGEST_TEXT = 300;
    private static final int LONGEST_MESSAGE = 2000;

    public Problem {
        if (text.length() > LONGEST_TEXT) {
            String beginning = beginning(text, LONGEST_TEXT);
            message = message.replace(text, beginning);
            text = beginning;
        }
        if (message.length() > LONGEST_MESSAGE) {
            message = beginning(message, LONGEST_MESSAGE);
        }
    }

    /// The first signs, none of them cut in two.
    private static String beginning(String text, int signs) {
        int end = Character.isHighSurrogate(text.charAt(signs - 1)) ? signs - 1 : signs;
        return text.substring(0, end) + "…";
    }

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
