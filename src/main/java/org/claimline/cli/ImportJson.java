package org.claimline.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.claimline.csv.Import;
import org.claimline.csv.Problem;
import org.claimline.series.Observation;
import org.claimline.series.TimeSeries;

/// What `import --json` prints.
final class ImportJson {

    private ImportJson() {}

    static ObjectNode of(List<Import> imports) {
        ObjectNode root = Json.object();
        ArrayNode files = root.putArray("files");
        imports.forEach(i -> files.add(file(i)));
        return root;
    }

    private static ObjectNode file(Import read) {
        ObjectNode file = Json.object().put("file", read.file());
        ArrayNode series = Json.array();
        switch (read) {
            case Import.Read good -> {
                file.put("encoding", good.encoding().charset().name());
                file.put("delimiter", String.valueOf(good.dialect().delimiter()));
                file.put("quote", String.valueOf(good.dialect().quote()));
                file.put("decimal", String.valueOf(good.numerals().decimal()));
                file.put("layout", good.layout());
                good.series().forEach(s -> series.add(series(s)));
            }
            case Import.Unreadable bad -> {
                file.put("encoding", bad.encoding().map(e -> e.charset().name()).orElse(null));
                file.put(
                        "delimiter",
                        bad.dialect().map(d -> String.valueOf(d.delimiter())).orElse(null));
                file.put("quote", bad.dialect().map(d -> String.valueOf(d.quote())).orElse(null));
                file.putNull("decimal");
                file.putNull("layout");
            }
        }
        file.set("series", series);
        ArrayNode problems = file.putArray("problems");
        read.problems().forEach(p -> problems.add(problem(p)));
        return file;
    }

    private static ObjectNode series(TimeSeries series) {
        ObjectNode node = Json.object();
        node.put("key", series.key().text());
        node.put("title", series.title());
        node.set("unit", Json.text(series.unit().toString()));
        node.put("frequency", series.frequency().code());
        ImportSummary summary = ImportSummary.of(series);
        node.put("observations", summary.present());
        node.put("missing", series.size() - summary.present());
        node.set("first", observation(summary.first()));
        node.set("last", observation(summary.last()));
        node.set("min", Json.number(summary.min()));
        node.set("max", Json.number(summary.max()));
        return node;
    }

    private static ObjectNode observation(java.util.Optional<Observation> observation) {
        ObjectNode node = Json.object();
        node.put("period", observation.map(o -> o.period().toString()).orElse(null));
        node.set("value", Json.number(observation.map(Observation::value).orElse(Double.NaN)));
        return node;
    }

    private static ObjectNode problem(Problem problem) {
        ObjectNode node = Json.object();
        node.set("line", problem.line() == 0 ? node.nullNode() : node.numberNode(problem.line()));
        node.set(
                "column",
                problem.column() == 0 ? node.nullNode() : node.numberNode(problem.column()));
        node.set("text", Json.text(problem.text()));
        node.put("message", problem.message());
        return node;
    }
}
