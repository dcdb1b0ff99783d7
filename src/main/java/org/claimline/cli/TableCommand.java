package org.claimline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.claimline.csv.file.Member;
import org.claimline.csv.file.Members;
import org.claimline.csv.text.BadLine;
import org.claimline.store.Existing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `claimline table FILE… --out DIR`: each file as clean CSV under the same name.
@Command(
        name = "table",
        description = {
            "Writes each file as clean CSV (RFC 4180, UTF-8) under the same name: the header first,",
            "every record and cell kept; lines before and behind the table are left out and told.",
            "Further tables in a file are written beside the first, as NAME-2, NAME-3."
        })
final class TableCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "a CSV file, or a folder of them")
    private List<String> files = new ArrayList<>();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "where to write")
    private String out = "";

    @Option(names = "--overwrite", description = "replaces files that are there already")
    private boolean overwrite;

    @Mixin private final HelpOption help = new HelpOption();

    TableCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        TableFiles target =
                new TableFiles(
                        console,
                        Places.path(console, out),
                        overwrite ? Existing.REPLACE : Existing.KEEP);
        boolean good = true;
        for (String file : files) {
            for (String one : within(file)) {
                good &= write(one, target);
            }
        }
        return good ? ExitCode.DONE : ExitCode.BAD_INPUT;
    }

    /// The files of a folder, by their names and without hidden ones; else the file itself.
    private List<String> within(String file) {
        Path path = Places.path(console, file);
        if (!Files.isDirectory(path)) {
            return List.of(file);
        }
        try (Stream<Path> inside = Files.list(path)) {
            return inside.filter(Files::isRegularFile)
                    .map(one -> String.valueOf(one.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .map(name -> Path.of(file).resolve(name).toString())
                    .toList();
        } catch (IOException e) {
            return List.of(file);
        }
    }

    private boolean write(String file, TableFiles target) {
        Path source = Places.path(console, file);
        Writing writing = new Writing(source, target);
        try {
            Members.visit(source, file, writing);
        } catch (FileAlreadyExistsException e) {
            writing.unreadable(e.getFile(), e.getReason() + "; --overwrite replaces it");
        } catch (IOException e) {
            writing.unreadable(
                    file, e.getMessage() == null ? "the file cannot be read" : e.getMessage());
        }
        return writing.good;
    }

    /// Writes what a file holds, as far as it can be read.
    private final class Writing implements Members.Visitor {
        private final Path source;
        private final TableFiles target;
        private boolean good = true;

        Writing(Path source, TableFiles target) {
            this.source = source;
            this.target = target;
        }

        @Override
        public void member(Member member, double share) throws IOException {
            try {
                target.write(source, member);
            } catch (BadLine e) {
                unreadable(member.name() + ":" + e.line(), e.sentence());
            } catch (UncheckedIOException e) {
                unreadable(member.name(), "the file changed while it was read");
            }
        }

        @Override
        public void unreadable(String name, String sentence) {
            console.warn(name + ": " + sentence);
            good = false;
        }
    }
}
