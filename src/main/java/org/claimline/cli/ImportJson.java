package org.claimline.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.claimline.csv.Problem;
import org.claimline.csv.chain.Import;
import org.claimline.csv.text.Dialect;
import org.claimline.csv.text.Encoding;
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
                named(file, good.sheet().encoding(), good.sheet().dialect());
                file.put("decimal", String.valueOf(good.sheet().numerals().decimal()));
                file.put("layout", good.sheet().anatomy().layout());
                good.series().forEach(s -> series.add(series(s)));
            }
            case Import.Asking asking -> {
                named(file, asking.sheet().encoding(), asking.sheet().dialect());
                file.put("decimal", String.valueOf(asking.sheet().numerals().decimal()));
                file.put("layout", asking.sheet().anatomy().layout());
            }
            case Import.Unreadable bad -> {
                named(file, bad.encoding(), bad.dialect());
                file.putNull("decimal");
                file.putNull("layout");
            }
        }
        file.set("series", series);
        ArrayNode problems = file.putArray("problems");
        read.problems().forEach(p -> problems.add(problem(p)));
        return file;
    }

    private static void named(
            ObjectNode file, Optional<Encoding> encoding, Optional<Dialect> dialect) {
        file.put("encoding", encoding.map(e -> e.charset().name()).orElse(null));
        file.put("delimiter", dialect.map(Dialect::delimiter).orElse(null));
        file.put("quote", dialect.map(d -> String.valueOf(d.quote())).orElse(null));
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
        node.set("min", Json.exact(summary.min()));
        node.set("max", Json.exact(summary.max()));
        return node;
    }

    private static ObjectNode observation(Optional<Observation> observation) {
        ObjectNode node = Json.object();
        node.put("period", observation.map(o -> o.period().toString()).orElse(null));
        node.set("value", Json.exact(observation.map(Observation::value).orElse(Double.NaN)));
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
