/// What is chosen about reading files, as text: checked where a person or a file says it. Imports
/// `series`, `csv` and the trees of `store.tree`.
@NullMarked
package org.claimline.store.recipe;

import org.jspecify.annotations.NullMarked;
