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
    static final long LARGEST = 20L * 1024 * 1024;

    enum State {
        TEXT,
        TOO_LARGE,
        NOT_UTF8,
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
        try {
            return new SpecText(
                    State.TEXT,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException notUtf8) {
            return new SpecText(State.NOT_UTF8, "");
        }
    }

    boolean isText() {
        return state == State.TEXT;
    }
}
