/// Reading and writing workspaces: data package, YAML, bundle. Imports the packages above it; what
/// the files have in common is in `store.tree`.
@NullMarked
package org.claimline.store;

import org.jspecify.annotations.NullMarked;
