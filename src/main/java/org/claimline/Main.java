package org.claimline;

import org.claimline.app.WindowLauncher;
import org.claimline.cli.Commands;

/// The program: hands its arguments to the commands, and to them what opens the window.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(Commands.run(args, WindowLauncher::open));
    }
}
