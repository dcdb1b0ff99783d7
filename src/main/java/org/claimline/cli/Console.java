package org.claimline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/// Where a command runs: what it writes to, and what it may know of its surroundings.
///
/// @param out results
/// @param err messages
/// @param environment the environment's variables
/// @param folder the working folder
/// @param terminal whether a person watches the messages as they come
public record Console(
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Path folder,
        boolean terminal) {

    public Console {
        environment = Map.copyOf(environment);
    }

    /// The program's own streams, in UTF-8 but for a terminal that says that it wants another.
    public static Console ofProcess() {
        return new Console(
                stream(FileDescriptor.out, System.getProperty("stdout.encoding")),
                stream(FileDescriptor.err, System.getProperty("stderr.encoding")),
                System.getenv(),
                Path.of(""),
                isTerminal());
    }

    private static PrintStream stream(FileDescriptor descriptor, String wanted) {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        Charset charset =
                windows && isTerminal() && Charset.isSupported(wanted)
                        ? Charset.forName(wanted)
                        : StandardCharsets.UTF_8;
        return new PrintStream(new FileOutputStream(descriptor), true, charset);
    }

    private static boolean isTerminal() {
        return System.console() != null && System.console().isTerminal();
    }

    /// A result, on a line of its own.
    void say(String line) {
        out.print(line);
        out.print('\n');
    }

    /// A message, on a line of its own.
    void warn(String line) {
        err.print(line);
        err.print('\n');
    }
}
