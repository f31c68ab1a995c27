package io.github.workprint.view.figure;

import java.util.Locale;
import java.util.Optional;

/** A part of post-production, in the order in which productions come to it. */
public enum Phase {
    SHOOT,
    EDIT,
    EFFECTS,
    PICTURE,
    SOUND,
    VERSIONS,
    DELIVERY,
    ARCHIVE,
    /** For stages of which nothing tells where they belong. */
    OTHER;

    /** The phase of every stage of that kind; none for work that comes at any time, such as a transfer or a review. */
    static Optional<Phase> ofKind(String kind) {
        return switch (kind) {
            case "capture", "offload", "backup", "wipe", "dailies", "sync", "log" -> Optional.of(SHOOT);
            case "offline-edit", "picture-lock" -> Optional.of(EDIT);
            case "vfx-pull", "vfx" -> Optional.of(EFFECTS);
            case "conform", "grade", "online", "titles" -> Optional.of(PICTURE);
            case "sound-edit", "adr", "foley", "music", "pre-mix", "final-mix", "m-and-e" -> Optional.of(SOUND);
            case "localise", "subtitles", "audio-description" -> Optional.of(VERSIONS);
            case "master", "package", "qc", "deliver" -> Optional.of(DELIVERY);
            case "archive", "restore-test", "purge" -> Optional.of(ARCHIVE);
            default -> Optional.empty();
        };
    }

    /** For messages and style classes. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
