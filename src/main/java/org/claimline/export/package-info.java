/// Pictures and pages: PNG now; SVG, PDF, CSV and the report later. Imports all above.
@NullMarked
package org.claimline.export;

import org.jspecify.annotations.NullMarked;
