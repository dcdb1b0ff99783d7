package org.claimline.app.intake.dialog;

import javafx.scene.control.TableColumnBase;
import javafx.scene.control.skin.NestedTableColumnHeader;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.control.skin.TableHeaderRow;
import javafx.scene.control.skin.TableViewSkin;

/// The table as it is, but that a column is fitted to the lines at the top and not to each of
/// millions.
final class PreviewSkin extends TableViewSkin<Line> {

    private static final int FITTED = 200;

    PreviewSkin(PreviewTable table) {
        super(table);
    }

    @Override
    protected TableHeaderRow createTableHeaderRow() {
        return new TableHeaderRow(this) {
            @Override
            protected NestedTableColumnHeader createRootHeader() {
                return new NestedTableColumnHeader(null) {
                    @Override
                    @SuppressWarnings("rawtypes") // as it is declared
                    protected TableColumnHeader createTableColumnHeader(TableColumnBase column) {
                        return new FittedHeader(column);
                    }
                };
            }
        };
    }

    private static final class FittedHeader extends TableColumnHeader {
        FittedHeader(TableColumnBase<?, ?> column) {
            super(column);
        }

        @Override
        protected void resizeColumnToFitContent(int rows) {
            super.resizeColumnToFitContent(rows < 0 ? FITTED : Math.min(rows, FITTED));
        }
    }
}
