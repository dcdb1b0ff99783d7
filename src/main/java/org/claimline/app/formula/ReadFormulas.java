package org.claimline.app.formula;

import java.util.LinkedHashMap;
import java.util.Map;
import org.claimline.formula.Formula;
import org.claimline.formula.Parsed;

/// The formulas read last, by their texts: a formula remembers what it came to, so one that is read
/// again after every key typed beside it is not worked out again. Used by any thread.
public final class ReadFormulas {

    private static final int MOST = 64;

    private final Map<String, Parsed> last =
            new LinkedHashMap<>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Parsed> eldest) {
                    return size() > MOST;
                }
            };

    /// A text as a formula, blanks behind it left out.
    public synchronized Parsed of(String text) {
        return last.computeIfAbsent(text.stripTrailing(), Formula::parse);
    }
}
