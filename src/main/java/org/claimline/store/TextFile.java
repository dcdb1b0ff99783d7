package org.claimline.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.claimline.store.tree.Place;
import org.claimline.store.tree.Problems;

/// A file's text in UTF-8, a byte order mark left out.
final class TextFile {

    private static final int LARGEST = 200;

    /// Some forty million rows.
    private static final int LARGEST_FIGURES = 1000;

    private TextFile() {}

    /// The text; empty, with a problem, where it cannot be read.
    static Optional<String> read(Path file, Problems problems) {
        return read(file, LARGEST, problems);
    }

    /// As [#read], of a series' figures, which may be many.
    static Optional<String> figures(Path file, Problems problems) {
        return read(file, LARGEST_FIGURES, problems);
    }

    private static Optional<String> read(Path file, int megabytes, Problems problems) {
        try {
            if (!Files.isRegularFile(file)) {
                problems.add(Files.exists(file) ? "this is not a file" : "the file is not there");
                return Optional.empty();
            }
            if (Files.size(file) > megabytes * 1_000_000L) {
                problems.add("the file is larger than " + megabytes + " MB, too large to read");
                return Optional.empty();
            }
            return decode(Files.readAllBytes(file), problems);
        } catch (NoSuchFileException e) {
            problems.add("the file is not there");
        } catch (IOException e) {
            problems.add("the file cannot be read: " + e.getMessage());
        }
        return Optional.empty();
    }

    /// The text of bytes; empty, with a problem, where they are none.
    static Optional<String> decode(byte[] bytes, Problems problems) {
        if (isAscii(bytes)) {
            return Optional.of(new String(bytes, StandardCharsets.ISO_8859_1));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            problems.add(endOf(text), "", "this is not UTF-8 text from here on; expected UTF-8");
            return Optional.empty();
        }
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte one : bytes) {
            if (one < 0) {
                return false;
            }
        }
        return true;
    }

    private static Place endOf(String text) {
        int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
        int start = text.lastIndexOf('\n') + 1;
        return new Place(line, text.codePointCount(start, text.length()) + 1);
    }
}
