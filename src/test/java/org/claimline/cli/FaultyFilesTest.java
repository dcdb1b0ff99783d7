package org.claimline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Faulty files on the command line: a file of which nothing can be read is bad input, cells that
/// cannot be read are not.
final class FaultyFilesTest {

    private static final String FAULTS = "src/test/resources/csv/faults/";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "picture.csv | this is a picture; expected CSV",
                "old-workbook.xls | this is a document of an old office program",
                "encrypted.zip | the archive is encrypted; unpack it and import the files",
                "nothing.csv.gz | the file is empty",
                "header-alone.csv | there is a header, but no row below it",
                "day-or-month.csv | say --day-first or --month-first",
                "no-such-file.csv | there is no such file"
            })
    void aFileThatCannotBeReadIsBadInput(String name, String sentence) {
        Ran ran = Ran.of("import", FAULTS + name);

        assertEquals(2, ran.code());
        assertTrue(ran.err().contains(sentence), ran.err());
        assertFalse(ran.err().contains("\tat "), ran.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "letter-o.csv | letter-o.csv:3:2: '1O' has a letter O among digits",
                "first-period-unreadable.csv | first-period-unreadable.csv:2:1: 'soon' is not a",
                "quote-never-closed.csv | quote-never-closed.csv:3:1: this line has a stray \"",
                "truncated.zip | the archive ends too early"
            })
    void cellsThatCannotBeReadAreToldAndTheRestIsDone(String name, String sentence) {
        Ran ran = Ran.of("import", FAULTS + name);

        assertEquals(0, ran.code(), ran.err());
        assertTrue((ran.out() + ran.err()).contains(sentence), ran.out() + ran.err());
    }
}
