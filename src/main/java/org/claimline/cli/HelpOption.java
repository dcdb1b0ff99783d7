package org.claimline.cli;

import picocli.CommandLine.Option;

/// `-h`, `--help`, the same for every command.
final class HelpOption {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "shows this help")
    private boolean asked;
}
