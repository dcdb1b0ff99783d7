package org.claimline.csv;

import java.util.List;

/// What a file does not tell and a person must: which of several readings is meant.
///
/// @param setting what an answer sets in the recipe
/// @param place the cell that shows it, as a problem whose sentence names the options of the
///     command line
/// @param sentence the question: `Is 03/04/2014 the 3rd of April or the 4th of March?`
/// @param answers two or more
public record Question(
        Setting setting, Problem place, String sentence, List<Detected.Choice> answers) {
    public Question {
        answers = List.copyOf(answers);
    }
}
