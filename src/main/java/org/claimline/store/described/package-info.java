/// What the data packages of other people say about their tables (Frictionless Data Package 1.0 and
/// 2.0, CSV Dialect, Table Schema), in the words of an import. Imports `series` and `csv`, and the
/// trees of `store.tree`.
@NullMarked
package org.claimline.store.described;

import org.jspecify.annotations.NullMarked;
