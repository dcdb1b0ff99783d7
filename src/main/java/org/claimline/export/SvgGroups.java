package org.claimline.export;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.apache.batik.svggen.SVGGraphics2D;
import org.claimline.chart.Groups;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// The groups of an SVG: each with an id of its own and a title.
final class SvgGroups implements Groups.Listener {

    private final SVGGraphics2D g2;
    private final Document document;
    private final String before;
    private final Deque<Element> around = new ArrayDeque<>();
    private final Map<String, Integer> seen = new HashMap<>();

    /// @param before what the ids begin with
    SvgGroups(SVGGraphics2D g2, Document document, String before) {
        this.g2 = g2;
        this.document = document;
        this.before = before;
    }

    @Override
    public void begins(String name, String title) {
        Element outer = g2.getTopLevelGroup(false);
        Element group = document.createElementNS(outer.getNamespaceURI(), "g");
        int count = seen.merge(name, 1, Integer::sum);
        group.setAttribute("id", before + name + (count == 1 ? "" : "-" + count));
        Element words = document.createElementNS(outer.getNamespaceURI(), "title");
        words.setTextContent(Html.legible(title));
        group.appendChild(words);
        outer.appendChild(group);
        around.push(outer);
        g2.setTopLevelGroup(group);
    }

    @Override
    public void ends() {
        Element group = g2.getTopLevelGroup(false);
        Element outer = around.pop();
        if (group.getChildNodes().getLength() == 1) {
            outer.removeChild(group);
        }
        g2.setTopLevelGroup(outer);
    }
}
