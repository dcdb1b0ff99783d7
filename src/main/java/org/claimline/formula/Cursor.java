package org.claimline.formula;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Where a parser stands among a formula's words, and how deep.
final class Cursor {

    static final int DEEPEST = 200;
    static final Set<String> WORDS = Set.of("and", "or", "not", "in");

    private final List<Token> tokens;
    private int at;
    private int depth;

    Cursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token next() {
        return tokens.get(at++);
    }

    /// Whether an opening parenthesis follows the present word.
    boolean isCall() {
        return at + 1 < tokens.size() && tokens.get(at + 1).is("(");
    }

    /// Steps over a sign where it stands here.
    boolean sign(String sign) {
        boolean found = peek().is(sign);
        at += found ? 1 : 0;
        return found;
    }

    /// Steps over a word where it stands here.
    boolean word(String word) {
        boolean found = peek().isWord(word);
        at += found ? 1 : 0;
        return found;
    }

    /// Where the present word begins.
    int start() {
        return peek().span().from();
    }

    /// From `start` to the end of the word before.
    Span span(int start) {
        return new Span(start, tokens.get(at - 1).span().to());
    }

    /// @throws Refusal where that is too deep
    void deeper() {
        if (++depth > DEEPEST) {
            throw tooDeep(peek().span());
        }
    }

    void shallower() {
        depth--;
    }

    static Refusal tooDeep(Span span) {
        return new Refusal(
                span,
                "the formula is nested or chained more than " + DEEPEST + " deep; expected less");
    }

    /// What is said of the present word where something else is expected.
    Refusal unexpected(String expected) {
        Token token = peek();
        String small = token.text().toLowerCase(Locale.ROOT);
        String message = "expected " + expected + ", found " + token.shown();
        if (token.is("+-")) {
            message = "'+-' stands only after ~= and its number; for a sum write + -";
        } else if (token.is("..")) {
            message = "'..' makes a range, which stands after in or as an argument";
        } else if (token.is("=") && at > 0 && tokens.get(at - 1).is("=")) {
            message = "'==' is written = here";
        } else if (token.kind() == Token.Kind.NAME
                && WORDS.contains(small)
                && !small.equals(token.text())) {
            message = "write '" + small + "' in small letters";
        }
        return new Refusal(token.span(), message);
    }
}
