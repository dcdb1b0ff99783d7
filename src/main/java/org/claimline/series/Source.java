package org.claimline.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where a series comes from.
///
/// @param publisher who publishes the figures; several joined by "; "
/// @param dataset the data set at the publisher, empty where not known
/// @param licence licence or terms, empty where not known
/// @param address where it was found, empty where not known
/// @param retrieved the day it was retrieved
/// @param notes breaks, and what was computed and how
/// @param origin the file it was imported from; empty where it was not imported
public record Source(
        String publisher,
        String dataset,
        String licence,
        String address,
        Optional<LocalDate> retrieved,
        List<String> notes,
        Optional<Origin> origin) {

    public static final Source UNKNOWN =
            new Source("", "", "", "", Optional.empty(), List.of(), Optional.empty());

    public Source {
        notes = List.copyOf(notes);
    }

    public Source withOrigin(Optional<Origin> other) {
        return new Source(publisher, dataset, licence, address, retrieved, notes, other);
    }
}
