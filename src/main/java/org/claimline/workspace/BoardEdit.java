package org.claimline.workspace;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.board.Axis;
import org.claimline.board.Event;
import org.claimline.board.Note;
import org.claimline.board.Panel;
import org.claimline.board.PanelId;
import org.claimline.board.Trace;
import org.claimline.series.SeriesKey;

/// What a person does to the panels that are there, to what they draw, and to the events. One that
/// names something that is not there changes nothing.
public sealed interface BoardEdit extends Edit {

    /// Gives a panel a title of its own.
    ///
    /// @param title blank where it is to be computed from the traces again
    record TitlePanel(PanelId panel, String title) implements BoardEdit {
        @Override
        public String name() {
            return "Title panel";
        }
    }

    /// Gives a panel another share of height, held within 0.4 and 6.
    record ResizePanel(PanelId panel, double height) implements BoardEdit {
        @Override
        public String name() {
            return "Resize panel";
        }
    }

    /// Puts a panel at a place of the board, 0 being the top.
    record MovePanel(PanelId panel, int place) implements BoardEdit {
        @Override
        public String name() {
            return "Move panel";
        }
    }

    /// Moves a panel by so many places down; up where negative.
    record ShiftPanel(PanelId panel, int by) implements BoardEdit {
        @Override
        public String name() {
            return "Move panel";
        }
    }

    /// Puts a copy of a panel below it.
    record DuplicatePanel(PanelId panel) implements BoardEdit {
        @Override
        public String name() {
            return "Duplicate panel";
        }
    }

    /// Adds panels, each under a free id.
    ///
    /// @param below the panel they stand under; empty for the end of the board
    /// @param name for the undo menu
    record AddPanels(List<Panel> panels, Optional<PanelId> below, String name)
            implements BoardEdit {
        public AddPanels {
            panels = List.copyOf(panels);
        }
    }

    /// Gives a value axis another scale or range.
    record ScaleAxis(PanelId panel, Trace.Side side, Axis axis) implements BoardEdit {

        /// The left axis from a linear to a log scale, or back.
        public static ScaleAxis turned(Panel panel) {
            Axis.Scale other =
                    panel.axis().scale() == Axis.Scale.LOG ? Axis.Scale.LINEAR : Axis.Scale.LOG;
            return new ScaleAxis(panel.id(), Trace.Side.LEFT, panel.axis().withScale(other));
        }

        @Override
        public String name() {
            return "Change axis";
        }
    }

    /// Shows a panel's header alone.
    record CollapsePanel(PanelId panel) implements BoardEdit {
        @Override
        public String name() {
            return "Collapse panel";
        }
    }

    /// Shows a collapsed panel whole again.
    record OpenPanel(PanelId panel) implements BoardEdit {
        @Override
        public String name() {
            return "Open panel";
        }
    }

    /// Draws all panels with gridlines, or without.
    record DrawGridlines(boolean drawn) implements BoardEdit {
        @Override
        public String name() {
            return drawn ? "Show gridlines" : "Hide gridlines";
        }
    }

    /// Marks series as favourites, these and no others.
    record MarkFavourites(Set<SeriesKey> favourites) implements BoardEdit {
        public MarkFavourites {
            favourites = Set.copyOf(favourites);
        }

        @Override
        public String name() {
            return "Mark favourites";
        }
    }

    /// Draws something else, or otherwise, in a trace's stead.
    ///
    /// @param place the trace's place in the panel, from 0
    record ReplaceTrace(PanelId panel, int place, Trace trace) implements BoardEdit {
        @Override
        public String name() {
            return "Change line";
        }
    }

    /// Draws something else, or otherwise, in the stead of all traces of a panel.
    ///
    /// @param traces one for each that is there, in their order
    /// @param name for the undo menu
    record ReplaceTraces(PanelId panel, List<Trace> traces, String name) implements BoardEdit {
        public ReplaceTraces {
            traces = List.copyOf(traces);
        }
    }

    /// Takes a trace off a panel; the last one takes the panel with it.
    record RemoveTrace(PanelId panel, int place) implements BoardEdit {
        @Override
        public String name() {
            return "Remove line";
        }
    }

    /// Moves a trace to another panel; the last one takes its panel with it.
    ///
    /// @param side the axis it is read on there
    record MoveTrace(PanelId panel, int place, PanelId to, Trace.Side side) implements BoardEdit {
        @Override
        public String name() {
            return "Move line";
        }
    }

    /// Adds a note, or puts it in the stead of the one of the same id.
    record PutNote(PanelId panel, Note note, What what) implements BoardEdit {

        /// What a person does by it.
        public enum What {
            ADD("Add note"),
            MOVE("Move note"),
            EDIT("Edit note");

            private final String words;

            What(String words) {
                this.words = words;
            }
        }

        @Override
        public String name() {
            return what.words;
        }
    }

    record RemoveNote(PanelId panel, String id) implements BoardEdit {
        @Override
        public String name() {
            return "Remove note";
        }
    }

    /// Adds an event that marks all panels.
    record AddEvent(Event event) implements BoardEdit {
        @Override
        public String name() {
            return "Add event " + event.label();
        }
    }

    record ReplaceEvent(Event event, Event by) implements BoardEdit {
        @Override
        public String name() {
            boolean moved = event.label().equals(by.label()) && event.source().equals(by.source());
            return (moved ? "Move event " : "Edit event ") + by.label();
        }
    }

    record RemoveEvent(Event event) implements BoardEdit {
        @Override
        public String name() {
            return "Remove event " + event.label();
        }
    }
}
