package io.github.workprint.spec.media;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What files of a kind hold, by the words of the vocabulary's list {@code container}. */
public final class Containers {
    private static final Set<String> PICTURE = Set.of(
            "mxf",
            "mxf-op1a",
            "mxf-op-atom",
            "mov",
            "mp4",
            "mkv",
            "ari-sequence",
            "r3d",
            "braw",
            "dpx-sequence",
            "exr-sequence",
            "tiff-sequence",
            "imf",
            "dcp");
    private static final Set<String> SAMPLES = Set.of("bwf", "adm-bwf");
    private static final Set<String> LISTS = Set.of("aaf", "omf", "xml", "otio", "edl", "ale", "avb");

    private Containers() {}

    /** Whether files of the kind have a picture, as a rule. */
    public static boolean maybePicture(@Nullable String container) {
        return container != null && PICTURE.contains(container);
    }

    /** Whether files of the kind hold plain samples of sound, and nothing else. */
    public static boolean samples(@Nullable String container) {
        return container != null && SAMPLES.contains(container);
    }

    /** Whether files of the kind are lists of a cut or of clips. */
    public static boolean list(@Nullable String container) {
        return container != null && LISTS.contains(container);
    }
}
