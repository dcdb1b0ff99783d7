package org.claimline.formula;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One part of an evaluation: what it was, what it came to, and what it rests on. The claims list,
/// the evidence card, the marks and the report are all drawn from this.
///
/// @param expr the expression, with its place in the text
/// @param value what it came to
/// @param uses the observations this part itself read, in order of time; those of its parts are
/// with them
/// @param role what a mark-drawer needs to know of a function that picks or compares
/// observations; empty for the rest
/// @param notes what was done to the data on the way: `lpg held from 2021-12-01`, `cpi_yoy
/// brought to annual from 12 months`
/// @param parts the operands or arguments, in order
public record Explained(
        Expr expr,
        Value value,
        List<Use> uses,
        Optional<Role> role,
        List<String> notes,
        List<Explained> parts) {

    public Explained {
        uses = Later.unchanging(uses);
        notes = Later.unchanging(notes);
        parts = List.copyOf(parts);
    }

    /// This part and all below it, depth first, itself first.
    public Stream<Explained> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Explained::all));
    }

    /// The part's own text.
    public String text(String formula) {
        return expr.span().of(formula);
    }
}
