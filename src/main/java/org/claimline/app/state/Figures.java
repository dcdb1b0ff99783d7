package org.claimline.app.state;

import java.nio.file.Path;

/// Where figures are read from.
public sealed interface Figures {

    /// As it is called in the window.
    String name();

    /// A file.
    record InFile(Path path) implements Figures {
        @Override
        public String name() {
            Path name = path.getFileName();
            return name == null ? path.toString() : name.toString();
        }
    }

    /// Cells that a person copied elsewhere, with tabs and line ends between them.
    ///
    /// @param name says when: `clipboard 2026-11-25 14:03`
    record Pasted(String name, String text) implements Figures {

        private static final String BEFORE = "clipboard ";

        /// Whether a series' origin names cells that were pasted, and no file.
        public static boolean isPasted(String origin) {
            return origin.startsWith(BEFORE);
        }

        /// Cells pasted at a moment.
        ///
        /// @param moment as text: `2026-11-25 14:03`
        public static Pasted at(String moment, String text) {
            return new Pasted(BEFORE + moment, text);
        }
    }
}
