package org.claimline.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.batik.ext.awt.g2d.AbstractGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;

/// A graphics that draws nothing and remembers everything: the boxes of the letters' ink, the
/// lines with their widths, and what was filled. It finds what was drawn over one another.
final class Recorder extends AbstractGraphics2D {

    private static final double TOUCH = 0.3;

    private final List<Ink> inks;
    private final Graphics2D metrics;

    Recorder() {
        super(false);
        gc = new GraphicContext();
        inks = new ArrayList<>();
        metrics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();
    }

    private Recorder(Recorder other) {
        super(other);
        inks = other.inks;
        metrics = other.metrics;
    }

    enum Kind {
        TEXT,
        LINE,
        FILL,
        DISC,
        BADGE
    }

    /// Something drawn.
    ///
    /// @param box around it; for text around its ink
    /// @param text what is written, or what else it is
    /// @param segments of a line
    /// @param half of a line's width
    /// @param clip what of it is seen
    private record Ink(
            Kind kind,
            Rectangle2D box,
            String text,
            List<Line2D> segments,
            double half,
            Optional<Shape> clip,
            Color colour) {

        boolean touches(Rectangle2D other) {
            Rectangle2D inner = Obstacles.grown(other, half - TOUCH);
            if (inner.getWidth() <= 0 || inner.getHeight() <= 0 || !box.intersects(inner)) {
                return false;
            }
            Rectangle2D at = inner;
            return kind == Kind.LINE
                    ? segments.stream().filter(s -> s.intersects(at)).anyMatch(s -> isSeen(s, at))
                    : isSeen(at, at);
        }

        private boolean isSeen(Shape part, Rectangle2D at) {
            if (clip.isEmpty() || clip.get() instanceof Rectangle2D r && r.contains(at)) {
                return true;
            }
            Area seen = new Area(clip.get());
            seen.intersect(new Area(at));
            seen.intersect(
                    new Area(
                            part instanceof Line2D
                                    ? new BasicStroke(0.1f).createStrokedShape(part)
                                    : part));
            return !seen.isEmpty();
        }

        String told() {
            return kind == Kind.TEXT
                    ? "'" + text + "'"
                    : kind
                            + " "
                            + text
                            + " #%06x".formatted(colour.getRGB() & 0xFFFFFF)
                            + " at %.0f,%.0f %.0f×%.0f"
                                    .formatted(
                                            box.getX(),
                                            box.getY(),
                                            box.getWidth(),
                                            box.getHeight());
        }
    }

    /// What is written.
    List<String> texts() {
        return inks.stream().filter(i -> i.kind() == Kind.TEXT).map(Ink::text).toList();
    }

    /// Each text or badge that lies on another, on a line or on what is filled; empty where none
    /// does.
    ///
    /// @param ground what was filled first and is no obstacle
    List<String> overlaps(Color ground) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < inks.size(); i++) {
            Ink one = inks.get(i);
            if (one.kind() != Kind.TEXT && one.kind() != Kind.BADGE) {
                continue;
            }
            for (int n = 0; n < inks.size(); n++) {
                Ink other = inks.get(n);
                boolean later = other.kind() != Kind.TEXT && other.kind() != Kind.BADGE || n > i;
                if (n == i
                        || !later
                        || other.colour().getAlpha() < 255 && other.kind() == Kind.FILL
                        || sameColour(other.colour(), ground)
                        || isGround(other, one)
                        || isGround(one, other)) {
                    continue;
                }
                if (other.touches(one.box())) {
                    found.add(one.told() + " on " + other.told());
                }
            }
        }
        return found;
    }

    private static boolean sameColour(Color one, Color other) {
        return (one.getRGB() & 0xFFFFFF) == (other.getRGB() & 0xFFFFFF);
    }

    /// A badge is the ground of its number, and its rim that of the badge.
    private static boolean isGround(Ink outer, Ink inner) {
        return (outer.kind() == Kind.BADGE || outer.kind() == Kind.DISC)
                && outer.box().contains(inner.box());
    }

    private Optional<Shape> seen() {
        Shape clip = getClip();
        return Optional.ofNullable(clip).map(c -> getTransform().createTransformedShape(c));
    }

    private void add(Kind kind, Shape shape, String text, List<Line2D> segments, double half) {
        inks.add(
                new Ink(
                        kind,
                        Obstacles.grown(shape.getBounds2D(), Math.max(half, 0.01)),
                        text,
                        segments,
                        half,
                        seen(),
                        getColor()));
    }

    @Override
    public void draw(Shape shape) {
        Shape at = getTransform().createTransformedShape(shape);
        double width = getStroke() instanceof BasicStroke s ? s.getLineWidth() : 1;
        List<Line2D> segments = new ArrayList<>();
        double[] p = new double[6];
        double x = 0;
        double y = 0;
        double beginX = 0;
        double beginY = 0;
        for (PathIterator i = new FlatteningPathIterator(at.getPathIterator(null), 0.1);
                !i.isDone();
                i.next()) {
            switch (i.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> {
                    beginX = p[0];
                    beginY = p[1];
                }
                case PathIterator.SEG_LINETO -> segments.add(new Line2D.Double(x, y, p[0], p[1]));
                default -> {
                    segments.add(new Line2D.Double(x, y, beginX, beginY));
                    p[0] = beginX;
                    p[1] = beginY;
                }
            }
            x = p[0];
            y = p[1];
        }
        double scale = Math.sqrt(Math.abs(getTransform().getDeterminant()));
        add(Kind.LINE, at, "", segments, width * scale / 2);
    }

    @Override
    public void fill(Shape shape) {
        Shape at = getTransform().createTransformedShape(shape);
        Kind kind =
                switch (shape) {
                    case RoundRectangle2D _ -> Kind.BADGE;
                    case Ellipse2D _ -> Kind.DISC;
                    default -> Kind.FILL;
                };
        add(kind, at, "", List.of(), 0);
    }

    @Override
    public void drawString(String text, float x, float y) {
        if (text.isBlank()) {
            return;
        }
        Rectangle2D ink =
                Fonts.layout(getFont(), text)
                        .getOutline(AffineTransform.getTranslateInstance(x, y))
                        .getBounds2D();
        add(Kind.TEXT, getTransform().createTransformedShape(ink), text, List.of(), 0);
    }

    @Override
    public void drawString(AttributedCharacterIterator iterator, float x, float y) {
        throw new UnsupportedOperationException("text with attributes");
    }

    @Override
    public Graphics create() {
        return new Recorder(this);
    }

    @Override
    public void dispose() {
        // nothing is held
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        return metrics.getDeviceConfiguration();
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return metrics.getFontMetrics(font);
    }

    @Override
    public void setXORMode(Color colour) {
        throw new UnsupportedOperationException("exclusive or");
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw new UnsupportedOperationException("copying");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw new UnsupportedOperationException("images");
    }

    @Override
    public boolean drawImage(
            Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw new UnsupportedOperationException("images");
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform at) {
        throw new UnsupportedOperationException("images");
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform at) {
        throw new UnsupportedOperationException("images");
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        if (!(value instanceof Boolean)) {
            super.setRenderingHint(key, value);
        }
    }
}
