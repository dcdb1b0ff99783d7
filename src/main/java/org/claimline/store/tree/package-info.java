/// A text file of a workspace as a tree of places: JSON and YAML alike become maps, lists and texts
/// that each know
/// the line and column they were read from. Imports `csv` for its problems alone.
@NullMarked
package org.claimline.store.tree;

import org.jspecify.annotations.NullMarked;
