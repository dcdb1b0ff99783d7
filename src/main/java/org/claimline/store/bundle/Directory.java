package org.claimline.store.bundle;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimline.store.bundle.Directory.Entry;

/// The list of files at the end of a ZIP archive, as APPNOTE.TXT 6.3 describes it: what
/// [java.util.zip.ZipFile] does not tell of an entry, that it is a link, stands here.
///
/// @param entries in the order of the list
record Directory(List<Entry> entries) {

    private static final int END = 0x06054B50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int HEADER = 0x02014B50;
    private static final int HEADER_LENGTH = 46;
    private static final int LONGEST = 16 << 20;
    private static final int MACHINE_UNIX = 3;
    private static final int MACHINE_MAC = 19;

    Directory {
        entries = List.copyOf(entries);
    }

    /// A file or a folder.
    ///
    /// @param name as written; a folder's ends with `/`
    /// @param size of the file, as the list says it
    /// @param plain whether it is a file or a folder, and no link or device
    /// @param readable whether it is packed in a way that is known, and not encrypted
    record Entry(String name, long size, long packed, boolean plain, boolean readable) {
        boolean isFolder() {
            return name.endsWith("/");
        }
    }

    /// @throws IOException with a sentence, where the file is no archive that can be read
    static Directory read(Path file) throws IOException {
        try (SeekableByteChannel in = Files.newByteChannel(file)) {
            ByteBuffer end = end(in);
            int count = Short.toUnsignedInt(end.getShort(10));
            long length = Integer.toUnsignedLong(end.getInt(12));
            long from = Integer.toUnsignedLong(end.getInt(16));
            if (length > LONGEST || from + length > in.size()) {
                throw new IOException("the archive is damaged, or too large for a bundle");
            }
            return new Directory(entries(part(in, from, (int) length), count));
        }
    }

    /// The record that ends the archive.
    private static ByteBuffer end(SeekableByteChannel in) throws IOException {
        int length = (int) Math.min(in.size(), END_LENGTH + LONGEST_COMMENT);
        ByteBuffer last = part(in, in.size() - length, length);
        for (int at = length - END_LENGTH; at >= 0; at--) {
            if (last.getInt(at) == END) {
                return last.slice(at, length - at).order(ByteOrder.LITTLE_ENDIAN);
            }
        }
        throw new IOException("this is no ZIP archive, or it ends too early");
    }

    private static ByteBuffer part(SeekableByteChannel in, long from, int length)
            throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        in.position(from);
        while (bytes.hasRemaining() && in.read(bytes) >= 0) {
            continue;
        }
        return bytes.flip();
    }

    private static List<Entry> entries(ByteBuffer list, int count) throws IOException {
        List<Entry> entries = new ArrayList<>();
        int at = 0;
        while (at + HEADER_LENGTH <= list.limit() && list.getInt(at) == HEADER) {
            int name = Short.toUnsignedInt(list.getShort(at + 28));
            int extra = Short.toUnsignedInt(list.getShort(at + 30));
            int comment = Short.toUnsignedInt(list.getShort(at + 32));
            if (at + HEADER_LENGTH + name > list.limit()) {
                break;
            }
            entries.add(entry(list, at, name));
            at += HEADER_LENGTH + name + extra + comment;
        }
        if (entries.size() != count) {
            throw new IOException("the archive is damaged, or too large for a bundle");
        }
        return entries;
    }

    private static Entry entry(ByteBuffer list, int at, int nameLength) throws IOException {
        int machine = list.get(at + 5);
        int flags = list.getShort(at + 8);
        int method = list.getShort(at + 10);
        int kind = list.getInt(at + 38) >>> 28;
        boolean known = machine == MACHINE_UNIX || machine == MACHINE_MAC;
        return new Entry(
                name(list.slice(at + HEADER_LENGTH, nameLength)),
                Integer.toUnsignedLong(list.getInt(at + 24)),
                Integer.toUnsignedLong(list.getInt(at + 20)),
                // The file types of POSIX: none stated, a file, a folder.
                !known || kind == 0 || kind == 8 || kind == 4,
                (flags & 1) == 0 && (method == 0 || method == 8));
    }

    private static String name(ByteBuffer bytes) throws IOException {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new IOException("a file's name in it is not UTF-8 text; expected UTF-8", e);
        }
    }
}
