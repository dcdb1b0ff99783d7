/// What a path leads to: a file's bytes, or those of an archive's members.
@NullMarked
package org.claimline.csv.file;

import org.jspecify.annotations.NullMarked;
