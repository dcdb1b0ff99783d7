package org.claimline.app.intake.dialog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.collections.ObservableListBase;
import org.claimline.app.state.TaskRunner;
import org.claimline.csv.text.Table;
import org.jspecify.annotations.Nullable;

/// All lines of a file, however many: only those that are looked at are held, and they are looked
/// up off the FX thread.
final class PagedLines extends ObservableListBase<Line> {

    private static final int PAGE = 256;
    private static final int MOST_PAGES = 64;

    private final Table table;
    private final TaskRunner tasks;
    private final int lines;
    private final Map<Integer, List<Line>> pages =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Integer, List<Line>> eldest) {
                    return size() > MOST_PAGES;
                }
            };

    /// @param lines how many there are
    PagedLines(Table table, TaskRunner tasks, int lines) {
        this.table = table;
        this.tasks = tasks;
        this.lines = lines;
    }

    @Override
    public int size() {
        return lines;
    }

    /// The line of an index from 0; its cells come a moment later.
    @Override
    public Line get(int index) {
        if (index < 0 || index >= lines) {
            throw new IndexOutOfBoundsException(index);
        }
        return pages.computeIfAbsent(index / PAGE, this::page).get(index % PAGE);
    }

    @Override
    public boolean contains(@Nullable Object one) {
        return indexOf(one) >= 0;
    }

    /// Told without looking through all of them.
    @Override
    public int indexOf(@Nullable Object one) {
        return one instanceof Line line && line.number() <= lines ? line.number() - 1 : -1;
    }

    @Override
    public int lastIndexOf(@Nullable Object one) {
        return indexOf(one);
    }

    private List<Line> page(int page) {
        int first = page * PAGE + 1;
        List<Line> fresh = new ArrayList<>(PAGE);
        for (int i = 0; i < PAGE && first + i <= lines; i++) {
            fresh.add(new Line(first + i));
        }
        // Not at once: lines are asked for while they are laid out.
        Platform.runLater(
                () ->
                        tasks.look(
                                () -> table.rows(first, PAGE),
                                rows -> fill(fresh, first, rows),
                                unread -> {}));
        return fresh;
    }

    private static void fill(List<Line> page, int first, List<Table.Row> rows) {
        for (Table.Row row : rows) {
            int at = row.line() - first;
            if (at >= 0 && at < page.size()) {
                page.get(at).fill(row);
            }
        }
    }
}
