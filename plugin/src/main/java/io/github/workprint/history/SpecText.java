package io.github.workprint.history;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * A text file of a sensible size, in UTF-8, or why it is none.
 *
 * @param text empty where the file is none
 */
record SpecText(State state, String text) {
    private static final int HEAD = 64;
    /** How a pointer of Git LFS begins, and what git-crypt has encrypted. */
    private static final String LARGE_FILE = "version https://git-lfs.github.com/spec/";

    private static final String ENCRYPTED = "\0GITCRYPT\0";

    static final long LARGEST = 20L * 1024 * 1024;

    enum State {
        TEXT,
        TOO_LARGE,
        NOT_UTF8,
        /** What a filter of git keeps in the place of the text. */
        FILTERED,
        /** A link that leads out of the folder of specs. */
        OUTSIDE,
        /** A device, a pipe, or a link that leads nowhere. */
        NO_FILE
    }

    static SpecText tooLarge() {
        return none(State.TOO_LARGE);
    }

    /** Why there is no text. */
    static SpecText none(State why) {
        return new SpecText(why, "");
    }

    static SpecText of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith(LARGE_FILE) || head.startsWith(ENCRYPTED)) {
            return none(State.FILTERED);
        }
        try {
            return new SpecText(
                    State.TEXT,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException notUtf8) {
            return none(State.NOT_UTF8);
        }
    }

    boolean isText() {
        return state == State.TEXT;
    }
}
