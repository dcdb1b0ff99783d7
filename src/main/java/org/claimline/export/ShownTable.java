package org.claimline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.board.PanelId;
import org.claimline.board.Window;
import org.claimline.csv.TableText;
import org.claimline.plan.BoardPlan;
import org.claimline.plan.DrawnLine;
import org.claimline.plan.PanelPlan;
import org.claimline.plan.PanelRow;
import org.claimline.workspace.Workspace;

/// The figures that a panel or the whole board shows, as CSV (RFC 4180): a row for each period in
/// the stretch of time, a column for each line; a scatter has one for either series. The columns
/// of a board begin with their panel's title.
public final class ShownTable {

    /// What the name of the file beside a table ends with, that says what the table was made from.
    public static final String BESIDE = ".json";

    private ShownTable() {}

    /// @param panel the panel; the whole board where empty
    public static String csv(
            Workspace workspace, BoardPlan plan, Optional<PanelId> panel, Window window) {
        List<PanelPlan> panels =
                panel.map(id -> plan.panel(id).stream().toList()).orElse(plan.open().panels());
        List<String> heads = new ArrayList<>();
        List<DrawnLine> columns = new ArrayList<>();
        for (PanelPlan shown : panels) {
            String before = panel.isPresent() ? "" : shown.title() + ": ";
            for (DrawnLine line : DrawnLine.all(workspace, shown)) {
                for (DrawnLine column : line.columns()) {
                    heads.add(before + column.plan().ownName());
                    columns.add(column);
                }
            }
        }
        return TableText.csv(PanelRow.texts(heads, PanelRow.of(columns, window)));
    }
}
