package org.claimline.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.claimline.csv.Progress;
import org.claimline.csv.chain.Import;
import org.claimline.store.described.Amended;
import org.claimline.store.described.TableDescription;
import org.claimline.store.tree.Form;
import org.claimline.store.tree.JsonTree;
import org.claimline.store.tree.Node;
import org.claimline.store.tree.Problems;
import org.claimline.store.tree.Tree;

/// Reads every table of a data package (Frictionless Data Package 1.0 and 2.0) by what the package
/// says about it. A resource that cannot be read costs only itself.
final class PackageImport {

    private final PackageContents contents;
    private final TableImport tables;
    private final Progress progress;

    PackageImport(PackageContents contents, TableImport tables, Progress progress) {
        this.contents = contents;
        this.tables = tables;
        this.progress = progress;
    }

    List<Import> read(String text) {
        Problems problems = new Problems(contents.descriptor());
        Tree tree = JsonTree.read(text, problems);
        Optional<Form> whole =
                tree.torn()
                        ? Optional.empty()
                        : tree.root().flatMap(root -> Form.of(root, "a data package", problems));
        if (whole.isEmpty()) {
            if (problems.all().isEmpty()) {
                problems.add("the file is empty; expected a data package");
            }
            return List.of(TableImport.unreadable(contents.descriptor(), problems.all()));
        }
        List<String> told = new ArrayList<>();
        List<Import> imports = new ArrayList<>();
        List<Node> resources = whole.get().items("resources");
        for (int i = 0; i < resources.size(); i++) {
            if (!progress.at(0, (double) i / resources.size())) {
                throw new CancellationException("the reading was stopped");
            }
            resource(resources.get(i), whole.get(), imports, told);
        }
        problems.all().forEach(problem -> told.add(problem.toString()));
        if (imports.isEmpty()) {
            if (problems.all().isEmpty()) {
                problems.add("the data package describes no table");
            }
            return List.of(TableImport.unreadable(contents.descriptor(), problems.all()));
        }
        return withSentences(imports, told);
    }

    private void resource(Node node, Form whole, List<Import> imports, List<String> told) {
        Problems problems = new Problems(contents.descriptor());
        Optional<Form> form = Form.of(node, "a resource", problems);
        if (form.isEmpty()) {
            imports.add(TableImport.unreadable(contents.descriptor(), problems.all()));
            return;
        }
        if (form.get().has("claimline")) {
            imports.addAll(tables.ours(form.get()));
            return;
        }
        Optional<TableDescription> table =
                TableDescription.read(form.get(), whole, (group, key) -> aside(group, key));
        if (table.isEmpty()) {
            told.add(
                    "Left out: the resource '"
                            + form.get().text("name").orElse("")
                            + "' is no table.");
            return;
        }
        imports.addAll(tables.described(table.get(), form.get()));
    }

    /// A group of keys that stands in the package, or in a file of the package that is named there.
    private Optional<Form> aside(Form group, String key) {
        Optional<Node> node = group.field(key);
        if (!(node.orElse(null) instanceof Node.Text(var place, String path, var _))) {
            return node.flatMap(found -> Form.of(found, "'" + key + "'", group.problems()));
        }
        try {
            Problems ofFile = new Problems(contents.name(path));
            Optional<Form> form =
                    TextFile.decode(contents.bytes(path), ofFile)
                            .flatMap(text -> JsonTree.read(text, ofFile).root())
                            .flatMap(root -> Form.of(root, "'" + key + "'", ofFile));
            ofFile.all().forEach(p -> group.problems().add(place, path, p.toString()));
            return form;
        } catch (IOException | IllegalArgumentException e) {
            group.problems().add(place, path, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /// The first table that was read tells what of the package was left out.
    private static List<Import> withSentences(List<Import> imports, List<String> told) {
        List<Import> all = new ArrayList<>(imports);
        for (int i = 0; i < all.size() && !told.isEmpty(); i++) {
            if (all.get(i) instanceof Import.Read read) {
                all.set(i, Amended.withSkipped(read, told));
                return all;
            }
        }
        return all;
    }
}
