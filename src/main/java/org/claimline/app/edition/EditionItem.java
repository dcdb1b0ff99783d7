package org.claimline.app.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.series.TimeSeries;

/// A series on the sheet.
sealed interface EditionItem {

    TimeSeries series();

    /// What becomes of it: `12 changed · 3 added`.
    String words();

    List<EditionRow> rows();

    record Revised(Edition.Revised of) implements EditionItem {
        @Override
        public TimeSeries series() {
            return of.before();
        }

        @Override
        public String words() {
            List<String> words = new ArrayList<>();
            count(words, of.revision().changed().size(), "changed");
            count(words, of.revision().added().size(), "added");
            count(words, of.revision().gone().size(), "gone");
            of.unit().ifPresent(unit -> words.add("unit " + unit));
            return words.isEmpty() ? "stays the same" : String.join(" · ", words);
        }

        private static void count(List<String> words, int count, String what) {
            if (count > 0) {
                words.add(count + " " + what);
            }
        }

        @Override
        public List<EditionRow> rows() {
            return EditionRow.of(of.revision());
        }
    }

    record Added(TimeSeries series) implements EditionItem {
        @Override
        public String words() {
            return "new series · " + series.present() + " values";
        }

        @Override
        public List<EditionRow> rows() {
            return series.observations().stream()
                    .map(one -> new EditionRow(Optional.empty(), Optional.of(one)))
                    .toList();
        }
    }

    record Gone(TimeSeries series) implements EditionItem {
        @Override
        public String words() {
            return "no longer in the file · stays as it is";
        }

        @Override
        public List<EditionRow> rows() {
            return List.of();
        }
    }

    /// What changes first, then what is new, what the file no longer has, and what stays.
    static List<EditionItem> of(Edition edition) {
        List<EditionItem> items = new ArrayList<>();
        edition.revised().stream()
                .filter(one -> !one.isEmpty())
                .forEach(one -> items.add(new Revised(one)));
        edition.added().forEach(one -> items.add(new Added(one)));
        edition.gone().forEach(one -> items.add(new Gone(one)));
        edition.revised().stream()
                .filter(Edition.Revised::isEmpty)
                .forEach(one -> items.add(new Revised(one)));
        return items;
    }
}
