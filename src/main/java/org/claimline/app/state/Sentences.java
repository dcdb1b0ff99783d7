package org.claimline.app.state;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;

/// What went wrong, in words.
public final class Sentences {

    private Sentences() {}

    public static String of(Exception e) {
        String message = e.getMessage();
        return switch (e) {
            case NoSuchFileException missing -> missing.getFile() + " is not there.";
            case FileAlreadyExistsException there -> there.getFile() + " is there already.";
            case IOException io when message != null -> message;
            default -> message == null ? e.getClass().getSimpleName() : message;
        };
    }
}
