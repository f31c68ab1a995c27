package io.github.workprint.rename;

import io.github.workprint.finding.Wording;

/**
 * A text after an edit, or why it could not be made.
 *
 * @param text after the edit; as it was where something is in the way
 * @param obstacle what is in the way; nothing where the edit was made
 */
public record Edited(String text, Wording obstacle) {
    public boolean isDone() {
        return obstacle.equals(Wording.NONE);
    }
}
