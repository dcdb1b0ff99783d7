package org.claimline.cli;

/// What a command's exit says.
final class ExitCode {

    static final int DONE = 0;
    /// A verdict that `--fail-on` names was met.
    static final int FAILED_ON = 1;
    /// Bad usage or bad input.
    static final int BAD_INPUT = 2;
    /// A fault of the program.
    static final int FAULT = 3;

    private ExitCode() {}
}
