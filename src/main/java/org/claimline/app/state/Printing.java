package org.claimline.app.state;

import javafx.scene.image.Image;

/// Prints pictures, a page each.
public interface Printing {

    /// How a page lies at first; a person may turn it.
    enum Turn {
        UPRIGHT,
        ACROSS
    }

    /// Asks a person for printer and paper.
    ///
    /// @param name of what is printed, as the printer's list shows it
    Asked ask(String name, Turn turn);

    sealed interface Asked {

        /// There is no printer to ask about.
        record NoPrinter() implements Asked {}

        record Cancelled() implements Asked {}

        /// @param widthPoints of what can be printed on, a point being a 72nd of an inch
        /// @param heightPoints likewise
        record Paper(double widthPoints, double heightPoints, Sheet sheet) implements Asked {}
    }

    /// A page that waits for its picture.
    interface Sheet {

        /// Prints a picture over all that can be printed on, as large as fits.
        ///
        /// @return whether the printer took it
        boolean print(Image picture);
    }
}
