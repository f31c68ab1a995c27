package io.github.workprint.rename;

/**
 * A text after an edit, or why it could not be made.
 *
 * @param text after the edit; as it was where something is in the way
 * @param obstacle what is in the way; empty where the edit was made
 */
public record Edited(String text, String obstacle) {
    public boolean isDone() {
        return obstacle.isEmpty();
    }
}
