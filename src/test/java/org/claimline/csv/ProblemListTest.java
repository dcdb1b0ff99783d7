package org.claimline.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ProblemListTest {

    @Test
    void problemsBeyondTheFirstHundredThousandAreCounted() {
        ProblemList problems = new ProblemList("f.csv");
        for (int line = 1; line <= 100_005; line++) {
            problems.add(new Problem("f.csv", line, 1, "x", "no number"));
        }
        List<Problem> all = problems.list();

        assertEquals(100_001, all.size());
        assertEquals(
                "f.csv: 5 more problems of the same kinds were not kept", all.getLast().toString());
    }
}
