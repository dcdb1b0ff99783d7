package org.claimline.csv;

import java.util.Optional;

/// Recipes that are remembered for shapes of files.
@FunctionalInterface
public interface Recipes {

    Recipes NONE = shape -> Optional.empty();

    /// The recipe for a file's shape ([org.claimline.csv.chain.Report#shape]).
    Optional<Recipe> of(String shape);
}
