package io.github.workprint.spec.language;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * For whom something is written or printed: all of an audience, or of it the people of one organisation only. What is written for one
 * client is read by the crew and the office too; what is written for one vendor by them as well, but by no client.
 *
 * @param audience the circle; that of a vendor is the crew's
 * @param organisation the id of the organisation, empty for all of the circle
 */
public record Readers(Audience audience, String organisation) {
    public static final Readers INTERNAL = new Readers(Audience.INTERNAL, "");
    public static final Readers CREW = new Readers(Audience.CREW, "");
    public static final Readers CLIENT = new Readers(Audience.CLIENT, "");

    private static final String VENDOR = "vendor";
    private static final String ONE = "(client|vendor)-(" + RecordBinder.ID_FORM + ")";

    /** How readers are written. */
    public static final String FORM = "(" + String.join("|", Audience.words()) + "|" + ONE + ")";

    private static final Pattern ONE_OF_THEM = Pattern.compile(ONE);

    public static Readers all(Audience audience) {
        return new Readers(audience, "");
    }

    /** Empty where the word is none: {@code crew}, {@code client-meridian} or {@code vendor-halcyon-vfx}. */
    public static Optional<Readers> of(String word) {
        Matcher one = ONE_OF_THEM.matcher(word);
        return one.matches()
                ? Optional.of(new Readers(one.group(1).equals(VENDOR) ? Audience.CREW : Audience.CLIENT, one.group(2)))
                : Audience.of(word).map(Readers::all);
    }

    /** All of each audience, from the narrowest. */
    public static List<Readers> circles() {
        return Arrays.stream(Audience.values()).map(Readers::all).toList();
    }

    /** Words that may be written, the last two as patterns for people. */
    public static List<String> words() {
        return List.of("internal", "crew", "client", "client-<organisation>", "vendor-<organisation>");
    }

    /** Whether they are the people of one organisation. */
    public boolean isOne() {
        return !organisation.isEmpty();
    }

    public boolean isVendor() {
        return isOne() && audience == Audience.CREW;
    }

    public boolean isClient() {
        return audience == Audience.CLIENT;
    }

    /** Whether these may see what is written for {@code written}. */
    public boolean sees(Readers written) {
        boolean everybody = !written.isOne() || (!isOne() && !isClient());
        return audience.sees(written.audience) && (everybody || equals(written));
    }

    /** Those of these who belong to a narrower circle too; which is all of that circle. */
    public Readers narrower(Audience circle) {
        return circle.narrower(audience) == audience ? this : all(circle);
    }

    /** The word in specs, folder names and reports. */
    public String word() {
        return isOne() ? (isVendor() ? VENDOR : audience.word()) + "-" + organisation : audience.word();
    }

    /** The word: it stands where a spec says for whom something is. */
    @Override
    public String toString() {
        return word();
    }
}
