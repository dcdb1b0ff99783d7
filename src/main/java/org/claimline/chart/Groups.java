package org.claimline.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;

/// Tells whoever writes a picture what belongs together in it, such as a line or a claim's marks,
/// so that a file can have it as a group with a name. Where nobody asked, nothing is told.
public final class Groups {

    private static final RenderingHints.Key TOLD = new GroupsKey();

    private Groups() {}

    /// Who is told.
    public interface Listener {

        /// @param name in one word: `series-income_usd`; more than one group may have it
        /// @param title for people
        void begins(String name, String title);

        /// The one that began last ends.
        void ends();
    }

    private static final class GroupsKey extends RenderingHints.Key {

        private static final int OWN = 0x43_47;

        GroupsKey() {
            super(OWN);
        }

        @Override
        public boolean isCompatibleValue(Object value) {
            return value instanceof Listener;
        }
    }

    /// From now on this graphics tells its groups.
    public static void tell(Graphics2D g2, Listener listener) {
        g2.setRenderingHint(TOLD, listener);
    }

    /// Paints something as a group.
    static void paint(Graphics2D g2, String name, String title, Runnable painting) {
        if (g2.getRenderingHint(TOLD) instanceof Listener listener) {
            listener.begins(name, title);
            painting.run();
            listener.ends();
        } else {
            painting.run();
        }
    }
}
