package org.claimline.store.tree;

import java.util.Optional;

/// What could be read of a file.
///
/// @param root what stands in it; empty where nothing could be read, or nothing is there
/// @param torn whether it broke off before its end; what is there is whole
public record Tree(Optional<Node> root, boolean torn) {}
