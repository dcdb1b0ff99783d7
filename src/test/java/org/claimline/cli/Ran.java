package org.claimline.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/// What a command came to, run in this process.
record Ran(int code, String out, String err) {

    static Ran of(String... arguments) {
        return with(
                Path.of(""),
                Map.of(),
                folder -> {
                    throw new AssertionError("no window is asked for");
                },
                arguments);
    }

    static Ran with(
            Path folder,
            Map<String, String> environment,
            WindowOpener window,
            String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console =
                new Console(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        environment,
                        folder,
                        false);
        int code = Commands.run(arguments, window, console);
        return new Ran(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
