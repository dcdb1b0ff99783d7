package org.claimline.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimline.csv.tidy.TidyText;
import org.claimline.series.DayCalendar;
import org.claimline.series.Description;
import org.claimline.series.Origin;
import org.claimline.series.SeriesKey;
import org.claimline.series.Source;
import org.claimline.series.TimeSeries;
import org.claimline.store.recipe.RecipeText;
import org.claimline.workspace.Workspace;

/// `datapackage.json` as text (Frictionless Data Package 2.0).
final class PackageText {

    private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

    /// Where the licences that have a name in the Open Definition's list are written down.
    private static final Map<String, String> LICENCES =
            Map.of(
                    "CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/",
                    "CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/",
                    "ODC-PDDL-1.0", "https://opendatacommons.org/licenses/pddl/1-0/",
                    "ODC-BY-1.0", "https://opendatacommons.org/licenses/by/1-0/");

    private PackageText() {}

    /// @param paths the files of the series
    static String of(Workspace workspace, Map<SeriesKey, String> paths) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = generator(text)) {
            json.writeStartObject();
            json.writeStringField("$schema", PROFILE);
            json.writeStringField("name", workspace.name());
            json.writeStringField("title", workspace.title());
            json.writeArrayFieldStart("resources");
            for (TimeSeries series : workspace.catalog().all()) {
                resource(series, paths.getOrDefault(series.key(), ""), json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static JsonGenerator generator(StringWriter text) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        JsonGenerator json = new JsonFactory().createGenerator(text);
        json.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
        return json;
    }

    /// One resource alone.
    ///
    /// @param path the file of the series
    static String resource(TimeSeries series, String path) throws IOException {
        return text(json -> resource(series, path, json));
    }

    /// The schema of a series alone.
    static String schema(TimeSeries series) throws IOException {
        return text(
                json -> {
                    json.writeStartObject();
                    fields(series, json);
                    json.writeEndObject();
                });
    }

    /// An origin alone.
    static String origin(Origin origin) throws IOException {
        return text(
                json -> {
                    json.writeStartObject();
                    told(origin, json);
                    json.writeEndObject();
                });
    }

    /// A text alone.
    static String quoted(String one) throws IOException {
        return text(json -> json.writeString(one));
    }

    /// What is written to a generator.
    private interface Written {
        void to(JsonGenerator json) throws IOException;
    }

    private static String text(Written written) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = generator(text)) {
            written.to(json);
        }
        return text.toString();
    }

    private static void resource(TimeSeries series, String path, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("name", series.key().text());
        json.writeStringField("type", "table");
        json.writeStringField("path", path);
        json.writeStringField("title", series.title());
        json.writeStringField("format", "csv");
        json.writeStringField("mediatype", "text/csv");
        json.writeStringField("encoding", "utf-8");
        Source source = series.description().source();
        sources(source, json);
        boolean named = licences(source, json);
        json.writeObjectFieldStart("schema");
        fields(series, json);
        json.writeEndObject();
        block(series, named, json);
        json.writeEndObject();
    }

    private static void sources(Source source, JsonGenerator json) throws IOException {
        List<String> titles = parts(source.publisher());
        List<String> addresses = parts(source.address());
        if (titles.isEmpty() && addresses.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("sources");
        for (int i = 0; i < Math.max(titles.size(), addresses.size()); i++) {
            Map<String, String> one = new LinkedHashMap<>();
            if (i < titles.size()) {
                one.put("title", titles.get(i));
            }
            if (i < addresses.size()) {
                one.put("path", addresses.get(i));
            }
            texts(one, json);
        }
        json.writeEndArray();
    }

    private static List<String> parts(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("; ", -1));
    }

    /// @return whether the licence is a known one and was written
    private static boolean licences(Source source, JsonGenerator json) throws IOException {
        List<String> names = parts(source.licence());
        if (names.isEmpty() || !LICENCES.keySet().containsAll(names)) {
            return false;
        }
        json.writeArrayFieldStart("licenses");
        for (String one : names) {
            Map<String, String> licence = new LinkedHashMap<>();
            licence.put("name", one);
            licence.put("path", LICENCES.getOrDefault(one, ""));
            texts(licence, json);
        }
        json.writeEndArray();
        return true;
    }

    private static void fields(TimeSeries series, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("fields");
        for (String column : TidyText.columns(series)) {
            String type =
                    switch (column) {
                        case "period" -> Resource.periodType(series.frequency());
                        case "value", "low", "high" -> "number";
                        default -> "string";
                    };
            Map<String, String> field = new LinkedHashMap<>();
            field.put("name", column);
            field.put("type", type);
            texts(field, json);
        }
        json.writeEndArray();
        array("primaryKey", List.of("period"), json);
        array("missingValues", List.of(""), json);
    }

    private static void block(TimeSeries series, boolean licenceNamed, JsonGenerator json)
            throws IOException {
        Description description = series.description();
        Source source = description.source();
        json.writeObjectFieldStart("claimline");
        json.writeStringField("frequency", series.frequency().code());
        json.writeStringField("unit", description.unit().toString());
        text("per", description.per(), json);
        text("base", description.base(), json);
        json.writeStringField("aggregation", description.aggregation().word());
        if (description.calendar() != DayCalendar.DAYS) {
            json.writeStringField("calendar", description.calendar().word());
        }
        if (description.hold().holds()) {
            json.writeStringField("hold", description.hold().toString());
        }
        text("dataset", source.dataset(), json);
        if (!licenceNamed) {
            text("terms", source.licence(), json);
        }
        if (source.retrieved().isPresent()) {
            json.writeStringField("retrieved", source.retrieved().get().toString());
        }
        if (!source.notes().isEmpty()) {
            array("notes", source.notes(), json);
        }
        if (source.origin().isPresent()) {
            json.writeObjectFieldStart("origin");
            told(source.origin().get(), json);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void told(Origin origin, JsonGenerator json) throws IOException {
        json.writeStringField("file", origin.file());
        json.writeStringField("sha256", origin.sha256());
        json.writeStringField("rows", Long.toString(origin.rows()));
        json.writeStringField("dialect", origin.dialect());
        json.writeStringField("shape", origin.shape());
        json.writeStringField("read", origin.read().toString());
        if (!origin.recipe().isEmpty()) {
            array("recipe", RecipeText.of(origin.recipe()), json);
        }
        if (!origin.report().isEmpty()) {
            array("report", origin.report(), json);
        }
    }

    private static void text(String key, String text, JsonGenerator json) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(key, text);
        }
    }

    private static void texts(Map<String, String> pairs, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, String> pair : pairs.entrySet()) {
            json.writeStringField(pair.getKey(), pair.getValue());
        }
        json.writeEndObject();
    }

    private static void array(String key, List<String> texts, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart(key);
        for (String one : texts) {
            json.writeString(one);
        }
        json.writeEndArray();
    }
}
