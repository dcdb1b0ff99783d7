import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Makes a self-contained image of the program for the machine it runs on, with its own Java, an
/// AOT cache, the bundled stories and an icon, and on Linux a `.deb` where `dpkg-deb` is there.
///
/// Arguments: the program's folder (`bin`, `lib`, `datasets`), its version, the folder to write to.
/// JDK modules alone are linked; the program and its libraries stay on the class path, as several
/// are automatic modules.
public final class Installer {

    private static final String MAIN = "org.claimline.Main";

    /// What the program and its libraries use of the JDK, and what they find by name alone:
    /// encodings, archives, assistive technologies.
    private static final String MODULES =
            "java.base,java.datatransfer,java.desktop,java.logging,java.management,java.naming,"
                    + "java.prefs,java.scripting,java.sql,java.xml,jdk.accessibility,jdk.charsets,"
                    + "jdk.jfr,jdk.unsupported,jdk.unsupported.desktop,jdk.zipfs";

    private static final int SECONDS_TO_DRAW = 25;

    private final Path program;
    private final String version;
    private final Path to;
    private final boolean windows = os().startsWith("windows");
    private final boolean mac = os().startsWith("mac");

    private Installer(Path program, String version, Path to) {
        this.program = program;
        this.version = version;
        this.to = to;
    }

    public static void main(String[] arguments) throws Exception {
        Installer installer =
                new Installer(
                        Path.of(arguments[0]).toAbsolutePath(),
                        arguments[1],
                        Path.of(arguments[2]).toAbsolutePath());
        installer.make();
    }

    private static String os() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT);
    }

    private void make() throws IOException, InterruptedException {
        delete(to);
        Files.createDirectories(to);
        Path runtime = to.resolve("runtime");
        tool(
                "jlink",
                "--add-modules",
                MODULES,
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                "--compress",
                "zip-6",
                "--generate-cds-archive",
                "--output",
                runtime.toString());
        Path image = image(runtime);
        train(image);
        delete(runtime);
        delete(to.resolve("input"));
        System.out.println(image + ", " + bytes(image) / 1_000_000 + " MB");
        if (!windows && !mac && isThere("dpkg-deb")) {
            Path deb = deb(image);
            System.out.println(deb + ", " + Files.size(deb) / 1_000_000 + " MB");
        }
    }

    /// The program with its Java, runnable where it lies.
    private Path image(Path runtime) throws IOException {
        Path input = to.resolve("input");
        copy(program.resolve("lib"), input);
        copy(program.resolve("datasets"), input.resolve("datasets"));
        Files.copy(program.resolve("LICENSE"), input.resolve("LICENSE"));
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "--type",
                                "app-image",
                                "--name",
                                mac || windows ? "Claimline" : "claimline",
                                "--app-version",
                                appVersion(),
                                "--vendor",
                                "Claimline",
                                "--description",
                                "See whether what an article says of an economy is what the figures say",
                                "--input",
                                input.toString(),
                                "--main-jar",
                                "claimline-" + version + ".jar",
                                "--main-class",
                                MAIN,
                                "--runtime-image",
                                runtime.toString(),
                                "--icon",
                                icon().toString(),
                                "--dest",
                                to.toString()));
        for (String option : options("$APPDIR")) {
            arguments.add("--java-options");
            arguments.add(option);
        }
        if (windows) {
            arguments.add("--win-console");
        }
        tool("jpackage", arguments.toArray(String[]::new));
        return to.resolve(mac ? "Claimline.app" : windows ? "Claimline" : "claimline");
    }

    /// A version that installers take: figures alone, the first of them above zero on a Mac.
    private String appVersion() {
        String figures = version.replaceAll("[^0-9.].*", "");
        return mac && figures.startsWith("0.") ? "1" + figures.substring(1) : figures;
    }

    /// What the program needs to run at all.
    private static List<String> needed(String folder) {
        return List.of(
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dclaimline.datasets=" + folder + "/datasets");
    }

    /// And what makes it start faster. The second compiler begins a hundred times later than Java's
    /// own default: at the start it would take a processor from the window for code that is not
    /// needed again.
    private static List<String> options(String folder) {
        List<String> options =
                new ArrayList<>(
                        List.of(
                                "-XX:AOTCache=" + folder + "/claimline.aot",
                                "-XX:Tier4InvocationThreshold=500000",
                                "-XX:Tier4MinInvocationThreshold=60000",
                                "-XX:Tier4CompileThreshold=1500000",
                                "-XX:Tier4BackEdgeThreshold=4000000",
                                "-Xlog:disable",
                                "-Xlog:all=error:stderr"));
        options.addAll(needed(folder));
        return options;
    }

    /// Runs the program as people do, on JavaFX's own headless platform, so that its classes come
    /// up loaded and linked from a cache.
    private void train(Path image) throws IOException, InterruptedException {
        Path app = app(image);
        List<String> jars =
                Files.readAllLines(configuration(app)).stream()
                        .filter(line -> line.startsWith("app.classpath="))
                        .map(line -> line.substring("app.classpath=".length()))
                        .map(jar -> jar.replace("$APPDIR", app.toString()))
                        .toList();
        Path home = Files.createTempDirectory("claimline-training-");
        List<String> command =
                new ArrayList<>(
                        List.of(
                                java(image).toString(),
                                "-XX:AOTCacheOutput=" + app.resolve("claimline.aot"),
                                "-Dglass.platform=Headless",
                                "-Dprism.order=sw",
                                "-Duser.home=" + home,
                                "-cp",
                                String.join(java.io.File.pathSeparator, jars)));
        command.addAll(needed(app.toString()));
        command.add(MAIN);
        command.add("kazakhstan-2022");
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(to.resolve("training.log").toFile())
                        .start();
        if (!process.waitFor(SECONDS_TO_DRAW, TimeUnit.SECONDS)) {
            // It has been drawn; on its way out it writes the cache.
            process.destroy();
        }
        process.waitFor(3, TimeUnit.MINUTES);
        delete(home);
        if (!Files.isRegularFile(app.resolve("claimline.aot"))) {
            throw new IOException(
                    "the AOT cache was not written; see " + to.resolve("training.log"));
        }
    }

    private Path app(Path image) {
        return mac
                ? image.resolve("Contents/app")
                : windows ? image.resolve("app") : image.resolve("lib/app");
    }

    private static Path configuration(Path app) throws IOException {
        try (Stream<Path> files = Files.list(app)) {
            return files.filter(file -> file.toString().endsWith(".cfg"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no configuration in " + app));
        }
    }

    private Path java(Path image) {
        return mac
                ? image.resolve("Contents/runtime/Contents/Home/bin/java")
                : windows
                        ? image.resolve("runtime/bin/java.exe")
                        : image.resolve("lib/runtime/bin/java");
    }

    /// The package: the image in a folder of its own, and beside it in the places that Debian has
    /// for them its name on the path, its entry in the menu, its icon and the files it opens.
    /// It runs no script, so removing it leaves nothing.
    private Path deb(Path image) throws IOException, InterruptedException {
        Path root = to.resolve("deb");
        copy(image, root.resolve("usr/lib/claimline"));
        Path bin = Files.createDirectories(root.resolve("usr/bin"));
        Files.createSymbolicLink(
                bin.resolve("claimline"), Path.of("../lib/claimline/bin/claimline"));
        put("claimline.desktop", root.resolve("usr/share/applications/claimline.desktop"));
        put("claimline.xml", root.resolve("usr/share/mime/packages/claimline.xml"));
        Path icons = root.resolve("usr/share/icons/hicolor/512x512/apps");
        Files.createDirectories(icons);
        Files.copy(sources().resolve("claimline.png"), icons.resolve("claimline.png"));
        Path documents = Files.createDirectories(root.resolve("usr/share/doc/claimline"));
        Files.copy(program.resolve("LICENSE"), documents.resolve("copyright"));
        String architecture = System.getProperty("os.arch").equals("amd64") ? "amd64" : "arm64";
        String control =
                Files.readString(sources().resolve("linux/control"))
                        .replace("@VERSION@", version.replace("-", "~"))
                        .replace("@ARCHITECTURE@", architecture)
                        .replace("@SIZE@", Long.toString(bytes(root) / 1024));
        Files.createDirectories(root.resolve("DEBIAN"));
        Files.writeString(root.resolve("DEBIAN/control"), control);
        Path deb = to.resolve("claimline_" + version + "_" + architecture + ".deb");
        Process process =
                new ProcessBuilder(
                                "dpkg-deb",
                                "--root-owner-group",
                                "-Zxz",
                                "--build",
                                root.toString(),
                                deb.toString())
                        .inheritIO()
                        .start();
        if (process.waitFor() != 0) {
            throw new IOException("dpkg-deb ended with " + process.exitValue());
        }
        delete(root);
        return deb;
    }

    private void put(String name, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.copy(sources().resolve("linux").resolve(name), file);
    }

    private Path sources() {
        return program.resolve("../../src/installer").normalize();
    }

    /// The icon in the form that this machine wants: Windows and macOS take the same pixels in
    /// containers of their own.
    private Path icon() throws IOException {
        Path png = sources().resolve("claimline.png");
        byte[] pixels = Files.readAllBytes(png);
        if (windows) {
            ByteBuffer head = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
            head.putShort((short) 0).putShort((short) 1).putShort((short) 1);
            head.put((byte) 0).put((byte) 0).put((byte) 0).put((byte) 0);
            head.putShort((short) 1).putShort((short) 32).putInt(pixels.length).putInt(22);
            return Files.write(to.resolve("claimline.ico"), joined(head.array(), pixels));
        }
        if (mac) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.write("icns".getBytes(StandardCharsets.US_ASCII));
            out.writeInt(16 + pixels.length);
            out.write("ic09".getBytes(StandardCharsets.US_ASCII));
            out.writeInt(8 + pixels.length);
            out.write(pixels);
            return Files.write(to.resolve("claimline.icns"), bytes.toByteArray());
        }
        return png;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteBuffer all = ByteBuffer.allocate(first.length + second.length);
        return all.put(first).put(second).array();
    }

    private static void tool(String name, String... arguments) throws IOException {
        ToolProvider tool =
                ToolProvider.findFirst(name)
                        .orElseThrow(() -> new IOException("this JDK has no " + name));
        int code = tool.run(System.out, System.err, arguments);
        if (code != 0) {
            throw new IOException(name + " ended with " + code);
        }
    }

    private static boolean isThere(String command) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(Installer::size).sum();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path into) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = into.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(
                            file,
                            target,
                            StandardCopyOption.COPY_ATTRIBUTES,
                            LinkOption.NOFOLLOW_LINKS);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path visited, IOException failed)
                            throws IOException {
                        Files.delete(visited);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
