package org.claimline.store;

/// What becomes of a file that is there already.
public enum Existing {
    KEEP,
    REPLACE
}
