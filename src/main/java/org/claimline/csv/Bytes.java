package org.claimline.csv;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// A file's bytes, outside the heap where there are many. They can be read from anywhere, as often
/// as asked and from several threads.
public final class Bytes {

    /// Up to here a file is read, so that it stays as it was while a person looks at it; a larger
    /// one is mapped.
    private static final long LARGEST_READ = 64L << 20;

    private static final int BLOCK = 1 << 20;

    private final MemorySegment segment;

    private Bytes(MemorySegment segment) {
        this.segment = segment;
    }

    /// Bytes in memory; not to be changed.
    public static Bytes of(byte[] bytes) {
        return new Bytes(MemorySegment.ofArray(bytes));
    }

    /// @throws IOException where the file cannot be read
    public static Bytes of(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            long size = channel.size();
            MemorySegment mapped =
                    channel.map(FileChannel.MapMode.READ_ONLY, 0, size, Arena.ofAuto());
            if (size > LARGEST_READ) {
                return new Bytes(mapped);
            }
            return of(mapped.toArray(ValueLayout.JAVA_BYTE));
        }
    }

    /// All that a stream gives.
    ///
    /// @param most bytes that are taken
    /// @throws IOException where it gives more, or cannot be read
    public static Bytes of(InputStream in, long most) throws IOException {
        List<byte[]> blocks = new ArrayList<>();
        long size = 0;
        for (byte[] block = in.readNBytes(BLOCK); block.length > 0; block = in.readNBytes(BLOCK)) {
            blocks.add(block);
            size += block.length;
            if (size > most) {
                throw new IOException(
                        "what is packed in it has more than "
                                + (most >> 20)
                                + " MiB; unpack it and take the files one by one");
            }
        }
        if (blocks.size() == 1) {
            return of(blocks.getFirst());
        }
        MemorySegment whole = Arena.ofAuto().allocate(Math.max(1, size)).asSlice(0, size);
        long at = 0;
        for (byte[] block : blocks) {
            MemorySegment.copy(block, 0, whole, ValueLayout.JAVA_BYTE, at, block.length);
            at += block.length;
        }
        return new Bytes(whole);
    }

    public long size() {
        return segment.byteSize();
    }

    /// Copies bytes; fewer than asked only at the end.
    ///
    /// @param from where they begin
    /// @return how many were copied
    public int copy(long from, byte[] into, int at, int count) {
        int there = (int) Math.max(0, Math.min(count, size() - from));
        MemorySegment.copy(segment, ValueLayout.JAVA_BYTE, from, into, at, there);
        return there;
    }

    /// The first bytes, at most so many.
    public byte[] head(int count) {
        byte[] head = new byte[(int) Math.min(count, size())];
        copy(0, head, 0, head.length);
        return head;
    }

    /// Whether they begin with some bytes, each from 0 to 255.
    public boolean startsWith(int... mark) {
        byte[] head = head(mark.length);
        if (head.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /// Everything behind so many bytes, as a stream.
    public InputStream stream(long from) {
        return new Stream(from);
    }

    /// Their SHA-256, as hexadecimal digits.
    public String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] block = new byte[BLOCK];
            for (long at = 0; at < size(); at += BLOCK) {
                digest.update(block, 0, copy(at, block, 0, BLOCK));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private final class Stream extends InputStream {
        private long at;

        Stream(long from) {
            at = from;
        }

        @Override
        public int read() {
            return at < size() ? segment.get(ValueLayout.JAVA_BYTE, at++) & 0xFF : -1;
        }

        @Override
        public int read(byte[] into, int from, int count) {
            if (count == 0) {
                return 0;
            }
            int copied = copy(at, into, from, count);
            at += copied;
            return copied == 0 ? -1 : copied;
        }

        @Override
        public long skip(long count) {
            long skipped = Math.max(0, Math.min(count, size() - at));
            at += skipped;
            return skipped;
        }
    }
}
