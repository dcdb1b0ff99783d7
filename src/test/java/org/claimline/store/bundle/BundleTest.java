package org.claimline.store.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.claimline.store.BundledStory;
import org.claimline.store.Existing;
import org.claimline.store.Making;
import org.claimline.store.Opened;
import org.claimline.store.WorkspaceReader;
import org.claimline.store.bundle.BundleWriter.Origins;
import org.claimline.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Bundles: written, opened again, and refused.
final class BundleTest {

    private static final Making MAKING = new Making("0.1.0", Instant.parse("2026-11-25T12:00:00Z"));
    private static final String SHEET = "{\"workspace\": \"w\", \"files\": {}, \"verdicts\": {}}";

    @TempDir private Path folder;

    private Path write(Path of, String name, Origins origins) throws IOException {
        Path file = folder.resolve(name);
        Workspace workspace = WorkspaceReader.open(of).workspace().orElseThrow();
        BundleWriter.write(of, workspace, origins, MAKING, file, Existing.KEEP);
        return file;
    }

    private Path small(String name) throws IOException {
        return write(BundledStory.folder(BundledStory.SMALL), name, Origins.LEFT);
    }

    private static List<String> names(Path zip) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            return file.stream().map(ZipEntry::getName).toList();
        }
    }

    private Path zip(Map<String, String> files) throws IOException {
        Path file = folder.resolve("made.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> one : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(one.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static String refused(Path file) {
        return assertThrows(IOException.class, () -> Bundle.unpack(file)).getMessage();
    }

    @Test
    void openedAgainItIsTheWorkspaceThatItWas() throws IOException {
        Path file = small("story.zip");
        assertTrue(Bundle.is(file));
        Bundle bundle = Bundle.unpack(file);
        Opened opened = bundle.open();
        assertEquals(List.of(), opened.problems());
        assertEquals(
                WorkspaceReader.open(BundledStory.folder(BundledStory.SMALL)).workspace(),
                opened.workspace());
        List<String> names = names(file);
        assertEquals("bundle.json", names.getFirst());
        assertTrue(names.contains("food-prices/claims.yaml"), names.toString());
        assertEquals(
                names.subList(1, names.size()).stream().sorted().toList(),
                names.subList(1, names.size()));
    }

    @Test
    void theSameFolderGivesTheSameBytesInEveryZone() throws IOException {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            byte[] first = Files.readAllBytes(small("first.zip"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Sao_Paulo"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertArrayEquals(first, Files.readAllBytes(small("second.zip")));
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void aFileThatIsThereIsLeft() throws IOException {
        Path file = folder.resolve("story.zip");
        Files.writeString(file, "mine");
        assertThrows(FileAlreadyExistsException.class, () -> small("story.zip"));
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void filesOfOriginGoAlongWhereTheyAreWanted() throws IOException {
        Path datasets = folder.resolve("datasets");
        copy(BundledStory.folder(BundledStory.SMALL), datasets.resolve("food-prices"));
        copy(
                BundledStory.folder(BundledStory.SMALL).resolveSibling("published"),
                datasets.resolve("published"));
        Files.writeString(datasets.resolve("food-prices/.secret"), "hidden");
        Path of = datasets.resolve("food-prices");
        assertTrue(
                names(write(of, "with.zip", Origins.TAKEN)).stream()
                        .anyMatch(name -> name.startsWith("published/")));
        List<String> without = names(write(of, "without.zip", Origins.LEFT));
        assertTrue(without.stream().noneMatch(name -> name.startsWith("published/")));
        assertTrue(without.stream().noneMatch(name -> name.contains(".secret")));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    @Test
    void otherFilesAndOtherVerdictsAreTold() throws IOException {
        Path good = small("good.zip");
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(good.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                String text =
                        new String(
                                zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                files.put(entry.getName(), text);
            }
        }
        files.computeIfPresent(
                "bundle.json",
                (name, text) -> text.replaceFirst("\"supported\"", "\"contradicted\""));
        files.computeIfPresent("food-prices/board.yaml", (name, text) -> text + "# changed\n");
        files.put("food-prices/more.txt", "more");
        List<String> problems =
                Bundle.unpack(zip(files)).open().problems().stream()
                        .map(p -> p.toString().replace(folder.toString(), ""))
                        .toList();
        assertTrue(
                problems.contains(
                        "/made.zip!food-prices/board.yaml: this is not the file that the bundle was"
                                + " made with"),
                problems.toString());
        assertTrue(
                problems.contains(
                        "/made.zip!food-prices/more.txt: the bundle was made without this file"),
                problems.toString());
        assertTrue(
                problems.stream()
                        .anyMatch(
                                p ->
                                        p.matches(
                                                "/made.zip: the verdict of \\S+ was contradicted"
                                                        + " when the bundle was made, and is"
                                                        + " supported now")),
                problems.toString());
    }

    @Test
    void aDamagedFileInsideIsNamedByTheBundle() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("bundle.json", SHEET);
        files.put("w/datapackage.json", "{");
        List<String> problems =
                Bundle.unpack(zip(files)).open().problems().stream().map(Object::toString).toList();
        assertTrue(
                problems.stream().anyMatch(p -> p.contains("made.zip!w/datapackage.json:1")),
                problems.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "../evil.txt | may lead out of the folder",
                "w/../../evil.txt | may lead out of the folder",
                "/etc/evil | is an absolute path",
                "C:/evil.txt | is an absolute path",
                "w\\evil.txt | has a backslash",
                "w//evil.txt | may lead out of the folder",
                "~/evil.txt | is an absolute path",
                "w/a:b.txt | is no file's name on some machines",
                "w/CON | is no file's name on some machines",
                "w/nul.csv | is no file's name on some machines",
                "com1/a.csv | is no file's name on some machines",
                "w/end. | is no file's name on some machines",
            })
    void aNameThatLeadsOutIsRefused(String name, String sentence) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("bundle.json", SHEET);
        files.put(name, "evil");
        String message = refused(zip(files));
        assertTrue(message.contains(sentence), message);
    }

    @Test
    void namesThatAreOneOnSomeMachinesAreRefused() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("bundle.json", SHEET);
        files.put("w/Data.csv", "1");
        files.put("w/data.csv", "2");
        assertEquals(
                "'w/Data.csv' and 'w/data.csv' are one file on some machines", refused(zip(files)));
        files.remove("w/data.csv");
        files.put("w/data.csv/x", "2");
        assertEquals("'w/Data.csv' is a file and a folder in it", refused(zip(files)));
    }

    /// Changes the one entry's bytes in the list and before its content.
    private Path patched(Map<String, String> files, String from, String to) throws IOException {
        Path file = zip(files);
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertEquals(from.length(), to.length());
        return Files.writeString(file, bytes.replace(from, to), StandardCharsets.ISO_8859_1);
    }

    @Test
    void aNameThatStandsTwiceIsRefused() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("bundle.json", SHEET);
        files.put("w/one.csv", "1");
        files.put("w/two.csv", "2");
        assertEquals(
                "'w/one.csv' stands in it twice",
                refused(patched(files, "w/two.csv", "w/one.csv")));
    }

    /// The place of an entry in the list at the archive's end.
    private static int listed(byte[] bytes, String name) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.lastIndexOf(name) - 46;
    }

    @Test
    void aLinkIsRefused() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("bundle.json", SHEET);
        files.put("w/link.csv", "/etc/passwd");
        Path file = zip(files);
        byte[] bytes = Files.readAllBytes(file);
        int at = listed(bytes, "w/link.csv");
        bytes[at + 5] = 3;
        bytes[at + 41] = (byte) 0xA1;
        Files.write(file, bytes);
        assertEquals("'w/link.csv' is a link or a device, and no file", refused(file));
    }

    @Test
    void anEncryptedFileIsRefused() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("bundle.json", SHEET);
        files.put("w/secret.csv", "1");
        Path file = zip(files);
        byte[] bytes = Files.readAllBytes(file);
        bytes[listed(bytes, "w/secret.csv") + 8] |= 1;
        Files.write(file, bytes);
        assertEquals(
                "'w/secret.csv' is encrypted, or packed in a way that is not known", refused(file));
    }

    @Test
    void whatUnpacksToFarMoreThanItIsIsRefused() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("bundle.json", SHEET);
        files.put("w/zeros.csv", "0".repeat(4_000_000));
        assertEquals("'w/zeros.csv' unpacks to more than 200 times its size", refused(zip(files)));
    }

    @Test
    void aSizeThatIsALieIsFoundOut() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("bundle.json", SHEET);
        files.put("w/zeros.csv", "0".repeat(4_000_000));
        Path file = zip(files);
        byte[] bytes = Files.readAllBytes(file);
        int at = listed(bytes, "w/zeros.csv");
        bytes[at + 24] = 10;
        bytes[at + 25] = 0;
        bytes[at + 26] = 0;
        Files.write(file, bytes);
        String message = refused(file);
        assertTrue(
                message.equals("'w/zeros.csv' is larger than the archive says")
                        || message.startsWith("the archive is damaged"),
                message);
    }

    @Test
    void tooManyFilesAreRefused() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("bundle.json", SHEET);
        for (int i = 0; i < 10_000; i++) {
            files.put("w/" + i, "");
        }
        assertEquals("it holds more than 10000 files", refused(zip(files)));
    }

    @Test
    void whatIsNoBundleIsToldSo() throws IOException {
        Path text = Files.writeString(folder.resolve("text.zip"), "no archive");
        assertEquals("this is no ZIP archive, or it ends too early", refused(text));
        assertFalse(Bundle.is(text));
        Path other = zip(Map.of("a.csv", "period,value"));
        assertEquals("this is no bundle, as bundle.json is not in it", refused(other));
        assertFalse(Bundle.is(other));
        byte[] good = Files.readAllBytes(small("good.zip"));
        Path cut = Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(good, 900));
        assertEquals("this is no ZIP archive, or it ends too early", refused(cut));
        assertTrue(refused(folder.resolve("gone.zip")).startsWith("there is no such file"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[]", "{", "{\"workspace\": \"../w\", \"files\": {}}", "{\"files\": {}}"})
    void aSheetThatMakesNoSenseIsRefused(String sheet) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("bundle.json", sheet);
        files.put("w/datapackage.json", "{}");
        assertTrue(refused(zip(files)).contains("bundle.json"));
    }

    @Test
    void nothingIsLeftOfWhatIsRefused() throws IOException {
        List<Path> before = temporary();
        Map<String, String> files = new LinkedHashMap<>();
        files.put("bundle.json", SHEET);
        files.put("../evil.txt", "evil");
        refused(zip(files));
        List<Path> after = new ArrayList<>(temporary());
        after.removeAll(before);
        assertEquals(List.of(), after);
    }

    private static List<Path> temporary() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(p -> p.getFileName().toString().matches("claimline-\\d+")).toList();
        }
    }
}
