package org.claimline.formula.complete;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.claimline.formula.FunctionHelp;

/// Where a caret stands in a formula that may be half written: what was begun to be typed, and the
/// innermost call around it.
///
/// @param from where the word begins that is being typed
/// @param typed what of it stands before the caret; after `[`, of a title
/// @param title whether it is a title in brackets
/// @param call the innermost call
public record Place(int from, String typed, boolean title, Optional<InCall> call) {

    /// A call around a caret.
    ///
    /// @param function what is called
    /// @param argument which argument the caret stands in, from 0
    /// @param first the text of the first argument, as far as it is written
    public record InCall(FunctionHelp function, int argument, String first) {}

    private record Open(String name, int from, int argument, int firstEnd) {
        Open next(int comma) {
            return new Open(name, from, argument + 1, argument == 0 ? comma : firstEnd);
        }
    }

    public static Place of(String text, int caret) {
        Deque<Open> open = new ArrayDeque<>();
        int word = 0;
        int bracket = -1;
        for (int i = 0; i < caret; i++) {
            char c = text.charAt(i);
            if (bracket >= 0) {
                if (c == ']') {
                    bracket = -1;
                    word = i + 1;
                }
                continue;
            }
            switch (c) {
                case '[' -> bracket = i;
                case '(' -> {
                    open.push(new Open(text.substring(word, i), i + 1, 0, -1));
                    word = i + 1;
                }
                case ')' -> {
                    open.poll();
                    word = i + 1;
                }
                case ',' -> {
                    Open innermost = open.poll();
                    if (innermost != null) {
                        open.push(innermost.next(i));
                    }
                    word = i + 1;
                }
                default -> {
                    boolean inPeriod = c == '-' && i > word && Character.isDigit(text.charAt(word));
                    if (!Character.isLetterOrDigit(c) && c != '_' && !inPeriod) {
                        word = i + 1;
                    }
                }
            }
        }
        int from = bracket >= 0 ? bracket : word;
        String typed = text.substring(bracket >= 0 ? bracket + 1 : word, caret);
        return new Place(from, typed, bracket >= 0, call(open, text, caret));
    }

    private static Optional<InCall> call(Deque<Open> open, String text, int caret) {
        for (Open one : open) {
            Optional<FunctionHelp> function = FunctionHelp.find(one.name());
            if (function.isPresent()) {
                int end = one.firstEnd() < 0 ? caret : one.firstEnd();
                String first = text.substring(one.from(), end).strip();
                return Optional.of(new InCall(function.get(), one.argument(), first));
            }
        }
        return Optional.empty();
    }

    /// What is to be written here.
    FunctionHelp.Wanted wanted() {
        return call.filter(c -> c.argument() < c.function().parameters().size())
                .map(c -> c.function().parameters().get(c.argument()).wanted())
                .orElse(FunctionHelp.Wanted.EXPRESSION);
    }
}
