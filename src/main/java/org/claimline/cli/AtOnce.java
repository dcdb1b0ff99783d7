package org.claimline.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;

/// Does pieces of work at once, as many as there are processors. What they print stands in the
/// order of the pieces.
final class AtOnce {

    private AtOnce() {}

    /// What a piece came to.
    private record Done(int code, ByteArrayOutputStream out, ByteArrayOutputStream err) {}

    /// @param pieces each given where to print, coming to an exit code
    /// @return the highest of the exit codes
    static int run(Console console, List<ToIntFunction<Console>> pieces) {
        int code = ExitCode.DONE;
        int threads = Math.min(pieces.size(), Runtime.getRuntime().availableProcessors());
        try (ExecutorService workers = Executors.newFixedThreadPool(Math.max(1, threads))) {
            List<CompletableFuture<Done>> begun =
                    pieces.stream()
                            .map(
                                    piece ->
                                            CompletableFuture.supplyAsync(
                                                    () -> done(console, piece), workers))
                            .toList();
            for (CompletableFuture<Done> one : begun) {
                Done done = joined(one);
                console.out().print(done.out.toString(StandardCharsets.UTF_8));
                console.err().print(done.err.toString(StandardCharsets.UTF_8));
                code = Math.max(code, done.code);
            }
        }
        return code;
    }

    private static Done done(Console console, ToIntFunction<Console> piece) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console own =
                new Console(
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        console.environment(),
                        console.folder(),
                        false);
        int code = piece.applyAsInt(own);
        own.out().flush();
        own.err().flush();
        return new Done(code, out, err);
    }

    private static Done joined(CompletableFuture<Done> one) {
        try {
            return one.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }
}
