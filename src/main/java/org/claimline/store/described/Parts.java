package org.claimline.store.described;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;

/// The files of a table one behind the other. A first line that every file begins with is their
/// header and is kept once.
final class Parts {

    private Parts() {}

    /// @param header whether they have one
    static byte[] joined(List<byte[]> files, boolean header) {
        if (files.size() == 1) {
            return files.getFirst();
        }
        byte[] first = firstLine(files.getFirst());
        boolean repeated =
                header && files.stream().allMatch(file -> Arrays.equals(first, firstLine(file)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte last = '\n';
        for (int i = 0; i < files.size(); i++) {
            byte[] file = files.get(i);
            int from = i > 0 && repeated ? first.length : 0;
            if (last != '\n' && from < file.length) {
                out.write('\n');
            }
            out.write(file, from, file.length - from);
            last = file.length == 0 ? last : file[file.length - 1];
        }
        return out.toByteArray();
    }

    /// With its end.
    private static byte[] firstLine(byte[] file) {
        int end = 0;
        while (end < file.length && file[end] != '\n') {
            end++;
        }
        return Arrays.copyOf(file, Math.min(end + 1, file.length));
    }
}
