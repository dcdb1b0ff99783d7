package org.claimline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Makes AWT on Linux content with the bundled font: it asks fontconfig for fonts of its own before
/// it draws a single letter, and without fontconfig, or without any font installed, throws.
final class AwtFonts {

    private static final String PROPERTY = "sun.awt.fontconfig";
    private static final String FONT = "/org/claimline/fonts/Inter-Regular.ttf";

    private AwtFonts() {}

    /// To be called before the first letter is drawn; later it has no effect.
    static synchronized void prepare() {
        boolean linux = System.getProperty("os.name", "").startsWith("Linux");
        if (!linux || System.getProperty(PROPERTY) != null) {
            return;
        }
        try (InputStream font = AwtFonts.class.getResourceAsStream(FONT)) {
            if (font == null) {
                return;
            }
            Path folder = Files.createTempDirectory("claimline-fonts-");
            Path copy = folder.resolve("Inter-Regular.ttf");
            Path configuration = folder.resolve("fontconfig.properties");
            List.of(folder, copy, configuration).forEach(p -> p.toFile().deleteOnExit());
            Files.copy(font, copy);
            Files.writeString(configuration, configuration(copy));
            System.setProperty(PROPERTY, configuration.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the fonts cannot be unpacked to the folder for temporary files", e);
        }
    }

    /// Every logical font as the one file, in the form of Java's font configuration files.
    static String configuration(Path font) {
        String fonts =
                List.of("serif", "sansserif", "monospaced", "dialog", "dialoginput").stream()
                        .flatMap(
                                name ->
                                        List.of("plain", "bold", "italic", "bolditalic").stream()
                                                .map(style -> name + "." + style))
                        .map(name -> name + ".latin-1=Inter\n")
                        .collect(Collectors.joining());
        return "version=1\n"
                + fonts
                + "sequence.allfonts=latin-1\nfilename.Inter="
                + font.toString().replace("\\", "\\\\")
                + "\n";
    }
}
