/// An article's text, read from a file of the person's own. The only package that knows commonmark
/// and jsoup.
@NullMarked
package org.claimline.article;

import org.jspecify.annotations.NullMarked;
