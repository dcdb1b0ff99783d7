package org.claimline.store.described;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimline.series.Source;
import org.claimline.store.tree.Form;

/// Where the figures of a table come from: what the resource says, else what its package does.
final class SourceForm {

    private SourceForm() {}

    /// @param resource of the table
    /// @param whole the package
    static Source of(Form resource, Form whole) {
        Form sources = resource.has("sources") ? resource : whole;
        Form licences = resource.has("licenses") ? resource : whole;
        String publisher = joined(sources.forms("sources", "a source"), "title");
        String address = joined(sources.forms("sources", "a source"), "path");
        List<Form> terms = licences.forms("licenses", "a licence");
        String licence = joined(terms, "name");
        return new Source(
                publisher.isEmpty() ? contributors(resource, whole) : publisher,
                whole.text("title").or(() -> whole.text("name")).orElse(""),
                licence.isEmpty() ? joined(terms, "title") : licence,
                address.isEmpty() ? whole.text("homepage").orElse("") : address,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /// The contributors that publish.
    private static String contributors(Form resource, Form whole) {
        Form of = resource.has("contributors") ? resource : whole;
        List<Form> publishers =
                of.forms("contributors", "a contributor").stream()
                        .filter(SourceForm::publishes)
                        .toList();
        return joined(publishers, "title");
    }

    private static boolean publishes(Form contributor) {
        return contributor.texts("role").stream().anyMatch(r -> r.value().equals("publisher"))
                || contributor.texts("roles").stream().anyMatch(r -> r.value().equals("publisher"));
    }

    private static String joined(List<Form> forms, String key) {
        return forms.stream()
                .flatMap(form -> form.text(key).stream())
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
