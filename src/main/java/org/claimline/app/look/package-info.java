/// How the window looks: fonts, the tokens as a stylesheet, badges, dates in words.
@NullMarked
package org.claimline.app.look;

import org.jspecify.annotations.NullMarked;
