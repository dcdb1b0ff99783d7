package org.claimline.app.intake;

import java.util.function.Consumer;
import org.claimline.app.edition.Edition;
import org.claimline.app.edition.EditionSheet;
import org.claimline.app.intake.dialog.Desk;
import org.claimline.csv.chain.Import;

/// Opens what asks a person about figures; each is open until it is answered, one at a time.
public interface Sheets {

    /// How figures are read, and which series are wanted.
    void read(Import first, Desk desk);

    /// Whether a new edition is taken.
    void edition(Edition edition, Consumer<EditionSheet.Answer> answered);
}
