package org.claimline.app.picture;

import java.util.Optional;
import java.util.stream.Stream;

/// The sizes that pictures are mostly made for.
enum Preset {
    SLIDE("Slide, 16:9", 1600, 900, 1),
    COLUMN("Journal column, 4:3", 800, 600, 3),
    SQUARE("Square", 1080, 1080, 1),
    PAGE_ACROSS("A4, across", 1600, 1131, 2),
    PAGE_UPRIGHT("A4, upright", 1131, 1600, 2);

    private final String words;
    private final int width;
    private final int height;
    private final double scale;

    Preset(String words, int width, int height, double scale) {
        this.words = words;
        this.width = width;
        this.height = height;
        this.scale = scale;
    }

    String words() {
        return words;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    double scale() {
        return scale;
    }

    /// The one that a picture is made for; empty where its size is a person's own.
    static Optional<Preset> of(int width, int height, double scale) {
        return Stream.of(values())
                .filter(p -> p.width == width && p.height == height && p.scale == scale)
                .findFirst();
    }
}
