package io.github.workprint.finding;

import com.ibm.icu.text.SpoofChecker;
import java.util.Locale;
import java.util.Optional;

/** Words that a reader cannot tell apart, though they are others: by the confusables of Unicode Technical Standard #39. */
public final class LookAlike {
    private LookAlike() {}

    /** Whether two words are not the same and look as if they were. */
    static boolean areAlike(String one, String other) {
        SpoofChecker checker = Loaded.CHECKER;
        return !one.equals(other) && checker.getSkeleton(one).equals(checker.getSkeleton(other));
    }

    /** Names the first letter of a word that stands on no English keyboard; empty where there is none. */
    public static Optional<Wording> foreign(String word) {
        return word.codePoints()
                .filter(letter -> letter > '~')
                .mapToObj(letter -> Wording.of(
                        "'{0}' in it is {1}, {2}",
                        Character.toString(letter),
                        String.valueOf(Character.getName(letter)).toLowerCase(Locale.ROOT),
                        String.format(Locale.ROOT, "U+%04X", letter)))
                .findFirst();
    }

    /** The tables are large, and needed only where something is wrong. */
    private static final class Loaded {
        private static final SpoofChecker CHECKER = new SpoofChecker.Builder().build();
    }
}
