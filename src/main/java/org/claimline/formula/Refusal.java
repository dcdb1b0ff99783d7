package org.claimline.formula;

import java.util.List;

/// Leaves a parser or an evaluation that cannot go on; never leaves the package. It carries what is
/// wrong, and no stack trace, because a wrong formula is nothing unusual.
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FormulaProblem> problems;

    Refusal(List<FormulaProblem> problems) {
        super(problems.getFirst().message(), null, false, false);
        this.problems = List.copyOf(problems);
    }

    Refusal(Span span, String message) {
        this(List.of(new FormulaProblem(span, message)));
    }

    List<FormulaProblem> problems() {
        return problems;
    }
}
