package org.claimline.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.series.Period;
import org.jspecify.annotations.Nullable;

/// Cuts a formula's text into its words.
final class Lexer {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern PERIOD =
            Pattern.compile(
                    "\\d{4}-(?:[QSW]\\d+|\\d{2}(?:-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2})?)?)?)"
                            + "(?![A-Za-z0-9_]|\\.\\d)");
    private static final Pattern NEARLY_PERIOD =
            Pattern.compile("\\d{4}-\\d{1,2}(?![A-Za-z0-9_]|\\.\\d)");
    private static final Pattern DASHED = Pattern.compile("[0-9A-Za-z:-]*[0-9A-Za-z]");
    private static final Pattern NUMBER =
            Pattern.compile("\\d[\\d_]*(?:\\.\\d[\\d_]*)?(?:[eE][+-]?\\d+)?\\w*");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");
    private static final Pattern SIGN =
            Pattern.compile("\\+-|±|~=|≈|<=|>=|!=|\\.\\.|[<>=+\\-*/^%(),]");
    private static final Map<String, String> ALIASES = Map.of("±", "+-", "≈", "~=");
    private static final Map<Integer, String> HINTS =
            Map.of(
                    (int) '≤', "write <=",
                    (int) '≥', "write >=",
                    (int) '≠', "write !=",
                    (int) '−', "write - for minus",
                    (int) '×', "write * for times",
                    (int) '·', "write * for times",
                    (int) '&', "write and",
                    (int) '|', "write or",
                    (int) '!', "write not, or != for unequal",
                    (int) ';', "write a comma between arguments");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    /// The words in order, the last of kind `END`.
    ///
    /// @throws Refusal where a sign belongs to no word
    static List<Token> read(String text) {
        Lexer lexer = new Lexer(text);
        while (lexer.at < text.length()) {
            lexer.next();
        }
        lexer.tokens.add(new Token(Token.Kind.END, new Span(text.length(), text.length()), ""));
        return lexer.tokens;
    }

    private void next() {
        if (match(SPACE) instanceof Span space) {
            at = space.to();
        } else if (Character.isDigit(text.charAt(at))) {
            number();
        } else if (text.charAt(at) == '[') {
            title();
        } else if (!take(NAME, Token.Kind.NAME) && !take(SIGN, Token.Kind.SIGN)) {
            throw unexpected();
        }
    }

    private void number() {
        if (match(PERIOD) instanceof Span period) {
            String written = period.of(text);
            boolean goesOn =
                    text.startsWith("-", period.to())
                            && period.to() + 1 < text.length()
                            && Character.isDigit(text.charAt(period.to() + 1));
            if (goesOn || Period.tryParse(written).isEmpty()) {
                throw notAPeriod(match(DASHED) instanceof Span all ? all : period);
            }
            add(Token.Kind.PERIOD, period);
        } else if (match(NEARLY_PERIOD) instanceof Span nearly) {
            throw notAPeriod(match(DASHED) instanceof Span all ? all : nearly);
        } else if (match(NUMBER) instanceof Span number) {
            if (Numeral.read(number.of(text)).isEmpty()) {
                throw new Refusal(
                        number,
                        "'"
                                + number.of(text)
                                + "' is not a number; expected a form such as 4500,"
                                + " 4_500, 4.50, 1.5e3, 43.5bn, 12mn or 3k, at most about 1e308");
            }
            add(Token.Kind.NUMBER, number);
        } else {
            throw unexpected();
        }
    }

    private Refusal notAPeriod(Span span) {
        String written = span.of(text);
        boolean digits = written.matches("[0-9-]+");
        String spaced = digits ? "; for a difference write " + written.replace("-", " - ") : "";
        return new Refusal(
                span,
                "'"
                        + written
                        + "' is not a period; expected a form such as 2014, 2014-S1, 2014-Q4,"
                        + " 2014-12, 2014-W07 or 2014-12-31"
                        + spaced);
    }

    private void title() {
        StringBuilder title = new StringBuilder();
        int i = at + 1;
        while (i < text.length() && !(text.charAt(i) == ']' && !text.startsWith("]]", i))) {
            title.append(text.charAt(i));
            i += text.startsWith("]]", i) ? 2 : 1;
        }
        if (i >= text.length()) {
            throw new Refusal(
                    new Span(at, text.length()),
                    "the title is not closed; expected ] at its end (a ] inside is doubled)");
        }
        Span span = new Span(at, i + 1);
        if (title.toString().isBlank()) {
            throw new Refusal(span, "the title is empty; expected a series' title between [ and ]");
        }
        tokens.add(new Token(Token.Kind.TITLE, span, title.toString().strip()));
        at = i + 1;
    }

    private boolean take(Pattern pattern, Token.Kind kind) {
        if (match(pattern) instanceof Span span) {
            add(kind, span);
            return true;
        }
        return false;
    }

    private void add(Token.Kind kind, Span span) {
        String written = span.of(text);
        tokens.add(new Token(kind, span, ALIASES.getOrDefault(written, written)));
        at = span.to();
    }

    private @Nullable Span match(Pattern pattern) {
        Matcher m = pattern.matcher(text).region(at, text.length());
        m.useTransparentBounds(true);
        return m.lookingAt() ? new Span(at, m.end()) : null;
    }

    private Refusal unexpected() {
        int sign = text.codePointAt(at);
        String hint =
                HINTS.getOrDefault(sign, "expected a series, a number, a period or an operator");
        return new Refusal(
                new Span(at, at + Character.charCount(sign)),
                "'"
                        + Character.toString(sign)
                        + "' is not a sign of the formula language; "
                        + hint);
    }
}
