package org.claimline.csv.chain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.claimline.csv.Bytes;
import org.claimline.csv.Progress;
import org.claimline.csv.Recipe;
import org.claimline.csv.Recipes;
import org.claimline.csv.file.Member;
import org.claimline.csv.file.Members;

/// Reads a CSV file as series: bytes → encoding → dialect → table → layout → series. Whatever the
/// file holds, nothing throws; what cannot be read is a problem with its place.
public final class CsvImport {

    private CsvImport() {}

    /// Reads a file: one result, or one for each member of an archive or sheet of a workbook.
    ///
    /// @param path where it lies
    /// @param file the name that a person gave it
    /// @param chosen what was chosen for it
    /// @param remembered what was chosen earlier for files of its shape; what is chosen now wins
    /// @throws CancellationException where `progress` stops it
    public static List<Import> read(
            Path path, String file, Recipe chosen, Recipes remembered, Progress progress) {
        Gathered gathered = new Gathered(chosen, remembered, progress);
        try {
            Members.visit(path, file, gathered);
        } catch (IOException e) {
            gathered.unreadable(file, sentence(e));
        }
        return gathered.all();
    }

    /// Reads bytes that are no archive, such as cells that were pasted; of several tables in them
    /// the first.
    ///
    /// @param file the name they are given
    public static Import read(String file, byte[] bytes, Recipe recipe) {
        return Reading.of(
                        new Member(file, Bytes.of(bytes), Optional.empty()),
                        recipe,
                        Recipes.NONE,
                        Progress.NONE)
                .getFirst();
    }

    static String sentence(Exception e) {
        return e.getMessage() == null ? "the file cannot be read" : e.getMessage();
    }

    /// What came of the members of one file.
    private static final class Gathered implements Members.Visitor {
        private final Recipe chosen;
        private final Recipes remembered;
        private final Progress progress;
        private final List<Import> read = new ArrayList<>();

        Gathered(Recipe chosen, Recipes remembered, Progress progress) {
            this.chosen = chosen;
            this.remembered = remembered;
            this.progress = progress;
        }

        @Override
        public void member(Member member, double share) {
            boolean alone = !member.name().contains("!");
            if (!progress.at(0, share)) {
                throw new CancellationException("the reading was stopped");
            }
            Progress within = (line, ignored) -> progress.at(line, share);
            read.addAll(Reading.of(member, chosen, remembered, alone ? progress : within));
        }

        @Override
        public void unreadable(String name, String sentence) {
            read.add(Import.Unreadable.of(name, sentence));
        }

        /// Of an archive, what gives no series is told only where nothing does.
        List<Import> all() {
            List<Import> found =
                    read.stream().filter(one -> !(one instanceof Import.Unreadable)).toList();
            return found.isEmpty() ? read : told(found);
        }

        /// The first that was read tells of the members that gave nothing.
        private List<Import> told(List<Import> found) {
            List<String> left =
                    read.stream()
                            .filter(one -> one instanceof Import.Unreadable)
                            .map(one -> "Left out: " + one.problems().getFirst())
                            .toList();
            List<Import> whole = new ArrayList<>(found);
            if (!left.isEmpty() && found.getFirst() instanceof Import.Read first) {
                whole.set(0, first.withSkipped(left));
            }
            return whole;
        }
    }
}
