package org.claimline.csv.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.claimline.csv.Bytes;

/// How a file's bytes become text.
///
/// @param name as people know it: `UTF-8`, `UTF-8 with BOM`, `windows-1251`
/// @param charset what decodes it
/// @param skipped how many bytes of byte-order mark stand before the text
/// @param otherwise what decodes lines that are not valid in it; the same where all are
/// @param soundness whether every line is known to be valid in it
/// @param evidence why this one, as a sentence
public record Encoding(
        String name,
        Charset charset,
        int skipped,
        Charset otherwise,
        Text.Soundness soundness,
        String evidence) {

    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final byte[] LINE = "\n\r,;\t|\"09azAZ".getBytes(StandardCharsets.US_ASCII);

    private static Encoding of(String name, Charset charset, int skipped, String evidence) {
        return new Encoding(name, charset, skipped, charset, Text.Soundness.UNTOLD, evidence);
    }

    /// The encoding of some bytes. A byte-order mark decides; then zeros between the signs; then
    /// whether they are valid UTF-8; then what their signs look like.
    public static Encoding detect(Bytes bytes) {
        Optional<Encoding> marked = marked(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        Optional<Encoding> wide = wide(bytes.head(1 << 16));
        if (wide.isPresent()) {
            return wide.get();
        }
        HighBytes high = HighBytes.of(bytes);
        if (high.invalid() == 0) {
            return new Encoding(
                    "UTF-8",
                    StandardCharsets.UTF_8,
                    0,
                    StandardCharsets.UTF_8,
                    Text.Soundness.SOUND,
                    "Its bytes are valid UTF-8.");
        }
        Guess guess = Guess.of(high.sample());
        if (high.signs() > 4 * high.invalid()) {
            return new Encoding(
                    "UTF-8",
                    StandardCharsets.UTF_8,
                    0,
                    guess.charset(),
                    Text.Soundness.UNTOLD,
                    high.signs()
                            + " signs are valid UTF-8; "
                            + high.invalid()
                            + (high.invalid() == 1 ? " byte is" : " bytes are")
                            + " not, and their lines are read as "
                            + guess.charset().name()
                            + ".");
        }
        return of(
                guess.charset().name(),
                guess.charset(),
                0,
                "It is not valid UTF-8, and " + guess.evidence());
    }

    /// An encoding that was chosen; empty where there is none of that name.
    public static Optional<Encoding> chosen(String name, Bytes bytes) {
        try {
            Charset charset = Charset.forName(name);
            int skipped =
                    marked(bytes)
                            .filter(found -> found.charset.equals(charset))
                            .map(Encoding::skipped)
                            .orElse(0);
            return Optional.of(of(charset.name(), charset, skipped, "The encoding was chosen."));
        } catch (IllegalCharsetNameException | java.nio.charset.UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static Optional<Encoding> marked(Bytes bytes) {
        if (bytes.startsWith(0xEF, 0xBB, 0xBF)) {
            return Optional.of(
                    of(
                            "UTF-8 with BOM",
                            StandardCharsets.UTF_8,
                            3,
                            "It begins with UTF-8's mark."));
        }
        if (bytes.startsWith(0xFF, 0xFE, 0, 0)) {
            return Optional.of(of("UTF-32LE", UTF_32LE, 4, "It begins with UTF-32's mark."));
        }
        if (bytes.startsWith(0, 0, 0xFE, 0xFF)) {
            return Optional.of(of("UTF-32BE", UTF_32BE, 4, "It begins with UTF-32's mark."));
        }
        if (bytes.startsWith(0xFF, 0xFE)) {
            return Optional.of(
                    of("UTF-16LE", StandardCharsets.UTF_16LE, 2, "It begins with UTF-16's mark."));
        }
        return bytes.startsWith(0xFE, 0xFF)
                ? Optional.of(
                        of(
                                "UTF-16BE",
                                StandardCharsets.UTF_16BE,
                                2,
                                "It begins with UTF-16's mark."))
                : Optional.empty();
    }

    /// UTF-16 or UTF-32 without a mark: zeros at every second, or three of four, places.
    private static Optional<Encoding> wide(byte[] head) {
        int[] zeros = new int[4];
        for (int i = 0; i < head.length; i++) {
            zeros[i % 4] += head[i] == 0 ? 1 : 0;
        }
        int even = zeros[0] + zeros[2];
        int odd = zeros[1] + zeros[3];
        int quarter = head.length / 4;
        if (quarter > 1 && zeros[3] >= quarter && zeros[2] >= quarter && zeros[0] == 0) {
            return Optional.of(of("UTF-32LE", UTF_32LE, 0, "Its signs have four bytes each."));
        }
        if (quarter > 1 && zeros[0] >= quarter && zeros[1] >= quarter && zeros[3] == 0) {
            return Optional.of(of("UTF-32BE", UTF_32BE, 0, "Its signs have four bytes each."));
        }
        int pairs = head.length / 2;
        String evidence = "Many a second byte is zero, as in UTF-16.";
        if (pairs > 3 && even == 0 && odd * 5 > pairs && isText(head, StandardCharsets.UTF_16LE)) {
            return Optional.of(of("UTF-16LE", StandardCharsets.UTF_16LE, 0, evidence));
        }
        return pairs > 3 && odd == 0 && even * 5 > pairs && isText(head, StandardCharsets.UTF_16BE)
                ? Optional.of(of("UTF-16BE", StandardCharsets.UTF_16BE, 0, evidence))
                : Optional.empty();
    }

    /// Whether bytes make signs that texts hold, line ends among them.
    private static boolean isText(byte[] head, Charset charset) {
        String text = new String(head, 0, head.length / 2 * 2, charset);
        return text.chars()
                        .allMatch(
                                c ->
                                        c == '\t'
                                                || c == '\n'
                                                || c == '\r'
                                                || !Character.isISOControl(c)
                                                        && Character.isDefined(c))
                && text.indexOf('\uFFFD') < 0;
    }

    /// The bytes as text, of which any line can be decoded by itself.
    ///
    /// @throws IOException where they cannot be decoded
    public Text text(Bytes bytes) throws IOException {
        if (!standsLineByLine()) {
            return new Text(
                    utf8(bytes),
                    0,
                    StandardCharsets.UTF_8,
                    StandardCharsets.UTF_8,
                    Text.Soundness.SOUND);
        }
        return new Text(bytes, skipped, charset, otherwise, soundness);
    }

    private boolean standsLineByLine() {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return true;
        }
        if (!charset.canEncode()) {
            return false;
        }
        CharsetEncoder encoder = charset.newEncoder();
        return encoder.maxBytesPerChar() == 1
                && Arrays.equals(
                        LINE, new String(LINE, StandardCharsets.US_ASCII).getBytes(charset));
    }

    private Bytes utf8(Bytes bytes) throws IOException {
        try (Reader reader = new InputStreamReader(bytes.stream(skipped), charset);
                Utf8Stream encoded = new Utf8Stream(reader)) {
            return Bytes.of(encoded, Long.MAX_VALUE);
        }
    }

    /// What a reader gives, as UTF-8.
    private static final class Utf8Stream extends java.io.InputStream {
        private static final int SIGNS = 1 << 14;

        private final Reader reader;
        private final CharsetEncoder encoder =
                StandardCharsets.UTF_8
                        .newEncoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE);
        private final CharBuffer signs = CharBuffer.allocate(SIGNS).flip();
        private final ByteBuffer bytes = ByteBuffer.allocate(SIGNS * 4).flip();
        private boolean ended;

        Utf8Stream(Reader reader) {
            this.reader = reader;
        }

        private boolean fill() throws IOException {
            while (!bytes.hasRemaining()) {
                if (ended) {
                    return false;
                }
                signs.compact();
                ended = reader.read(signs) < 0;
                signs.flip();
                bytes.clear();
                encoder.encode(signs, bytes, ended);
                bytes.flip();
            }
            return true;
        }

        @Override
        public int read() throws IOException {
            return fill() ? bytes.get() & 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int from, int count) throws IOException {
            if (count == 0) {
                return 0;
            }
            if (!fill()) {
                return -1;
            }
            int taken = Math.min(count, bytes.remaining());
            bytes.get(into, from, taken);
            return taken;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
