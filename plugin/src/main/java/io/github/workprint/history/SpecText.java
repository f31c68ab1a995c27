package io.github.workprint.history;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads text files of a sensible size, in UTF-8. */
final class SpecText {
    static final long LARGEST = 20L * 1024 * 1024;

    private SpecText() {}

    /** @throws java.nio.charset.CharacterCodingException where the file is not UTF-8 */
    static String read(Path file) throws IOException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                .toString();
    }
}
