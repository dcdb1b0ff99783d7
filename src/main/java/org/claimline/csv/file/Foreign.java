package org.claimline.csv.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Files that are no tables of text, told by how they begin.
final class Foreign {

    private record Mark(int at, byte[] bytes, String sentence) {
        static Mark of(String text, String sentence) {
            return new Mark(0, text.getBytes(StandardCharsets.ISO_8859_1), sentence);
        }
    }

    static final String UNPACK = "; unpack it and import the files";
    private static final String SAVE = "; save its table as CSV and import that";
    private static final List<Mark> MARKS =
            List.of(
                    Mark.of("%PDF-", "this is a PDF document" + SAVE),
                    Mark.of(
                            "ÐÏ\u0011à¡±\u001Aá",
                            "this is a document of an old office program, such as an .xls workbook;"
                                    + " save it as .xlsx or as CSV and import that"),
                    Mark.of("{\\rtf", "this is an RTF document" + SAVE),
                    Mark.of("\u0089PNG", "this is a picture; expected CSV"),
                    Mark.of("GIF8", "this is a picture; expected CSV"),
                    Mark.of("ÿØÿ", "this is a picture; expected CSV"),
                    Mark.of("PAR1", "this is a Parquet file; expected CSV"),
                    Mark.of("SQLite format 3", "this is an SQLite database; expected CSV"),
                    Mark.of("7z¼¯'\u001C", "this is a 7-Zip archive" + UNPACK),
                    Mark.of("Rar!", "this is a RAR archive" + UNPACK),
                    Mark.of("BZh", "this is a bzip2 archive" + UNPACK),
                    Mark.of("ý7zXZ", "this is an xz archive" + UNPACK),
                    Mark.of("(µ/ý", "this is a Zstandard archive" + UNPACK),
                    new Mark(
                            257,
                            "ustar".getBytes(StandardCharsets.ISO_8859_1),
                            "this is a tar archive" + UNPACK));

    static final int LOOKED_AT = 1024;

    private Foreign() {}

    /// What a file is that begins so, as a sentence; empty where it may be text.
    static Optional<String> told(byte[] head) {
        for (Mark mark : MARKS) {
            if (stands(head, mark)) {
                return Optional.of(mark.sentence);
            }
        }
        String text =
                new String(head, StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
        String plain = text.startsWith("ï»¿") ? text.substring(3).strip() : text;
        if (plain.startsWith("<!doctype html") || plain.startsWith("<html")) {
            return Optional.of("this is a web page" + SAVE);
        }
        if (plain.startsWith("<?xml") || plain.startsWith("<workbook")) {
            return Optional.of("this is an XML document" + SAVE);
        }
        return plain.matches("(?s)(?:\\{\\s*\"|\\[\\s*[\\[{]).*")
                ? Optional.of("this is a JSON document" + SAVE)
                : Optional.empty();
    }

    private static boolean stands(byte[] head, Mark mark) {
        if (head.length < mark.at + mark.bytes.length) {
            return false;
        }
        for (int i = 0; i < mark.bytes.length; i++) {
            if (head[mark.at + i] != mark.bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
