package io.github.workprint.view;

import io.github.workprint.spec.work.StageKind;
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
    static Optional<Phase> of(StageKind kind) {
        return switch (kind) {
            case CAPTURE, OFFLOAD, BACKUP, WIPE, DAILIES, SYNC, LOG -> Optional.of(SHOOT);
            case OFFLINE_EDIT, PICTURE_LOCK -> Optional.of(EDIT);
            case VFX_PULL, VFX -> Optional.of(EFFECTS);
            case CONFORM, GRADE, ONLINE, TITLES -> Optional.of(PICTURE);
            case SOUND_EDIT, ADR, FOLEY, MUSIC, PRE_MIX, FINAL_MIX, M_AND_E -> Optional.of(SOUND);
            case LOCALISE, SUBTITLES, AUDIO_DESCRIPTION -> Optional.of(VERSIONS);
            case MASTER, PACKAGE, QC, FIXES, DELIVER -> Optional.of(DELIVERY);
            case ARCHIVE, RESTORE_TEST, PURGE -> Optional.of(Phase.ARCHIVE);
            case VERIFY, TRANSFER, REVIEW, APPROVAL, MILESTONE -> Optional.empty();
        };
    }

    /** For messages and style classes. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
