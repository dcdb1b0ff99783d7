package org.claimline.csv.text;

/// Where the end of a line stands among quotes, as Commons CSV reads them.
enum Quotes {
    OUTSIDE,
    /// In a quoted cell, which goes on in the next line.
    INSIDE,
    /// Behind a closing quote that something else follows.
    BROKEN;

    /// @param before where the line begins: outside or inside
    static Quotes after(String line, Dialect dialect, Quotes before) {
        int at = 0;
        if (before == INSIDE) {
            at = closed(line, 0, dialect);
        }
        while (at >= 0 && at <= line.length()) {
            int cell = skipBlanks(line, at, dialect);
            if (cell < line.length() && line.charAt(cell) == dialect.quote()) {
                at = closed(line, cell + 1, dialect);
            } else {
                int next = delimiter(line, cell, dialect);
                at = next < 0 ? line.length() + 1 : next + dialect.delimiter().length();
            }
        }
        return at >= 0 ? OUTSIDE : at == OPEN ? INSIDE : BROKEN;
    }

    private static final int OPEN = -1;
    private static final int ODD = -2;

    /// Where the next cell begins behind a quoted one; behind the line's end where there is none.
    private static int closed(String line, int from, Dialect dialect) {
        char quote = dialect.quote();
        boolean escapes = dialect.escape() == Dialect.Escape.BACKSLASH;
        int i = from;
        while (i < line.length()) {
            char c = line.charAt(i);
            if (escapes && c == '\\') {
                i += 2;
            } else if (c != quote) {
                i++;
            } else if (i + 1 < line.length() && line.charAt(i + 1) == quote) {
                i += 2;
            } else {
                return behind(line, i + 1, dialect);
            }
        }
        return OPEN;
    }

    private static int behind(String line, int from, Dialect dialect) {
        int i = from;
        while (i < line.length()) {
            if (line.startsWith(dialect.delimiter(), i)) {
                return i + dialect.delimiter().length();
            }
            if (!Character.isWhitespace(line.charAt(i))) {
                return ODD;
            }
            i++;
        }
        return line.length() + 1;
    }

    private static int skipBlanks(String line, int from, Dialect dialect) {
        int i = from;
        if (!dialect.delimiter().isBlank()) {
            while (i < line.length()
                    && Character.isWhitespace(line.charAt(i))
                    && !line.startsWith(dialect.delimiter(), i)) {
                i++;
            }
        }
        return i;
    }

    private static int delimiter(String line, int from, Dialect dialect) {
        int at = line.indexOf(dialect.delimiter(), from);
        if (dialect.escape() == Dialect.Escape.BACKSLASH) {
            while (at > from && line.charAt(at - 1) == '\\') {
                at = line.indexOf(dialect.delimiter(), at + 1);
            }
        }
        return at;
    }
}
