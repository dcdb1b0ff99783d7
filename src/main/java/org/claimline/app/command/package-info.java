/// The commands of the window in one list: their keys, the palette that finds them (with series,
/// claims and panels), and the page that tells all keys.
@NullMarked
package org.claimline.app.command;

import org.jspecify.annotations.NullMarked;
