package org.claimline.store.described;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.csv.chain.Import;
import org.claimline.csv.chain.Report;
import org.claimline.series.Origin;
import org.claimline.series.Source;
import org.claimline.series.TimeSeries;

/// What was read of a table, with what its package adds.
public final class Amended {

    private Amended() {}

    /// With more sentences about what was left out.
    public static Import.Read withSkipped(Import.Read read, List<String> more) {
        return with(read, read.series(), read.report().shape(), more);
    }

    /// With the shape of the table as it was read without choices.
    public static Import.Read withShape(Import.Read read, String shape) {
        List<TimeSeries> series = read.series().stream().map(one -> ofShape(one, shape)).toList();
        return with(read, series, shape, List.of());
    }

    private static TimeSeries ofShape(TimeSeries series, String shape) {
        Source source = series.description().source();
        Optional<Origin> origin =
                source.origin()
                        .map(
                                one ->
                                        new Origin(
                                                one.file(),
                                                one.sha256(),
                                                one.rows(),
                                                one.dialect(),
                                                shape,
                                                one.recipe(),
                                                one.read(),
                                                one.report()));
        return series.withDescription(series.description().withSource(source.withOrigin(origin)));
    }

    static Import.Read with(
            Import.Read read, List<TimeSeries> series, String shape, List<String> more) {
        Report report = read.report();
        List<String> skipped = new ArrayList<>(report.skipped());
        skipped.addAll(more);
        return new Import.Read(
                read.file(),
                read.sheet(),
                read.recipe(),
                read.detected(),
                series,
                new Report(
                        report.sha256(),
                        report.bytes(),
                        report.lines(),
                        report.rows(),
                        shape,
                        report.read(),
                        skipped,
                        report.changed()),
                read.problems());
    }
}
