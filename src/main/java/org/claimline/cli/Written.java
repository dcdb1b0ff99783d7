package org.claimline.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/// Writes a file that a command was asked for, and says that it is written or why it is not.
final class Written {

    private Written() {}

    /// What writes it.
    interface Writing {
        void run() throws IOException;
    }

    /// @param what it is: `the picture`
    /// @return the exit code it stands for
    static int file(Console console, Path file, String what, Writing writing) {
        try {
            AwtFonts.prepare();
            writing.run();
            console.say(file.toString());
            return ExitCode.DONE;
        } catch (FileAlreadyExistsException e) {
            console.warn(
                    e.getFile()
                            + ": the file is there already and was left; --overwrite replaces it");
        } catch (IOException e) {
            console.warn(file + ": " + what + " cannot be written (" + e.getMessage() + ")");
        } catch (RuntimeException e) {
            console.warn(file + ": " + what + " was not made, for the program failed (" + e + ")");
            return ExitCode.FAULT;
        }
        return ExitCode.BAD_INPUT;
    }
}
