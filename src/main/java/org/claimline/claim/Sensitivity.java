package org.claimline.claim;

import java.util.List;
import org.claimline.claim.Evidence.Holds;

/// How a claim fares with other choices of its periods. One that holds in one choice only was
/// picked, or happened once.
///
/// @param choices by start, then by end, the earliest first; the claim as it stands is among them,
/// and so are those that the data do not allow
/// @param moved how far its ends were moved: 0 for an end that it does not have
/// @param dating whether the article itself states the periods
public record Sensitivity(List<Choice> choices, Vary moved, Claim.Dating dating) {

    public Sensitivity {
        choices = List.copyOf(choices);
    }

    /// In how many choices the assertion holds.
    public int holds() {
        return count(Holds.TRUE);
    }

    /// How many choices the data allow.
    public int of() {
        return choices.size() - leftOut();
    }

    /// How many the data do not allow, or in which the end would come before the start.
    public int leftOut() {
        return count(Holds.UNKNOWN);
    }

    /// Whether it says anything: the data allow a choice at least.
    public boolean isTold() {
        return of() > 0;
    }

    private int count(Holds wanted) {
        return (int) choices.stream().filter(c -> c.holds() == wanted).count();
    }

    /// `holds in 7 of 25 choices`.
    @Override
    public String toString() {
        return "holds in " + holds() + " of " + of() + (of() == 1 ? " choice" : " choices");
    }

    /// `periods ±2: holds in 7 of 22 choices, 3 not possible; the article itself states its
    /// periods`.
    public String told() {
        String left = leftOut() == 0 ? "" : ", " + leftOut() + " not possible";
        String stated =
                dating == Claim.Dating.STATED ? "; the article itself states its periods" : "";
        return movedWords() + ": " + this + left + stated;
    }

    private String movedWords() {
        if (moved.start() == moved.end()) {
            return "periods ±" + moved.start();
        }
        if (moved.end() == 0) {
            return "start ±" + moved.start();
        }
        return (moved.start() == 0 ? "" : "start ±" + moved.start() + ", ") + "end ±" + moved.end();
    }
}
