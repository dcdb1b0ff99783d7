package org.claimline.csv.file;

import java.util.Optional;
import org.claimline.csv.Bytes;
import org.claimline.csv.text.Table;

/// One readable thing: a file, or a member of an archive.
///
/// @param name the file as it was named, `path!member` inside an archive
/// @param bytes unpacked
/// @param sheet the cells, where it is a workbook's sheet; empty where its bytes are text
public record Member(String name, Bytes bytes, Optional<Table> sheet) {

    static Member of(String name, Bytes bytes) {
        return new Member(name, bytes, Optional.empty());
    }
}
