package org.claimline.csv.chain;

import java.util.List;
import java.util.Optional;
import org.claimline.csv.Detected;
import org.claimline.csv.Problem;
import org.claimline.csv.Question;
import org.claimline.csv.Recipe;
import org.claimline.csv.text.Dialect;
import org.claimline.csv.text.Encoding;
import org.claimline.series.TimeSeries;

/// What came of reading a file, with all that is wrong in it.
public sealed interface Import {

    /// The file as it was named, `path!member` inside an archive or a workbook.
    String file();

    /// Cells, rows and columns that could not be read, in the file's order.
    List<Problem> problems();

    /// A file that gave at least one series.
    ///
    /// @param recipe the choices it was read with, remembered ones among them
    /// @param detected every setting that is in force, with its evidence, in the chain's order
    /// @param series all that were found, no key twice, each with its
    ///     [org.claimline.series.Origin]; those that the recipe leaves out are among them
    record Read(
            String file,
            Sheet sheet,
            Recipe recipe,
            List<Detected> detected,
            List<TimeSeries> series,
            Report report,
            List<Problem> problems)
            implements Import {
        public Read {
            detected = List.copyOf(detected);
            series = List.copyOf(series);
            problems = List.copyOf(problems);
        }

        /// The same, with more sentences about what was left out.
        Read withSkipped(List<String> more) {
            return new Read(
                    file, sheet, recipe, detected, series, report.withSkipped(more), problems);
        }
    }

    /// A file that can be read once a question is answered.
    ///
    /// @param shape as [Report#shape]
    record Asking(
            String file,
            Sheet sheet,
            Recipe recipe,
            List<Detected> detected,
            Question question,
            String shape,
            List<Problem> problems)
            implements Import {
        public Asking {
            detected = List.copyOf(detected);
            problems = List.copyOf(problems);
        }
    }

    /// A file that gave none.
    ///
    /// @param encoding how its bytes became text, where it came so far
    /// @param dialect how its text became cells, where it came so far
    /// @param sheet its cells, where it came so far, so that columns can be told by hand
    /// @param detected as far as it came
    /// @param problems at least one
    record Unreadable(
            String file,
            Optional<Encoding> encoding,
            Optional<Dialect> dialect,
            Optional<Sheet> sheet,
            Recipe recipe,
            List<Detected> detected,
            List<Problem> problems)
            implements Import {
        public Unreadable {
            detected = List.copyOf(detected);
            problems = List.copyOf(problems);
        }

        /// One of which nothing more is known.
        static Unreadable of(String file, String sentence) {
            return of(Problem.of(file, sentence));
        }

        static Unreadable of(Problem problem) {
            return new Unreadable(
                    problem.file(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Recipe.AUTO,
                    List.of(),
                    List.of(problem));
        }
    }
}
