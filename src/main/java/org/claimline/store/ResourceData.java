package org.claimline.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.claimline.csv.Problem;
import org.claimline.csv.tidy.PlainTidy;
import org.claimline.csv.tidy.TidyCsv;
import org.claimline.series.TimeSeries;
import org.claimline.store.tree.Problems;

/// Reads the observations of a described series.
final class ResourceData {

    private ResourceData() {}

    static Optional<TimeSeries> read(Resource resource, Path file, List<Problem> problems) {
        Problems ofFile = new Problems(file.toString());
        Optional<String> text = TextFile.figures(file, ofFile);
        problems.addAll(ofFile.all());
        return text.flatMap(content -> read(resource, file, content, problems));
    }

    private static Optional<TimeSeries> read(
            Resource resource, Path file, String content, List<Problem> problems) {
        Optional<TimeSeries> plain =
                PlainTidy.read(
                        content,
                        resource.key(),
                        resource.frequency(),
                        resource.description(),
                        resource.columns());
        if (plain.isPresent()) {
            return plain;
        }
        TidyCsv.Tidy tidy =
                TidyCsv.read(file.toString(), content, resource.frequency(), resource.columns());
        problems.addAll(tidy.problems());
        return tidy.observations()
                .map(
                        rows ->
                                TimeSeries.of(
                                        resource.key(),
                                        resource.frequency(),
                                        resource.description(),
                                        rows));
    }
}
