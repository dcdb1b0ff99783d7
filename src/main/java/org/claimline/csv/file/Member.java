package org.claimline.csv.file;

import java.util.Optional;
import org.claimline.csv.text.CsvTable;

/// One readable thing: a file, or a member of an archive.
///
/// @param name the file as it was named, `path!member` inside an archive
/// @param bytes unpacked; not to be changed
/// @param sheet the cells, where it is a workbook's sheet; empty where its bytes are text
@SuppressWarnings("ArrayRecordComponent")
public record Member(String name, byte[] bytes, Optional<CsvTable> sheet) {

    static Member of(String name, byte[] bytes) {
        return new Member(name, bytes, Optional.empty());
    }
}
