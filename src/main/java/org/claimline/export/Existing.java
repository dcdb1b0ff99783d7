package org.claimline.export;

/// What becomes of a file that is there already.
public enum Existing {
    KEEP,
    REPLACE
}
