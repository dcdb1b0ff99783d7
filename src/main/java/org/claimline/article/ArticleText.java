package org.claimline.article;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimline.article.Passage.Heading;
import org.claimline.article.Passage.Paragraph;
import org.claimline.claim.Place;

/// An article's text: its sections with their paragraphs.
///
/// @param title what stands over it, empty where nothing does
public record ArticleText(String title, List<Passage> passages) {

    /// The section of the paragraphs that stand before the first heading.
    public static final String OPENING = "Opening";

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    public ArticleText {
        passages = List.copyOf(passages);
    }

    /// The names of its sections that hold paragraphs, in its order.
    public List<String> sections() {
        return paragraphs().map(p -> p.place().section()).distinct().toList();
    }

    /// How many paragraphs it has.
    public int size() {
        return (int) paragraphs().count();
    }

    private Stream<Paragraph> paragraphs() {
        return passages.stream()
                .flatMap(passage -> passage instanceof Paragraph p ? Stream.of(p) : Stream.empty());
    }

    /// The passage at a place, as its position among the passages: the paragraph itself, or the
    /// heading of a section that has not so many; -1 where there is no such section. Letter case,
    /// accents and everything that is neither letter nor digit make no difference in a section's
    /// name.
    public int at(Place place) {
        Set<String> names = named(place.section());
        int paragraph =
                first(
                        p ->
                                p instanceof Paragraph one
                                        && one.place().paragraph() == place.paragraph()
                                        && names.contains(one.place().section()));
        return paragraph >= 0
                ? paragraph
                : first(p -> p instanceof Heading heading && names.contains(heading.text()));
    }

    /// The names that a section has here.
    private Set<String> named(String section) {
        String wanted = folded(section);
        Stream<String> headings =
                passages.stream().filter(Heading.class::isInstance).map(Passage::text);
        return Stream.concat(Stream.of(OPENING), headings)
                .filter(name -> folded(name).equals(wanted))
                .collect(Collectors.toSet());
    }

    private int first(Predicate<Passage> wanted) {
        return IntStream.range(0, passages.size())
                .filter(i -> wanted.test(passages.get(i)))
                .findFirst()
                .orElse(-1);
    }

    private static String folded(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return NO_LETTER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
