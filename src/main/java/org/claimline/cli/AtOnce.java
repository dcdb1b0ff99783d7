package org.claimline.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;

/// Does pieces of work at once, as many as there are processors. What they print stands in the
/// order of the pieces.
final class AtOnce {

    private AtOnce() {}

    /// What a piece came to.
    private record Done(int code, ByteArrayOutputStream out, ByteArrayOutputStream err) {

        static Done of(Console console, ToIntFunction<Console> piece) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            Console own =
                    new Console(
                            new PrintStream(out, true, StandardCharsets.UTF_8),
                            new PrintStream(err, true, StandardCharsets.UTF_8),
                            console.environment(),
                            console.folder(),
                            false);
            return new Done(piece.applyAsInt(own), out, err);
        }

        void print(Console console) {
            console.out().print(out.toString(StandardCharsets.UTF_8));
            console.err().print(err.toString(StandardCharsets.UTF_8));
        }
    }

    /// @param pieces each given where to print, coming to an exit code
    /// @return the highest of the exit codes
    static int run(Console console, List<ToIntFunction<Console>> pieces) {
        AtomicInteger code = new AtomicInteger(ExitCode.DONE);
        pieces.parallelStream()
                .map(piece -> Done.of(console, piece))
                .forEachOrdered(
                        done -> {
                            done.print(console);
                            code.accumulateAndGet(done.code, Math::max);
                        });
        return code.get();
    }
}
