/// Reading and writing workspaces: data package, YAML, bundle. Imports the packages above it.
@NullMarked
package org.claimline.store;

import org.jspecify.annotations.NullMarked;
