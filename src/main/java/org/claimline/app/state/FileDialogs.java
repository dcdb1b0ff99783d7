package org.claimline.app.state;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks a person for files and folders.
public interface FileDialogs {

    /// A workspace's folder to open; empty where none was chosen.
    Optional<Path> folder();

    /// Workspaces (by their `datapackage.json`, or as bundles) and CSV files to open; empty where
    // none was chosen.
    List<Path> files();

    /// CSV files to import; empty where none was chosen.
    List<Path> csvFiles();

    /// A file with an article's text; empty where none was chosen.
    Optional<Path> articleText();

    /// A folder to make and save a workspace in; empty where none was chosen.
    ///
    /// @param name a name to begin with
    Optional<Path> newFolder(String name);

    /// A picture's file to write. The person was asked before where it exists already.
    ///
    /// @param name a name to begin with
    Optional<Path> picture(String name);

    /// A page to write. The person was asked before where it exists already.
    ///
    /// @param name a name to begin with
    Optional<Path> page(String name);

    /// A bundle to write. The person was asked before where it exists already.
    ///
    /// @param name a name to begin with
    Optional<Path> bundle(String name);

    /// A CSV file to write. The person was asked before where it exists already.
    ///
    /// @param title what for: `Save problems`
    /// @param name a name to begin with
    Optional<Path> table(String title, String name);
}
