package io.github.workprint.edition;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that stay with what they were given to, as those of a shooting script's scenes and pages do. What comes in behind 7 is 7A,
 * behind that 7B; where no letter is left between two numbers it takes one in front, A8. No number is given twice.
 */
public final class LockedNumbers {
    private static final Pattern NUMBER = Pattern.compile("([A-Z]*)(\\d+)([A-Z]*)");
    private static final int ALPHABET = 26;

    private final Set<String> given;
    private int highest;

    /** None is given yet. */
    public LockedNumbers() {
        this(Set.of());
    }

    /** @param given numbers that are not to be given again */
    public LockedNumbers(Set<String> given) {
        this.given = new HashSet<>(given);
        this.highest = given.stream().mapToInt(LockedNumbers::base).max().orElse(0);
    }

    /** All that were ever given. */
    public Set<String> given() {
        return Set.copyOf(given);
    }

    /**
     * A number for what stands between two others.
     *
     * @param before empty where it comes first
     * @param after empty where it comes last
     */
    public String between(String before, String after) {
        String number = free(before, after);
        given.add(number);
        highest = Math.max(highest, base(number));
        return number;
    }

    private String free(String before, String after) {
        if (after.isEmpty()) {
            return String.valueOf(highest + 1);
        }
        if (before.isEmpty() || base(before) == base(after)) {
            return lettered(after, true);
        }
        return lettered(before, false);
    }

    private String lettered(String number, boolean inFront) {
        for (int turn = 1; ; turn++) {
            String candidate = inFront ? letters(turn) + number : base(number) + letters(turn);
            if (!given.contains(candidate)) {
                return candidate;
            }
        }
    }

    /** A, B … Z, AA, AB and on. */
    private static String letters(int turn) {
        String last = String.valueOf((char) ('A' + (turn - 1) % ALPHABET));
        return turn > ALPHABET ? letters((turn - 1) / ALPHABET) + last : last;
    }

    static int base(String number) {
        Matcher form = NUMBER.matcher(number);
        return form.matches() ? Integer.parseInt(form.group(2)) : 0;
    }

    /** The letters in front of a number, or those behind it. */
    static String letters(String number, boolean inFront) {
        Matcher form = NUMBER.matcher(number);
        return form.matches() ? form.group(inFront ? 1 : 3) : "";
    }
}
