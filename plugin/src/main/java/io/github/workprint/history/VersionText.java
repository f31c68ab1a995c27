package io.github.workprint.history;

/**
 * The text of one version of one workflow, as found.
 *
 * @param workflow folder or file name without extension; names the workflow in addresses and output
 * @param file as the user would name it: relative to the base directory, with forward slashes; in a commit as
 *     {@code git show} takes it, {@code film/1.0.0:src/workprint/film.yaml}
 * @param neighbours where it finds what it includes
 * @param standing what is known of it before it is read
 */
public record VersionText(String workflow, String file, String text, Neighbours neighbours, Standing standing) {
    /** What a text is known as before it is read. */
    public enum Known {
        /** By nothing: it says itself which version it is. */
        ITSELF,
        /** By the name of its file, which promises a version. */
        FILE,
        /** By a tag, which promises a version. */
        TAG,
        /** As the folder's present state of a file whose versions are in git: it may be one of them, or a draft. */
        WORK
    }

    /** @param name the tag, or the file's name without extension; empty where nothing is promised */
    public record Standing(Known by, String name, String version) {
        public static final Standing ITSELF = new Standing(Known.ITSELF, "", "");
        public static final Standing WORK = new Standing(Known.WORK, "", "");

        static Standing file(String name) {
            return new Standing(Known.FILE, name, name);
        }

        static Standing tag(String name, String version) {
            return new Standing(Known.TAG, name, version);
        }
    }

    /** A text that includes nothing. */
    public VersionText(String workflow, String file, String text) {
        this(workflow, file, text, Neighbours.NONE);
    }

    /** A text in a file that is named after its workflow or after its version. */
    public VersionText(String workflow, String file, String text, Neighbours neighbours) {
        this(workflow, file, text, neighbours, promised(workflow, FileNames.stem(file)));
    }

    private static Standing promised(String workflow, String stem) {
        return stem.equals(workflow) || stem.equals(FileNames.IN_PLACE) ? Standing.ITSELF : Standing.file(stem);
    }

    /** The same text, with what it includes found otherwise. */
    public VersionText beside(Neighbours others) {
        return new VersionText(workflow, file, text, others, standing);
    }

    /** The same text, known otherwise. */
    VersionText known(Standing as) {
        return new VersionText(workflow, file, text, neighbours, as);
    }
}
