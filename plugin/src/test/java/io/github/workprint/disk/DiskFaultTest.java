package io.github.workprint.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

/** What the platform throws is told in words; of a file that another program holds open, Windows tells in two ways. */
class DiskFaultTest {
    @Test
    void whatIsOpenElsewhereIsTold() {
        assertEquals(
                "the system does not allow access to target/workprint, which may be open in another program"
                        + " (on the way to target/last)",
                DiskFault.words(new AccessDeniedException("target/workprint", "target/last", null)));
        assertEquals(
                "the system cannot use handbook.pdf: The process cannot access the file because it is being used by"
                        + " another process",
                DiskFault.words(new FileSystemException(
                        "handbook.pdf",
                        null,
                        "The process cannot access the file because it is being used by another process")));
    }

    @Test
    void whatHasNoWordsOfItsOwnGetsSome() {
        assertEquals("a file is no text in UTF-8", DiskFault.words(new MalformedInputException(1)));
        assertEquals("docs is in the way", DiskFault.words(new FileAlreadyExistsException("docs")));
        assertEquals("IOException", DiskFault.words(new IOException()));
    }
}
