package org.claimline.csv.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.claimline.csv.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MembersTest {

    private static final byte[] TEXT = "year,value\n2014,1\n".getBytes(StandardCharsets.UTF_8);

    @TempDir private Path folder;

    @Test
    void aPlainFileIsItself() throws IOException {
        List<Member> members = members(write("a.csv", TEXT), "a.csv");

        assertEquals("a.csv", members.getFirst().name());
        assertEquals(text(TEXT), text(members.getFirst().bytes()));
    }

    @Test
    void whatIsPackedIsToldByItsBytesAndNotByItsName() throws IOException {
        List<Member> members = members(write("a.csv", gzip(TEXT)), "a.csv");

        assertEquals(1, members.size());
        assertEquals(text(TEXT), text(members.getFirst().bytes()));
    }

    @Test
    void anArchiveGivesItsFilesButNoFoldersNorHiddenOnes() throws IOException {
        Path file =
                write("a.zip", zip("data/", "data/one.csv", "__MACOSX/one.csv", ".hidden", "two"));

        assertEquals(
                List.of("a.zip!data/one.csv", "a.zip!two"),
                members(file, "a.zip").stream().map(Member::name).toList());
    }

    @Test
    void whatCannotBeReadIsASentence() throws IOException {
        byte[] packed = gzip(TEXT);
        assertSentence(
                "the archive is damaged or ends too early",
                write("cut.gz", Arrays.copyOf(packed, packed.length - 9)));
        assertSentence(
                "the archive is damaged or holds no file",
                write("cut.zip", Arrays.copyOf(zip("a"), 12)));
        assertSentence(
                "the workbook is damaged or of a kind that cannot be read",
                write("book.xlsx", zip("[Content_Types].xml", "xl/workbook.xml")));
        assertSentence("this is a folder; expected a CSV file", folder);
        assertSentence("there is no such file", folder.resolve("none"));
    }

    @Test
    void tenThousandFilesOfAnArchiveAreVisitedAndNoMore() throws IOException {
        String[] names =
                IntStream.range(0, 10_001).mapToObj(i -> i + ".csv").toArray(String[]::new);

        assertEquals(
                10_000, members(write("a.zip", zip(Arrays.copyOf(names, 10_000))), "a.zip").size());
        assertSentence(
                "the archive holds more than 10000 files; unpack it and take the files one by one",
                write("b.zip", zip(names)));
    }

    private static void assertSentence(String sentence, Path file) {
        assertEquals(
                sentence, assertThrows(IOException.class, () -> members(file, "x")).getMessage());
    }

    private static List<Member> members(Path file, String name) throws IOException {
        List<Member> all = new ArrayList<>();
        Members.visit(
                file,
                name,
                new Members.Visitor() {
                    @Override
                    public void member(Member member, double share) {
                        all.add(member);
                    }

                    @Override
                    public void unreadable(String member, String sentence) {
                        throw new AssertionError(member + ": " + sentence);
                    }
                });
        return all;
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                if (!name.endsWith("/")) {
                    zip.write(TEXT);
                }
            }
        }
        return out.toByteArray();
    }

    private static String text(Bytes bytes) {
        return text(bytes.head((int) bytes.size()));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
