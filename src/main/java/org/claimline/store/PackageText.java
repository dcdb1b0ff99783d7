package org.claimline.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
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

    /// The resource's key for what the standard has no word for.
    static final String BLOCK = "claimline";

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

    /// The standard's properties of a resource that tell what its series is, as JSON by their keys.
    static Map<String, String> properties(Description description) throws IOException {
        return texts(described(description));
    }

    /// The properties of the block [#BLOCK] that do, likewise.
    static Map<String, String> block(Description description) throws IOException {
        return texts(blocked(description));
    }

    private static Map<String, String> texts(Map<String, Written> properties) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, Written> one : properties.entrySet()) {
            texts.put(one.getKey(), text(one.getValue()));
        }
        return texts;
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
        write(described(series.description()), json);
        json.writeStringField("format", "csv");
        json.writeStringField("mediatype", "text/csv");
        json.writeStringField("encoding", "utf-8");
        json.writeObjectFieldStart("schema");
        fields(series, json);
        json.writeEndObject();
        json.writeObjectFieldStart(BLOCK);
        json.writeStringField("frequency", series.frequency().code());
        write(blocked(series.description()), json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void write(Map<String, Written> properties, JsonGenerator json)
            throws IOException {
        for (Map.Entry<String, Written> one : properties.entrySet()) {
            json.writeFieldName(one.getKey());
            one.getValue().to(json);
        }
    }

    private static Map<String, Written> described(Description description) {
        Source source = description.source();
        Map<String, Written> all = new LinkedHashMap<>();
        all.put("title", json -> json.writeString(description.title()));
        List<Map<String, String>> sources = sources(source);
        if (!sources.isEmpty()) {
            all.put("sources", json -> groups(sources, json));
        }
        if (isNamed(source.licence())) {
            List<Map<String, String>> licences =
                    parts(source.licence()).stream().map(PackageText::licence).toList();
            all.put("licenses", json -> groups(licences, json));
        }
        return all;
    }

    private static List<Map<String, String>> sources(Source source) {
        List<String> titles = parts(source.publisher());
        List<String> addresses = parts(source.address());
        List<Map<String, String>> all = new ArrayList<>();
        for (int i = 0; i < Math.max(titles.size(), addresses.size()); i++) {
            Map<String, String> one = new LinkedHashMap<>();
            if (i < titles.size()) {
                one.put("title", titles.get(i));
            }
            if (i < addresses.size()) {
                one.put("path", addresses.get(i));
            }
            all.add(one);
        }
        return all;
    }

    private static void groups(List<Map<String, String>> groups, JsonGenerator json)
            throws IOException {
        json.writeStartArray();
        for (Map<String, String> one : groups) {
            texts(one, json);
        }
        json.writeEndArray();
    }

    private static List<String> parts(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("; ", -1));
    }

    /// Whether all licences are in the Open Definition's list.
    private static boolean isNamed(String licence) {
        List<String> names = parts(licence);
        return !names.isEmpty() && LICENCES.keySet().containsAll(names);
    }

    private static Map<String, String> licence(String name) {
        Map<String, String> licence = new LinkedHashMap<>();
        licence.put("name", name);
        licence.put("path", LICENCES.getOrDefault(name, ""));
        return licence;
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
        json.writeFieldName("primaryKey");
        array(List.of("period"), json);
        json.writeFieldName("missingValues");
        array(List.of(""), json);
    }

    private static Map<String, Written> blocked(Description description) {
        Source source = description.source();
        Map<String, Written> all = new LinkedHashMap<>();
        all.put("unit", json -> json.writeString(description.unit().toString()));
        text("per", description.per(), all);
        text("base", description.base(), all);
        text("aggregation", description.aggregation().word(), all);
        if (description.calendar() != DayCalendar.DAYS) {
            text("calendar", description.calendar().word(), all);
        }
        if (description.hold().holds()) {
            text("hold", description.hold().toString(), all);
        }
        text("dataset", source.dataset(), all);
        if (!isNamed(source.licence())) {
            text("terms", source.licence(), all);
        }
        text("retrieved", source.retrieved().map(LocalDate::toString).orElse(""), all);
        if (!source.notes().isEmpty()) {
            all.put("notes", json -> array(source.notes(), json));
        }
        source.origin().ifPresent(origin -> all.put("origin", json -> told(origin, json)));
        return all;
    }

    private static void text(String key, String text, Map<String, Written> all) {
        if (!text.isEmpty()) {
            all.put(key, json -> json.writeString(text));
        }
    }

    private static void told(Origin origin, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", origin.file());
        json.writeStringField("sha256", origin.sha256());
        json.writeStringField("rows", Long.toString(origin.rows()));
        json.writeStringField("dialect", origin.dialect());
        json.writeStringField("shape", origin.shape());
        json.writeStringField("read", origin.read().toString());
        if (!origin.recipe().isEmpty()) {
            json.writeFieldName("recipe");
            array(RecipeText.of(origin.recipe()), json);
        }
        if (!origin.report().isEmpty()) {
            json.writeFieldName("report");
            array(origin.report(), json);
        }
        json.writeEndObject();
    }

    private static void texts(Map<String, String> pairs, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, String> pair : pairs.entrySet()) {
            json.writeStringField(pair.getKey(), pair.getValue());
        }
        json.writeEndObject();
    }

    private static void array(List<String> texts, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (String one : texts) {
            json.writeString(one);
        }
        json.writeEndArray();
    }
}
