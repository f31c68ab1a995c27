package io.github.workprint.disk;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in words what the disk would not do: the exceptions of the platform often say no more than the name of a file. */
public final class DiskFault {
    private DiskFault() {}

    public static String words(IOException fault) {
        if (fault instanceof FileSystemException file) {
            String name = file.getFile() == null ? "a file" : file.getFile();
            String reason = file.getReason() == null ? "" : ": " + file.getReason();
            return what(file, name)
                    + reason
                    + (file.getOtherFile() == null ? "" : " (on the way to " + file.getOtherFile() + ")");
        }
        if (fault instanceof CharacterCodingException) {
            return "a file is no text in UTF-8";
        }
        return fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
    }

    private static String what(FileSystemException fault, String name) {
        if (fault instanceof NoSuchFileException) {
            return "there is no " + name;
        }
        if (fault instanceof AccessDeniedException) {
            return "the system does not allow access to " + name + ", which may be open in another program";
        }
        if (fault instanceof FileAlreadyExistsException) {
            return name + " is in the way";
        }
        if (fault instanceof NotDirectoryException) {
            return name + " is no folder";
        }
        if (fault instanceof DirectoryNotEmptyException) {
            return name + " holds something that came there meanwhile";
        }
        if (fault instanceof FileSystemLoopException) {
            return name + " is a link that leads round in a circle";
        }
        return "the system cannot use " + name;
    }
}
