package io.github.workprint.history;

/** Where a version finds the files that it includes, never outside the folder of specs, and the requirement sets that it uses. */
@FunctionalInterface
public interface Neighbours {
    /** Knows no other file. */
    Neighbours NONE = (from, name) -> new Found(State.MISSING, name, "");

    /** How a look-up ended. */
    enum State {
        FOUND,
        MISSING,
        OUTSIDE,
        UNREADABLE
    }

    /** @param file as the user would name it */
    record Found(State state, String file, String text) {
        static Found of(String file, SpecText read) {
            return new Found(read.isText() ? State.FOUND : State.UNREADABLE, file, read.text());
        }
    }

    /**
     * @param from the file that includes, as the user would name it
     * @param name as written, relative to that file's folder
     */
    Found find(String from, String name);

    /**
     * A version of a requirement set; where there is none, the text of what was found names all that there are, line by line.
     *
     * @param name of the set: {@code meridian-uhd}
     * @param version as written: {@code 5.1}
     */
    default Found set(String name, String version) {
        return new Found(State.MISSING, name + "@" + version, "");
    }
}
