package org.claimline.plan;

import java.util.ArrayList;
import java.util.List;
import org.claimline.formula.Role;
import org.claimline.series.Period;
import org.claimline.series.PeriodRange;

/// Marks of a peak or a trough whose time is claimed.
final class ExtremeMarks {

    private ExtremeMarks() {}

    /// The extreme: an observation used where it lies in the time claimed, else found
    /// elsewhere, and
    /// then the observation of the time claimed too.
    static List<Mark> of(Subject subject, Role.Extreme extreme, Stated stated) {
        int trace = subject.trace().index();
        long second = subject.at(extreme.found()).second();
        double height = subject.onAxis(extreme.value());
        List<Mark> marks = new ArrayList<>();
        if (!(stated instanceof Stated.When(PeriodRange claimed))
                || claimed.contains(extreme.found())) {
            marks.add(new Mark.Used(trace, second, height));
            return marks;
        }
        marks.add(new Mark.Found(trace, second, height));
        Period period = claimed.from();
        if (period.equals(claimed.to())) {
            subject.heightAt(period)
                    .ifPresent(
                            h -> marks.add(new Mark.Used(trace, subject.at(period).second(), h)));
        }
        return marks;
    }
}
