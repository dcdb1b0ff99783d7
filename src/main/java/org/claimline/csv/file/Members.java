package org.claimline.csv.file;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// Finds what a path leads to, by its bytes and not by its name: a plain file, a `.gz`, the
/// members of a `.zip` or the sheets of a workbook.
public final class Members {

    private static final int LARGEST = 1 << 30;
    private static final int MOST = 10_000;
    private static final String WORKBOOK = "xl/workbook.xml";

    private Members() {}

    /// What is to be read; at least one.
    ///
    /// @param name the file as a person named it
    /// @throws IOException with a sentence for people, where there is nothing to read
    public static List<Member> of(Path path, String name) throws IOException {
        if (Files.isDirectory(path)) {
            throw new IOException("this is a folder; expected a CSV file");
        }
        if (!Files.exists(path)) {
            throw new IOException("there is no such file");
        }
        if (!Files.isRegularFile(path)) {
            throw new IOException("this is no ordinary file; expected a CSV file");
        }
        if (!Files.isReadable(path)) {
            throw new IOException("the file may not be read; ask for permission to read it");
        }
        if (Files.size(path) > LARGEST) {
            throw new IOException(
                    "the file has "
                            + Files.size(path) / (1 << 20)
                            + " MiB; at most 1024 can be read");
        }
        try {
            return unpacked(name, Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            throw new IOException("there is no such file", e);
        }
    }

    private static List<Member> unpacked(String name, byte[] bytes) throws IOException {
        if (startsWith(bytes, 0x1F, 0x8B)) {
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                return List.of(Member.of(name, limited(in)));
            } catch (EOFException | ZipException e) {
                throw damaged(e);
            }
        }
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            return zipped(name, bytes);
        }
        return List.of(Member.of(name, bytes));
    }

    private static List<Member> zipped(String name, byte[] bytes) throws IOException {
        List<Member> members = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            long left = LARGEST;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(WORKBOOK)) {
                    return Book.sheets(name, bytes);
                }
                if (!isOfInterest(entry)) {
                    continue;
                }
                byte[] content = zip.readNBytes((int) Math.min(left, LARGEST - 1) + 1);
                left -= content.length;
                if (left < 0 || members.size() == MOST) {
                    throw new IOException(
                            "the archive holds more than 1024 MiB or "
                                    + MOST
                                    + " files; unpack it and take the files one by one");
                }
                members.add(Member.of(name + "!" + entry.getName(), content));
            }
        } catch (EOFException | ZipException | IllegalArgumentException e) {
            throw damaged(e);
        }
        if (members.isEmpty()) {
            throw new IOException("the archive is damaged or holds no file");
        }
        return members;
    }

    private static boolean isOfInterest(ZipEntry entry) {
        String name = entry.getName();
        String last = name.substring(name.lastIndexOf('/') + 1);
        return !entry.isDirectory() && !name.startsWith("__MACOSX/") && !last.startsWith(".");
    }

    private static byte[] limited(InputStream in) throws IOException {
        byte[] content = in.readNBytes(LARGEST);
        if (content.length == LARGEST) {
            throw new IOException(
                    "the unpacked file has more than 1024 MiB; at most that can be read");
        }
        return content;
    }

    private static IOException damaged(Exception e) {
        return new IOException("the archive is damaged or ends too early", e);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
