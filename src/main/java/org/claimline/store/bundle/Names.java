package org.claimline.store.bundle;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimline.store.InsideFolder;

/// The names of a bundle's files: all of them lie inside it, on any machine, and each stands once.
final class Names {

    private static final Pattern DEVICES =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\\s*(\\..*)?");

    private Names() {}

    /// @param names with `/` between folders; those of folders end with it
    /// @throws IOException with a sentence that names the first that may not be
    static void require(Collection<String> names) throws IOException {
        Map<String, String> seen = new HashMap<>();
        for (String name : names) {
            require(name);
            String before = seen.putIfAbsent(folded(name), name);
            if (before != null) {
                throw new IOException(
                        before.equals(name)
                                ? "'" + name + "' stands in it twice"
                                : "'%s' and '%s' are one file on some machines"
                                        .formatted(before, name));
            }
        }
        for (String name : names) {
            for (int at = name.indexOf('/'); at > 0; at = name.indexOf('/', at + 1)) {
                String file = seen.get(folded(name.substring(0, at)));
                if (file != null && !file.endsWith("/")) {
                    throw new IOException("'" + file + "' is a file and a folder in it");
                }
            }
        }
    }

    private static void require(String name) throws IOException {
        String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        try {
            InsideFolder.requirePlain(path);
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
        boolean odd =
                path.chars().anyMatch(c -> c < ' ' || c == 0x7F || ":*?\"<>|".indexOf(c) >= 0);
        if (odd || Stream.of(path.split("/")).anyMatch(Names::isNoName)) {
            throw new IOException("'" + name + "' is no file's name on some machines");
        }
    }

    /// Windows takes these for devices, whatever ending they have, and loses a point or a blank at
    /// the end.
    private static boolean isNoName(String part) {
        return DEVICES.matcher(part).matches() || part.endsWith(".") || part.endsWith(" ");
    }

    private static String folded(String name) {
        String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
