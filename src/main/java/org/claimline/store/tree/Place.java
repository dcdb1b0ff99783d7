package org.claimline.store.tree;

/// Where something stands in a file, both counted from 1; a column counts characters (code points).
public record Place(int line, int column) {

    /// The beginning of a file.
    public static final Place START = new Place(1, 1);
}
