/// Changes a YAML file as a person would: what is another value is written anew at its place, and
/// everything else (comments, blank lines, order, quotes, line ends) stays as it was.
@NullMarked
package org.claimline.store.edit;

import org.jspecify.annotations.NullMarked;
