package io.github.workprint;

/**
 * How far the long tests look: as far as fits into every build, or, with {@code -Pthorough}, as far as CI can afford. What a test
 * promises is the same for both; only how many cases it tries differs.
 */
public final class Thoroughness {
    /** The place of long tests among the classes of a run: early, so that nobody waits for one at the end. */
    public static final int LONG = 2;

    private static final boolean THOROUGH = Boolean.getBoolean("tests.thorough");

    private Thoroughness() {}

    public static boolean isAsked() {
        return THOROUGH;
    }

    /** How many cases to try. */
    public static int cases(int usually, int thoroughly) {
        return THOROUGH ? thoroughly : usually;
    }
}
