package org.claimline.store.settings;

/// How the last picture was made.
///
/// @param form the ending of its file, without the point: `png`
/// @param width in pixels at scale 1
/// @param height likewise
/// @param scale pixels of the file for each
public record PictureChoice(String form, int width, int height, double scale, Settings.Look look) {

    public static final PictureChoice USUAL =
            new PictureChoice("png", 1600, 900, 1, Settings.Look.LIGHT);
}
