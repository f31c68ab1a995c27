package io.github.workprint.edition;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns ids and labels into the words that people say. */
public final class IdWords {
    private static final Set<String> ACRONYMS = Set.of(
            "adr", "ale", "aaf", "bwf", "cdl", "dcdm", "dcp", "dit", "edl", "exr", "hd", "hdr", "id", "imf", "lto",
            "lut", "mfa", "mhl", "mxf", "nas", "nda", "ocf", "omf", "pdf", "pq", "hlg", "qc", "san", "sdh", "sdr",
            "srt", "tpn", "uhd", "vfx", "wav", "xml", "imsc", "gfx", "dop", "asc", "amf", "ssd", "hdd", "scc", "stl",
            "pse");

    /** Words that the trade writes with a hyphen: re-recording, pre-mix. */
    private static final Pattern COMPOUND = Pattern.compile("\\b(re|pre|co|non) ");

    private static final Pattern COUNTER = Pattern.compile("[a-z]{1,2}-\\d+");

    private IdWords() {}

    /** {@code vfx-producer} is {@code VFX producer}; the first word is capitalised. A counter, {@code r-014}, is {@code R-014}. */
    public static String of(String id) {
        if (COUNTER.matcher(id).matches()) {
            return id.toUpperCase(Locale.ROOT);
        }
        String words = lower(id);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** {@code encrypted-at-rest} is {@code encrypted at rest}, as it stands inside a sentence. */
    public static String lower(String id) {
        String words = Arrays.stream(id.split("-", -1))
                .map(word -> ACRONYMS.contains(word) ? word.toUpperCase(Locale.ROOT) : word)
                .collect(Collectors.joining(" "));
        return COMPOUND.matcher(words).replaceAll("$1-");
    }

    /** A label as it stands inside a sentence: {@code Loudness} is {@code loudness}, and acronyms stay as they are. */
    public static String inSentence(String label) {
        boolean acronym = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return acronym ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
