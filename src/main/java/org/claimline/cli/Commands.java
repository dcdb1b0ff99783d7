package org.claimline.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/// The command line: hands its arguments to a command, and what goes wrong to a sentence and an
/// exit code.
public final class Commands {

    private Commands() {}

    /// Runs a command with the program's own streams.
    ///
    /// @return the exit code: 0 done, 1 `--fail-on` met, 2 bad usage or bad input, 3 a fault of
    /// ours
    public static int run(String[] arguments, WindowOpener window) {
        return run(arguments, window, Console.ofProcess());
    }

    /// Runs a command.
    static int run(String[] arguments, WindowOpener window, Console console) {
        int code = commandLine(window, console).execute(arguments);
        console.out().flush();
        console.err().flush();
        return code;
    }

    private static CommandLine commandLine(WindowOpener window, Console console) {
        CommandLine line =
                new CommandLine(new OpenCommand(console, window))
                        .addSubcommand(new ImportCommand(console))
                        .addSubcommand(new TableCommand(console))
                        .addSubcommand(new EvalCommand(console))
                        .addSubcommand(new CheckCommand(console))
                        .addSubcommand(new ExportCommand(console))
                        .addSubcommand(new ReportCommand(console))
                        .addSubcommand(new BundleCommand(console))
                        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                        .setUsageHelpWidth(100)
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .setParameterExceptionHandler((e, args) -> badUsage(e, console))
                        .setExecutionExceptionHandler((e, c, parsed) -> fault(e, console));
        return line;
    }

    private static int badUsage(CommandLine.ParameterException e, Console console) {
        String name = e.getCommandLine().getCommandSpec().qualifiedName();
        console.warn(name + ": " + firstLine(e));
        console.warn("'" + name + " --help' says how it is used.");
        return ExitCode.BAD_INPUT;
    }

    private static int fault(Exception e, Console console) {
        String what = e.getMessage() == null ? "" : ": " + firstLine(e);
        console.warn(
                "claimline: a fault of the program ("
                        + e.getClass().getSimpleName()
                        + what
                        + "); with CLAIMLINE_DEBUG=1 in the environment it shows where.");
        if (console.environment().containsKey("CLAIMLINE_DEBUG")) {
            e.printStackTrace(console.err());
        }
        return ExitCode.FAULT;
    }

    private static String firstLine(Throwable e) {
        String message = e.getMessage();
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
