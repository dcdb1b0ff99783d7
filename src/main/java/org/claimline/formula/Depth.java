package org.claimline.formula;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Holds how deep expressions may nest. Long chains such as `a + b + c` nest to the left: they are
/// read without recursion, but not evaluated so.
final class Depth {

    private record Level(Expr expr, int depth) {}

    private Depth() {}

    /// @throws Refusal where some part lies too deep
    static void requireShallow(Expr root) {
        Deque<Level> open = new ArrayDeque<>(List.of(new Level(root, 1)));
        while (!open.isEmpty()) {
            Level level = open.pop();
            if (level.depth() > Cursor.DEEPEST) {
                throw Cursor.tooDeep(level.expr().span());
            }
            for (Expr part : level.expr().parts()) {
                open.push(new Level(part, level.depth() + 1));
            }
        }
    }
}
