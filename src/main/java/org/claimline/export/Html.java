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

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                    boolean control = c < ' ' && c != '\n' && c != '\t';
                    safe.append(control ? ' ' : c);
                }
            }
        }
        return safe.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
