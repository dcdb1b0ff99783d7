package org.claimline.csv.file;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.claimline.csv.Bytes;

/// Finds what a path leads to, by its bytes and not by its name: a plain file, a `.gz`, the
/// members of a `.zip` or the sheets of a workbook, archives inside archives too.
public final class Members {

    /// Takes what is found, one after the other, so that only one lies in memory.
    public interface Visitor {

        /// @param share of the archive that lies before it, from 0 to 1
        void member(Member member, double share) throws IOException;

        /// One that cannot be read.
        ///
        /// @param sentence for people, why not
        void unreadable(String name, String sentence);
    }

    private static final long MOST_UNPACKED = 2L << 30;
    private static final int MOST = 10_000;
    private static final int DEEPEST = 3;
    private static final int SHORTEST_END = 22;
    private static final int LONGEST_END = SHORTEST_END + 0xFFFF;
    private static final String WORKBOOK = "xl/workbook.xml";

    private final Visitor visitor;
    private long left = MOST_UNPACKED;
    private int seen;

    private Members(Visitor visitor) {
        this.visitor = visitor;
    }

    /// Visits what is to be read.
    ///
    /// @param name the file as a person named it
    /// @throws IOException with a sentence for people, where there is nothing to read
    public static void visit(Path path, String name, Visitor visitor) throws IOException {
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
        try {
            new Members(visitor).open(name, Bytes.of(path), 0, 0);
        } catch (NoSuchFileException e) {
            throw new IOException("there is no such file", e);
        }
    }

    private void open(String name, Bytes bytes, int depth, double share) throws IOException {
        byte[] head = bytes.head(Foreign.LOOKED_AT);
        boolean packed = bytes.startsWith(0x1F, 0x8B);
        boolean zipped = bytes.startsWith('P', 'K', 3, 4) || bytes.startsWith('P', 'K', 5, 6);
        if ((packed || zipped) && depth == DEEPEST) {
            throw new IOException("there are archives in archives here; unpack them");
        }
        if (packed) {
            unpack(name, bytes, depth, share);
        } else if (zipped) {
            unzip(name, bytes, depth);
        } else {
            String foreign = Foreign.told(head).orElse("");
            if (!foreign.isEmpty()) {
                throw new IOException(foreign);
            }
            visitor.member(Member.of(name, bytes), share);
        }
    }

    private void unpack(String name, Bytes bytes, int depth, double share) throws IOException {
        Bytes content;
        try (InputStream in = new GZIPInputStream(bytes.stream(0), 1 << 16)) {
            content = taken(in);
        } catch (EOFException | ZipException e) {
            throw damaged(e);
        }
        open(name, content, depth + 1, share);
    }

    private Bytes taken(InputStream in) throws IOException {
        Bytes content = Bytes.of(in, left);
        left -= content.size();
        return content;
    }

    private void unzip(String name, Bytes bytes, int depth) throws IOException {
        int before = seen;
        try (Counted counted = new Counted(bytes);
                ZipInputStream zip = new ZipInputStream(counted)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(WORKBOOK)) {
                    Book.visit(name, bytes, visitor);
                    return;
                }
                if (isOfInterest(entry)) {
                    member(name + "!" + entry.getName(), taken(zip), depth, counted.share());
                }
            }
        } catch (EOFException | ZipException | IllegalArgumentException e) {
            throw isEncrypted(e)
                    ? new IOException("the archive is encrypted" + Foreign.UNPACK, e)
                    : damaged(e);
        }
        if (seen > before && !hasEnd(bytes)) {
            visitor.unreadable(
                    name, "the archive ends too early; files behind the last one are lost");
        }
        if (seen == before) {
            throw new IOException("the archive is damaged or holds no file");
        }
    }

    private void member(String name, Bytes content, int depth, double share) throws IOException {
        if (++seen > MOST) {
            throw new IOException(
                    "the archive holds more than "
                            + MOST
                            + " files; unpack it and take the files one by one");
        }
        try {
            open(name, content, depth + 1, share);
        } catch (IOException e) {
            String sentence = e.getMessage();
            visitor.unreadable(name, sentence == null ? "the file cannot be read" : sentence);
        }
    }

    /// Workbooks hold other members before the one that tells them; tables have none of these
    /// names.
    private static boolean isOfInterest(ZipEntry entry) {
        String name = entry.getName();
        String last = name.substring(name.lastIndexOf('/') + 1);
        boolean ofBook =
                name.equals("[Content_Types].xml")
                        || name.startsWith("_rels/")
                        || name.startsWith("docProps/")
                        || name.startsWith("xl/");
        return !entry.isDirectory()
                && !ofBook
                && !name.startsWith("__MACOSX/")
                && !last.startsWith(".");
    }

    private static boolean isEncrypted(Exception e) {
        return e.getMessage() != null && e.getMessage().contains("encrypted");
    }

    /// Whether an archive's list of files stands at its end.
    private static boolean hasEnd(Bytes bytes) throws IOException {
        byte[] last;
        try (InputStream in = bytes.stream(Math.max(0, bytes.size() - LONGEST_END))) {
            last = in.readAllBytes();
        }
        for (int i = last.length - SHORTEST_END; i >= 0; i--) {
            if (last[i] == 'P' && last[i + 1] == 'K' && last[i + 2] == 5 && last[i + 3] == 6) {
                return true;
            }
        }
        return false;
    }

    private static IOException damaged(Exception e) {
        return new IOException("the archive is damaged or ends too early", e);
    }

    /// A stream of bytes that knows how far it has come.
    private static final class Counted extends java.io.FilterInputStream {
        private final long size;
        private long at;

        Counted(Bytes bytes) {
            super(bytes.stream(0));
            size = bytes.size();
        }

        double share() {
            return size == 0 ? 0 : (double) at / size;
        }

        @Override
        public int read(byte[] into, int from, int count) throws IOException {
            int read = super.read(into, from, count);
            at += Math.max(0, read);
            return read;
        }
    }
}
