package org.claimline.store.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Unpacks an archive of which nothing is believed: no name leads out of the folder, no link is
/// made, and what it comes to is bounded.
final class Unpacking {

    static final int MOST_FILES = 10_000;
    static final long MOST_BYTES = 1L << 30;

    /// Text packs to a tenth or a fiftieth; what packs to less than this share is made to fill
    /// disks.
    static final long MOST_TIMES = 200;

    private static final long SMALL = 1 << 20;

    private Unpacking() {}

    /// @param folder one that is empty
    /// @return the hashes of the files by their names
    /// @throws IOException with a sentence, where the archive is not what it should be
    static SortedMap<String, String> into(Path folder, Path archive) throws IOException {
        Directory list = Directory.read(archive);
        require(list);
        SortedMap<String, String> hashes = new TreeMap<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (Directory.Entry entry : list.entries()) {
                if (!entry.isFolder()) {
                    hashes.put(entry.name(), unpacked(zip, entry, folder.resolve(entry.name())));
                }
            }
        } catch (ZipException e) {
            throw new IOException("the archive is damaged (" + e.getMessage() + ")", e);
        }
        return hashes;
    }

    private static void require(Directory list) throws IOException {
        if (list.entries().size() > MOST_FILES) {
            throw new IOException("it holds more than " + MOST_FILES + " files");
        }
        Names.require(list.entries().stream().map(Directory.Entry::name).toList());
        long all = 0;
        for (Directory.Entry entry : list.entries()) {
            if (!entry.plain()) {
                throw new IOException("'" + entry.name() + "' is a link or a device, and no file");
            }
            if (!entry.readable()) {
                throw new IOException(
                        "'"
                                + entry.name()
                                + "' is encrypted, or packed in a way that is not known");
            }
            if (entry.size() > SMALL && entry.size() > MOST_TIMES * entry.packed()) {
                throw new IOException(
                        "'"
                                + entry.name()
                                + "' unpacks to more than "
                                + MOST_TIMES
                                + " times its size");
            }
            all += entry.size();
        }
        if (all > MOST_BYTES) {
            throw new IOException("it unpacks to more than 1 GiB");
        }
    }

    private static String unpacked(ZipFile zip, Directory.Entry listed, Path file)
            throws IOException {
        ZipEntry entry = zip.getEntry(listed.name());
        if (entry == null) {
            throw new IOException("the archive is damaged");
        }
        Files.createDirectories(file.getParent());
        try (DigestInputStream in =
                        new DigestInputStream(zip.getInputStream(entry), Hash.digest());
                OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            copy(in, out, listed);
            return Hash.of(in.getMessageDigest());
        }
    }

    private static void copy(InputStream in, OutputStream out, Directory.Entry listed)
            throws IOException {
        byte[] some = new byte[1 << 16];
        long left = listed.size();
        for (int read = in.read(some); read >= 0; read = in.read(some)) {
            left -= read;
            if (left < 0) {
                throw new IOException("'" + listed.name() + "' is larger than the archive says");
            }
            out.write(some, 0, read);
        }
    }
}
