/// How a picture is to be made: asked for, shown as it will be.
@NullMarked
package org.claimline.app.picture;

import org.jspecify.annotations.NullMarked;
