package org.claimline.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.claimline.board.Axis;
import org.claimline.board.Note;
import org.claimline.board.Panel;
import org.claimline.board.PanelId;
import org.claimline.board.Trace;
import org.claimline.series.PeriodRange;
import org.claimline.store.tree.Form;
import org.claimline.store.tree.Problems;

/// Reads one panel of a board.
final class PanelForm {

    private static final String[] KINDS =
            Arrays.stream(Trace.Kind.values())
                    .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                    .toArray(String[]::new);

    private final Form form;
    private final Formulas formulas;
    private final Problems problems;

    PanelForm(Form form, Formulas formulas) {
        this.form =
                form.knowing(
                        "id", "title", "height", "axis", "right", "traces", "notes", "collapsed");
        this.formulas = formulas;
        this.problems = form.problems();
    }

    Optional<Panel> read() {
        Optional<PanelId> id = form.requiredAs("id", PanelId::new);
        double height = form.parsed("height", PanelForm::height).orElse(1.0);
        Axis axis = axis("axis");
        Axis right = axis("right");
        boolean collapsed =
                form.oneOf("collapsed", "true", "false").filter("true"::equals).isPresent();
        List<Trace> traces =
                form.forms("traces", "a trace").stream()
                        .flatMap(trace -> trace(trace).stream())
                        .toList();
        List<Note> notes = notes(traces);
        return id.map(
                known ->
                        new Panel(
                                known,
                                form.text("title"),
                                height,
                                axis,
                                traces,
                                notes,
                                right,
                                collapsed));
    }

    private static double height(String text) {
        double height = Form.finite(text);
        if (!(height > 0) || height > 10) {
            throw new IllegalArgumentException(
                    "a panel's height is above 0 and at most 10, not " + text);
        }
        return height;
    }

    private Axis axis(String key) {
        Optional<Form> axis =
                form.field(key)
                        .flatMap(node -> Form.of(node, "an axis", problems))
                        .map(a -> a.knowing("scale", "from", "to"));
        if (axis.isEmpty()) {
            return Axis.AUTO;
        }
        Form given = axis.get();
        boolean log = given.oneOf("scale", "linear", "log").filter("log"::equals).isPresent();
        OptionalDouble from = optional(given.number("from"));
        OptionalDouble to = optional(given.number("to"));
        if (from.isPresent() && to.isPresent() && from.getAsDouble() >= to.getAsDouble()) {
            problems.add(given.placeOf("to"), "", "an axis runs upward, its 'to' above its 'from'");
            to = OptionalDouble.empty();
        }
        return new Axis(log ? Axis.Scale.LOG : Axis.Scale.LINEAR, from, to);
    }

    private static OptionalDouble optional(Optional<Double> number) {
        return number.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    private Optional<Trace> trace(Form trace) {
        trace.knowing("series", "formula", "name", "kind", "axis", "against", "hidden");
        if (trace.has("series") == trace.has("formula")) {
            problems.add(trace.place(), "", "a trace draws either a 'series' or a 'formula'");
            return Optional.empty();
        }
        Trace.Kind kind =
                trace.oneOf("kind", KINDS)
                        .map(word -> Trace.Kind.valueOf(word.toUpperCase(Locale.ROOT)))
                        .orElse(Trace.Kind.AUTO);
        Trace.Side side =
                trace.oneOf("axis", "left", "right")
                        .map(word -> Trace.Side.valueOf(word.toUpperCase(Locale.ROOT)))
                        .orElse(Trace.Side.LEFT);
        Optional<Trace.Origin> origin =
                trace.has("series")
                        ? trace.parsed("series", formulas::known).map(Trace.Origin.OfSeries::new)
                        : formulas.read(trace, "formula").map(Trace.Origin.OfFormula::new);
        boolean hidden = trace.oneOf("hidden", "true", "false").filter("true"::equals).isPresent();
        Optional<Trace.Origin> against = against(trace, kind);
        Trace.Kind drawn = kind == Trace.Kind.SCATTER && against.isEmpty() ? Trace.Kind.AUTO : kind;
        return origin.map(
                found -> new Trace(found, trace.text("name"), drawn, side, against, hidden));
    }

    /// What a scatter is drawn against; empty, with a problem, where it does not say so well.
    private Optional<Trace.Origin> against(Form trace, Trace.Kind kind) {
        boolean scatter = kind == Trace.Kind.SCATTER;
        if (scatter != trace.has("against")) {
            problems.add(
                    trace.placeOf(scatter ? "kind" : "against"),
                    "",
                    scatter
                            ? "a scatter says what it is drawn 'against', a series or a formula"
                            : "'against' goes with 'kind: scatter' alone");
            return Optional.empty();
        }
        return formulas.read(trace, "against")
                .map(formula -> Trace.of(formula, Trace.Side.LEFT).origin());
    }

    /// What a note's trace draws: one of the panel's traces, else a series.
    private Trace.Origin belongsTo(String text, List<Trace> traces) {
        return traces.stream()
                .map(Trace::origin)
                .filter(origin -> origin.text().strip().equals(text.strip()))
                .findFirst()
                .orElseGet(() -> new Trace.Origin.OfSeries(formulas.known(text)));
    }

    private List<Note> notes(List<Trace> traces) {
        List<Note> notes = new ArrayList<>();
        for (Form note : form.forms("notes", "a note")) {
            note.knowing("id", "trace", "at", "text", "offset");
            Optional<String> id = note.required("id");
            Optional<Trace.Origin> trace =
                    note.requiredAs("trace", text -> belongsTo(text, traces));
            Optional<PeriodRange> at = note.requiredAs("at", PeriodRange::parse);
            Optional<String> text = note.required("text");
            List<Double> offset = note.eachParsed("offset", Form::finite).toList();
            if (!offset.isEmpty() && offset.size() != 2) {
                problems.add(
                        note.placeOf("offset"), "", "an offset is two numbers: right and down");
            }
            if (id.isPresent() && trace.isPresent() && at.isPresent() && text.isPresent()) {
                boolean placed = offset.size() == 2;
                notes.add(
                        new Note(
                                id.get(),
                                trace.get(),
                                at.get(),
                                text.get(),
                                placed ? offset.get(0) : 0,
                                placed ? offset.get(1) : 0));
            }
        }
        return notes;
    }
}
