package io.github.workprint.view.figure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A part of post-production, in the order in which productions come to it. */
public enum Phase {
    SHOOT("capture", "offload", "backup", "wipe", "dailies", "sync", "log"),
    EDIT("offline-edit", "picture-lock"),
    EFFECTS("vfx-pull", "vfx"),
    PICTURE("conform", "grade", "online", "titles"),
    SOUND("sound-edit", "adr", "foley", "music", "pre-mix", "final-mix", "m-and-e"),
    VERSIONS("localise", "subtitles", "audio-description"),
    DELIVERY("master", "package", "qc", "deliver"),
    ARCHIVE("archive", "restore-test", "purge"),
    /** For stages of which nothing tells where they belong. */
    OTHER;

    private final Set<String> kinds;

    /** @param kinds the kinds of stage that always belong to it; the others belong where their neighbours do */
    Phase(String... kinds) {
        this.kinds = Set.of(kinds);
    }

    /** The phase of every stage of that kind; none for work that comes at any time, such as a transfer or a review. */
    static Optional<Phase> ofKind(String kind) {
        return Arrays.stream(values()).filter(phase -> phase.kinds.contains(kind)).findFirst();
    }

    /** For messages and style classes. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
