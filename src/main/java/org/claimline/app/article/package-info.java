/// The article's text beside its claims.
@NullMarked
package org.claimline.app.article;

import org.jspecify.annotations.NullMarked;
