package org.claimline.export;

/// Builds a page's text; everything that comes from outside goes in through [#text] or
/// [#attribute], which escape it.
final class Html {

    private final StringBuilder out = new StringBuilder();

    /// Markup of our own, as it stands.
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    Html text(String text) {
        out.append(escaped(text));
        return this;
    }

    /// A blank, the name, and the value in quotes.
    Html attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
        return this;
    }

    /// An element around a text.
    Html element(String name, String text) {
        return raw("<" + name + ">").text(text).raw("</" + name + ">");
    }

    /// An element of a class around a text.
    Html element(String name, String cssClass, String text) {
        return raw("<" + name)
                .attribute("class", cssClass)
                .raw(">")
                .text(text)
                .raw("</" + name + ">");
    }

    /// The text with a blank in the place of what no page and no XML may hold: control characters,
    /// halves of pairs, what is no character.
    static String legible(String text) {
        StringBuilder legible = new StringBuilder(text.length());
        text.codePoints()
                .map(
                        c -> {
                            boolean control = c < ' ' && c != '\n' && c != '\t';
                            boolean half =
                                    c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
                            boolean none = (c & 0xFFFE) == 0xFFFE;
                            return control || half || none ? ' ' : c;
                        })
                .forEach(legible::appendCodePoint);
        return legible.toString();
    }

    static String escaped(String text) {
        String legible = legible(text);
        StringBuilder safe = new StringBuilder(legible.length());
        for (int i = 0; i < legible.length(); i++) {
            char c = legible.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
